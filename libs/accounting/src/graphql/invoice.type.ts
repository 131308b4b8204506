import type { Id, Instant, Language, LocalDate } from '@samprova/kernel';
import { LanguageEnum } from '@samprova/identity/graphql';
import { connectionType, DateScalar, DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  CreditNote,
  Invoice,
  InvoiceLine,
  InvoicePeriod,
  InvoiceTotals,
  PaymentReference,
  VatSubtotal,
} from '../domain/invoice/invoice.js';
import type { PaymentReferenceKind } from '../domain/references/reference-wrong.js';
import type { InvoicePurpose, VatCase, VatCategory } from '../domain/vat/vat-case.js';
import { InvoicePurposeEnum, PaymentReferenceKindEnum, VatCategoryEnum } from './enums.js';
import { MinorUnitsScalar } from './minor-units.scalar.js';
import { InvoiceBuyerType, InvoiceSellerType } from './party.type.js';

@ObjectType('VatCase', { description: 'The tax of one purpose.' })
export class VatCaseType implements VatCase {
  @Field(() => VatCategoryEnum, { description: 'How the tax meets it.' })
  category: VatCategory;
  @Field(() => Int, { description: 'Hundredths of a per cent: 2500 is 25 %.' })
  rateBasisPoints: number;
  @Field(() => String, { nullable: true, description: 'Why there is no tax, in the words of the law.' })
  reason: string | null;
  @Field(() => String, { nullable: true, description: 'The same as a code of the list VATEX.' })
  reasonCode: string | null;
}

@ObjectType('InvoicePeriod', { description: 'The time that a line is for.' })
export class InvoicePeriodType implements InvoicePeriod {
  @Field(() => DateScalar, { description: 'First day.' })
  from: LocalDate;
  @Field(() => DateScalar, { description: 'Last day.' })
  to: LocalDate;
}

@ObjectType('InvoiceLine', { description: 'One thing that is invoiced or credited.' })
export class InvoiceLineType implements InvoiceLine {
  @Field(() => Int, { description: 'From 1.' })
  number: number;
  @Field(() => InvoicePurposeEnum, { description: 'What the money is for.' })
  purpose: InvoicePurpose;
  @Field({ description: 'What it is, in words.' })
  text: string;
  @Field(() => Int, { description: 'Whole pieces.' })
  quantity: number;
  @Field(() => MinorUnitsScalar, { description: 'Of one piece, without tax.' })
  unitPriceMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'Of all pieces, without tax.' })
  netMinor: number;
  @Field(() => InvoicePeriodType, { nullable: true, description: 'The time it is for.' })
  period: InvoicePeriod | null;
  @Field(() => VatCaseType, { description: 'Its tax.' })
  vat: VatCase;
}

@ObjectType('VatSubtotal', { description: 'The tax of all lines of one category and rate.' })
export class VatSubtotalType implements VatSubtotal {
  @Field(() => VatCategoryEnum, { description: 'How the tax meets them.' })
  category: VatCategory;
  @Field(() => Int, { description: 'Hundredths of a per cent.' })
  rateBasisPoints: number;
  @Field(() => String, { nullable: true, description: 'Why there is no tax.' })
  reason: string | null;
  @Field(() => String, { nullable: true, description: 'The same as a code of the list VATEX.' })
  reasonCode: string | null;
  @Field(() => MinorUnitsScalar, { description: 'The sum of those lines, without tax.' })
  baseMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'Their tax.' })
  vatMinor: number;
}

@ObjectType('InvoiceTotals', { description: 'The sums of a document.' })
export class InvoiceTotalsType implements InvoiceTotals {
  @Field(() => MinorUnitsScalar, { description: 'Without tax.' })
  netMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'The tax.' })
  vatMinor: number;
  @Field(() => MinorUnitsScalar, { description: 'With tax; to be paid.' })
  grossMinor: number;
  @Field(() => [VatSubtotalType], { description: 'The tax by category and rate.' })
  vat: readonly VatSubtotal[];
}

@ObjectType('PaymentReference', { description: 'How a payer refers to an invoice.' })
export class PaymentReferenceType implements Omit<PaymentReference, 'cardType'> {
  @Field(() => PaymentReferenceKindEnum, { description: 'Which kind.' })
  kind: PaymentReferenceKind;
  @Field({ description: 'The reference itself, with its check digit.' })
  text: string;
}

/** What both kinds of document tell. */
@ObjectType({ isAbstract: true })
abstract class DocumentType {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership that sends it.' })
  partnershipId: Id;
  @Field(() => ID, { description: 'The organisation that gets it.' })
  organisationId: Id;
  @Field({ description: 'Its number, for example SE-2026-00042: without gaps in its series and year.' })
  number: string;
  @Field(() => DateScalar, { description: 'The partnership’s day of the issue.' })
  issuedOn: LocalDate;
  @Field(() => DateTimeScalar, { description: 'When it was issued.' })
  issuedAt: Instant;
  @Field({ description: 'ISO 4217.' })
  currency: string;
  @Field(() => LanguageEnum, { description: 'The language its document is written in.' })
  language: Language;
  @Field(() => InvoiceSellerType, { description: 'The sender as it was then.' })
  seller: Invoice['seller'];
  @Field(() => InvoiceBuyerType, { description: 'The receiver as it was then.' })
  buyer: Invoice['buyer'];
  @Field(() => [InvoiceLineType], { description: 'What it is for.' })
  lines: readonly InvoiceLine[];
  @Field(() => InvoiceTotalsType, { description: 'Its sums.' })
  totals: InvoiceTotals;
  @Field(() => String, { nullable: true, description: 'A note to the receiver.' })
  note: string | null;
}

@ObjectType('Invoice', { description: 'A claim on an organisation; never changed once issued.' })
export class InvoiceType extends DocumentType implements Omit<Invoice, 'wishHash' | 'year' | 'sequence' | 'issuedBy'> {
  @Field(() => DateScalar, { description: 'The last day to pay without being late.' })
  dueOn: LocalDate;
  @Field(() => PaymentReferenceType, { description: 'What the payer refers to.' })
  paymentReference: PaymentReference;
  @Field({ description: 'What it was issued for, once.' })
  cause: string;
}

@ObjectType('CreditNote', { description: 'Takes an invoice back, whole or in part; never changed once issued.' })
export class CreditNoteType
  extends DocumentType
  implements Omit<CreditNote, 'year' | 'sequence' | 'issuedBy' | 'invoiceIssuedOn'>
{
  @Field(() => ID, { description: 'The invoice that it takes back.' })
  invoiceId: Id;
  @Field({ description: 'The number of that invoice.' })
  invoiceNumber: string;
  @Field({ description: 'Why.' })
  reason: string;
}

export const InvoiceConnectionType = connectionType('Invoice', InvoiceType);
