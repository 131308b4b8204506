import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { connectionType, DateScalar, DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { BankFileKind, Direction, GivenReference } from '../domain/payment/bank-file.js';
import type {
  MatchWay,
  Payment,
  PaymentFile,
  PaymentState,
  PaymentUse,
  SuggestionCause,
  Undoing,
} from '../domain/payment/payment.js';
import { MinorUnitsScalar } from './minor-units.scalar.js';
import {
  BankFileKindEnum,
  MatchWayEnum,
  PaymentDirectionEnum,
  PaymentStateEnum,
  PaymentUseKindEnum,
  SuggestionCauseEnum,
} from './payment.enums.js';

@ObjectType('GivenReference', { description: 'A structured reference that a payer gave.' })
export class GivenReferenceType implements GivenReference {
  @Field({ description: 'As it stood in the file.' })
  text: string;
  @Field(() => MinorUnitsScalar, { nullable: true, description: 'The part of the payment meant for it, where told.' })
  minor: number | null;
}

@ObjectType('PaymentUndoing', { description: 'That a use of a payment was taken back.' })
export class PaymentUndoingType implements Undoing {
  @Field(() => DateTimeScalar, { description: 'When, UTC.' })
  at: Instant;
  @Field(() => ID, { nullable: true, description: 'By whom.' })
  by: Id | null;
  @Field({ description: 'Why.' })
  reason: string;
}

@ObjectType('PaymentUse', { description: 'Part of a payment, set against an invoice or paid back.' })
export class PaymentUseType implements Omit<PaymentUse, 'partnershipId' | 'entryId'> {
  @Field(() => ID, { description: 'UUID; give it to take it back.' })
  id: Id;
  @Field(() => ID, { description: 'The payment.' })
  paymentId: Id;
  @Field(() => PaymentUseKindEnum, { description: 'What for.' })
  kind: PaymentUse['kind'];
  @Field(() => ID, { nullable: true, description: 'The invoice that it settles.' })
  invoiceId: Id | null;
  @Field(() => ID, { nullable: true, description: 'Whose invoice, or whose money was paid back.' })
  organisationId: Id | null;
  @Field(() => MatchWayEnum, { nullable: true, description: 'How the invoice was found; null for a refund.' })
  way: MatchWay | null;
  @Field(() => MinorUnitsScalar, { description: 'How much.' })
  minor: number;
  @Field(() => String, { nullable: true, description: 'Why it was paid back.' })
  reason: string | null;
  @Field(() => DateTimeScalar, { description: 'When, UTC.' })
  madeAt: Instant;
  @Field(() => ID, { nullable: true, description: 'By whom; null: found by its reference.' })
  madeBy: Id | null;
  @Field(() => PaymentUndoingType, { nullable: true, description: 'That it was taken back; then it counts no more.' })
  undoing: Undoing | null;
}

@ObjectType('Payment', { description: 'Money that moved on the partnership’s account, as the bank told it.' })
export class PaymentType implements Payment {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field(() => ID, { description: 'The file in which it came first.' })
  fileId: Id;
  @Field(() => PaymentDirectionEnum, { description: 'Whether it came in or went out.' })
  direction: Direction;
  @Field({ description: 'The partnership’s account, as the bank writes it.' })
  account: string;
  @Field(() => DateScalar, { description: 'When the bank booked it, by its own date.' })
  bookedOn: LocalDate;
  @Field(() => MinorUnitsScalar, { description: 'How much, above zero.' })
  minor: number;
  @Field({ description: 'ISO 4217.' })
  currency: string;
  @Field(() => [GivenReferenceType], { description: 'The references that the payer gave.' })
  references: readonly GivenReference[];
  @Field(() => String, { nullable: true, description: 'What the payer wrote.' })
  text: string | null;
  @Field(() => String, { nullable: true, description: 'The payer’s own reference (end-to-end id).' })
  endToEndId: string | null;
  @Field(() => String, { nullable: true, description: 'The bank’s reference.' })
  servicerReference: string | null;
  @Field(() => String, { nullable: true, description: 'Who paid (or was paid), as the bank writes it.' })
  payerName: string | null;
  @Field(() => String, { nullable: true, description: 'From (or to) which account.' })
  payerAccount: string | null;
  @Field(() => PaymentStateEnum, { description: 'Where it stands.' })
  state: PaymentState;
  @Field(() => MinorUnitsScalar, { description: 'What is neither set against an invoice nor paid back.' })
  unappliedMinor: number;
  @Field(() => ID, { nullable: true, description: 'Whose credit the rest is, where known.' })
  organisationId: Id | null;
  @Field(() => ID, { nullable: true, description: 'The invoice that it may be for.' })
  suggestedInvoiceId: Id | null;
  @Field(() => SuggestionCauseEnum, { nullable: true, description: 'Why that one is suggested.' })
  suggestedBecause: SuggestionCause | null;
}

@ObjectType('PaymentFile', { description: 'A bank file that was imported, and what came of it.' })
export class PaymentFileType implements PaymentFile {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership.' })
  partnershipId: Id;
  @Field({ description: 'SHA-256 of its bytes, in hexadecimal digits.' })
  sha256: string;
  @Field(() => BankFileKindEnum, { description: 'What kind of file it is.' })
  kind: BankFileKind;
  @Field({ description: 'The version of its format, for example 001.08.' })
  version: string;
  @Field({ description: 'The bank’s name of the message.' })
  messageId: string;
  @Field(() => DateTimeScalar, { description: 'When it was imported, UTC.' })
  importedAt: Instant;
  @Field(() => ID, { nullable: true, description: 'By whom.' })
  importedBy: Id | null;
  @Field(() => Int, { description: 'Booked entries in it.' })
  entries: number;
  @Field(() => Int, { description: 'Entries that were known already from another file.' })
  knownEntries: number;
  @Field(() => Int, { description: 'Entries that the bank has not booked yet; left out.' })
  notBookedEntries: number;
  @Field(() => Int, { description: 'New payments made from it.' })
  payments: number;
  @Field(() => Int, { description: 'Of these: set against invoices by their reference.' })
  matched: number;
  @Field(() => Int, { description: 'Of these: with a suggestion for a person.' })
  suggested: number;
}

@ObjectType('PaymentCount', { description: 'How many payments stand in a state.' })
export class PaymentCountType {
  @Field(() => PaymentStateEnum, { description: 'The state.' })
  state: PaymentState;
  @Field(() => Int, { description: 'How many.' })
  count: number;
}

export const PaymentConnectionType = connectionType('Payment', PaymentType);
export const PaymentFileConnectionType = connectionType('PaymentFile', PaymentFileType);
