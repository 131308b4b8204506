import type { Id, Instant, Language, LocalDate } from '@samprova/kernel';
import type { PaymentReferenceKind } from '../references/reference-wrong.js';
import type { InvoicePurpose, VatCase, VatCategory } from '../vat/vat-case.js';

export interface PostalAddress {
  readonly line1: string;
  readonly line2: string | null;
  readonly postalCode: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Where electronic invoices reach somebody: an identifier and its ISO 6523 scheme, for example 0007 and 2021000000. */
export interface ElectronicAddress {
  readonly scheme: string;
  readonly id: string;
}

/** Who sells or buys, as it stands on the document. */
export interface InvoiceParty {
  readonly name: string;
  readonly organisationNumber: string | null;
  /** With its country, for example SE202100000001 or NO974760673MVA. */
  readonly vatNumber: string | null;
  readonly address: PostalAddress;
  readonly electronicAddress: ElectronicAddress | null;
}

export const PAYEE_ACCOUNT_KINDS = ['BANKGIRO', 'PLUSGIRO', 'FIK', 'NORWEGIAN', 'IBAN'] as const;
export type PayeeAccountKind = (typeof PAYEE_ACCOUNT_KINDS)[number];

/** Where the money goes. */
export interface PayeeAccount {
  readonly kind: PayeeAccountKind;
  /** Without blanks and hyphens: a giro, creditor or account number, or an IBAN. */
  readonly number: string;
  readonly bic: string | null;
}

/** How a payer refers to the invoice. */
export interface PaymentReference {
  readonly kind: PaymentReferenceKind;
  /** The card type of a FIK, else null. */
  readonly cardType: '71' | '75' | null;
  readonly text: string;
}

/** The partnership as it stood when it issued. */
export interface InvoiceSeller extends InvoiceParty {
  /** What the country asks to be stated beside the number: `Godkänd för F-skatt`, `Foretaksregisteret`; else null. */
  readonly taxRegistration: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly account: PayeeAccount;
}

/** The debtor as it stood when the invoice was issued. */
export interface InvoiceBuyer extends InvoiceParty {
  readonly organisationId: Id;
  /** What the buyer wants to read to find its way (BT-10), for example `Er referens`. */
  readonly reference: string | null;
  readonly email: string | null;
}

export interface InvoicePeriod {
  /** Both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface InvoiceLine {
  /** From 1. */
  readonly number: number;
  readonly purpose: InvoicePurpose;
  readonly text: string;
  /** Whole pieces. */
  readonly quantity: number;
  /** Minor units, without tax. */
  readonly unitPriceMinor: number;
  /** quantity × unit price. */
  readonly netMinor: number;
  readonly period: InvoicePeriod | null;
  readonly vat: VatCase;
}

/** The tax of all lines of one category and rate. */
export interface VatSubtotal {
  readonly category: VatCategory;
  readonly rateBasisPoints: number;
  readonly reason: string | null;
  readonly reasonCode: string | null;
  readonly baseMinor: number;
  readonly vatMinor: number;
}

/** In minor units; the names of EN 16931 stand in brackets. */
export interface InvoiceTotals {
  /** Sum of the lines (BT-106), which is the total without tax (BT-109): there are no charges on the whole. */
  readonly netMinor: number;
  /** BT-110. */
  readonly vatMinor: number;
  /** With tax (BT-112), all of it to be paid (BT-115). */
  readonly grossMinor: number;
  readonly vat: readonly VatSubtotal[];
}

/** What an invoice and a credit note have in common; never changed once issued. */
interface IssuedDocument {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly organisationId: Id;
  /** Unique in the partnership, for example SE-2026-00042; without gaps within series and year. */
  readonly number: string;
  /** The partnership's date of the issue. */
  readonly issuedOn: LocalDate;
  readonly issuedAt: Instant;
  readonly issuedBy: Id | null;
  /** The year of the number series and the place in it. */
  readonly year: number;
  readonly sequence: number;
  readonly currency: string;
  readonly language: Language;
  readonly seller: InvoiceSeller;
  readonly buyer: InvoiceBuyer;
  readonly lines: readonly InvoiceLine[];
  readonly totals: InvoiceTotals;
  readonly note: string | null;
}

/** A claim on a member or another organisation. */
export interface Invoice extends IssuedDocument {
  readonly dueOn: LocalDate;
  readonly paymentReference: PaymentReference;
  /** What it was issued for, once: a fee of a year, or the key of the one who issued it by hand. */
  readonly cause: string;
  /** SHA-256 of what was asked to be invoiced, so that a repeated wish can be told from another. */
  readonly wishHash: string;
}

/** Takes an invoice back, whole or in part. */
export interface CreditNote extends IssuedDocument {
  readonly invoiceId: Id;
  readonly invoiceNumber: string;
  readonly invoiceIssuedOn: LocalDate;
  readonly reason: string;
}
