import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { Temporal } from '@samprova/kernel';
import { DateColumn, IdColumn, InstantColumn } from '@samprova/platform/db';
import { Column, type ColumnOptions, Entity } from 'typeorm';
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

/** `bigint` of minor units, which the domain keeps exact below 2^53. */
export function MinorColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column({
    type: 'bigint',
    ...options,
    transformer: { to: (minor: number) => minor, from: (text: string | null) => (text === null ? null : Number(text)) },
  });
}

@Entity({ schema: 'accounting', name: 'payment_file' })
export class PaymentFileRow implements PaymentFile {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('text')
  sha256: string;
  @Column('text')
  kind: BankFileKind;
  @Column('text')
  version: string;
  @Column('text')
  messageId: string;
  @InstantColumn()
  importedAt: Instant;
  @Column('uuid', { nullable: true })
  importedBy: Id | null;
  @Column('int')
  entries: number;
  @Column('int')
  knownEntries: number;
  @Column('int')
  notBookedEntries: number;
  @Column('int')
  payments: number;
  @Column('int')
  matched: number;
  @Column('int')
  suggested: number;
}

@Entity({ schema: 'accounting', name: 'payment' })
export class PaymentRow implements Payment {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  fileId: Id;
  @Column('text')
  direction: Direction;
  @Column('text')
  account: string;
  @DateColumn()
  bookedOn: LocalDate;
  @MinorColumn()
  minor: number;
  @Column('text')
  currency: string;
  @Column('jsonb')
  references: readonly GivenReference[];
  @Column('text', { nullable: true })
  text: string | null;
  @Column('text', { nullable: true })
  endToEndId: string | null;
  @Column('text', { nullable: true })
  servicerReference: string | null;
  @Column('text', { nullable: true })
  payerName: string | null;
  @Column('text', { nullable: true })
  payerAccount: string | null;
  @Column('text')
  state: PaymentState;
  @MinorColumn()
  unappliedMinor: number;
  @Column('uuid', { nullable: true })
  organisationId: Id | null;
  @Column('uuid', { nullable: true })
  suggestedInvoiceId: Id | null;
  @Column('text', { nullable: true })
  suggestedBecause: SuggestionCause | null;
}

@Entity({ schema: 'accounting', name: 'payment_use' })
export class PaymentUseRow implements PaymentUse {
  @IdColumn()
  id: Id;
  @Column('uuid')
  partnershipId: Id;
  @Column('uuid')
  paymentId: Id;
  @Column('text')
  kind: 'MATCH' | 'REFUND';
  @Column('uuid', { nullable: true })
  invoiceId: Id | null;
  @Column('uuid', { nullable: true })
  organisationId: Id | null;
  @Column('text', { nullable: true })
  way: MatchWay | null;
  @MinorColumn()
  minor: number;
  @Column('text', { nullable: true })
  reason: string | null;
  @InstantColumn()
  madeAt: Instant;
  @Column('uuid', { nullable: true })
  madeBy: Id | null;
  @Column('uuid')
  entryId: Id;
  @Column('jsonb', {
    nullable: true,
    transformer: {
      to: (undoing: Undoing | null) => undoing && { ...undoing, at: undoing.at.toString() },
      from: (kept: (Omit<Undoing, 'at'> & { at: string }) | null) =>
        kept && { ...kept, at: Temporal.Instant.from(kept.at) },
    },
  })
  undoing: Undoing | null;
}
