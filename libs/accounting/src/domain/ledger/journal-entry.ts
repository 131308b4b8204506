import type { Id, LocalDate } from '@samprova/kernel';
import type { Account } from './account.js';

/** One side of an entry: debit above zero, credit below, in minor units. */
export interface Posting {
  readonly account: Account;
  readonly minor: number;
  /** The invoice it is about, so that what is still owed for one can be told. */
  readonly invoiceId: Id | null;
}

export const ENTRY_CAUSES = ['INVOICE', 'CREDIT_NOTE', 'PAYMENT', 'MATCH', 'REFUND', 'WRITE_OFF', 'REVERSAL'] as const;
/** What made an entry. */
export type EntryCause = (typeof ENTRY_CAUSES)[number];

/** One business event in the books. Never changed: a mistake is reversed by another entry. */
export interface JournalEntry {
  readonly id: Id;
  readonly partnershipId: Id;
  /** The partnership's date. */
  readonly bookedOn: LocalDate;
  readonly currency: string;
  readonly cause: EntryCause;
  /** The invoice, credit note, payment, use of a payment, write-off or (for a reversal) entry that made it. */
  readonly causeId: Id;
  readonly text: string;
  readonly postings: readonly Posting[];
}
