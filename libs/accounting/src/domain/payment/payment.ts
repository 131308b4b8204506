import type { Id, Instant, LocalDate } from '@samprova/kernel';
import type { Direction, GivenReference } from './bank-file.js';

export const PAYMENT_STATES = ['UNMATCHED', 'SUGGESTED', 'CREDIT', 'SETTLED', 'FOREIGN_CURRENCY', 'OUTGOING'] as const;
/** Where a payment stands; it follows from what is left of it and what is known of its payer. */
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** Money that moved on the partnership's account, as the bank told it. It never moves the dates of a membership. */
export interface Payment {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly fileId: Id;
  readonly direction: Direction;
  /** The partnership's account, as the bank writes it. */
  readonly account: string;
  /** The bank's date. */
  readonly bookedOn: LocalDate;
  /** Minor units, above zero. */
  readonly minor: number;
  readonly currency: string;
  readonly references: readonly GivenReference[];
  readonly text: string | null;
  readonly endToEndId: string | null;
  readonly servicerReference: string | null;
  readonly payerName: string | null;
  readonly payerAccount: string | null;
  readonly state: PaymentState;
  /** What is not set against an invoice and not paid back; minor units. */
  readonly unappliedMinor: number;
  /** Whose credit the rest is, where that is known. */
  readonly organisationId: Id | null;
  /** The invoice that it may be for; a person confirms it. */
  readonly suggestedInvoiceId: Id | null;
  readonly suggestedBecause: SuggestionCause | null;
}

export const SUGGESTION_CAUSES = [
  'REFERENCE_IN_TEXT',
  'INVOICE_NUMBER',
  'AMOUNT_AND_NAME',
  'SEVERAL_REFERENCES',
] as const;
export type SuggestionCause = (typeof SUGGESTION_CAUSES)[number];

export const MATCH_WAYS = ['STRUCTURED_REFERENCE', 'REFERENCE_IN_TEXT', 'PERSON'] as const;
/** How a payment found its invoice. */
export type MatchWay = (typeof MATCH_WAYS)[number];

/** Part of a payment set against an invoice, or paid back to whoever sent it. */
export interface PaymentUse {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly paymentId: Id;
  readonly kind: 'MATCH' | 'REFUND';
  /** Of a match. */
  readonly invoiceId: Id | null;
  readonly organisationId: Id | null;
  readonly way: MatchWay | null;
  /** Minor units, above zero. */
  readonly minor: number;
  /** Of a refund: why. */
  readonly reason: string | null;
  readonly madeAt: Instant;
  /** Null: found by its reference. */
  readonly madeBy: Id | null;
  /** The entry in the books. */
  readonly entryId: Id;
  readonly undoing: Undoing | null;
}

/** A match or refund taken back; the books hold a reversal. */
export interface Undoing {
  readonly at: Instant;
  readonly by: Id | null;
  readonly reason: string;
}

/** What an import of a file did. */
export interface PaymentFile {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly sha256: string;
  readonly kind: 'CAMT_053' | 'CAMT_054';
  readonly version: string;
  readonly messageId: string;
  readonly importedAt: Instant;
  readonly importedBy: Id | null;
  /** Booked entries in the file. */
  readonly entries: number;
  /** Entries that were known already, from another file. */
  readonly knownEntries: number;
  /** Entries that the bank has not booked yet; left out. */
  readonly notBookedEntries: number;
  /** Payments made from the entries that are new. */
  readonly payments: number;
  /** Of these: set against invoices by their reference, wholly or in part. */
  readonly matched: number;
  /** Of these: with a suggestion for a person. */
  readonly suggested: number;
}
