import type { Id, LocalDate } from '@samprova/kernel';
import type { Payment, PaymentUse } from '../payment/payment.js';
import type { JournalEntry, Posting } from './journal-entry.js';

type Received = Pick<Payment, 'id' | 'partnershipId' | 'minor' | 'currency' | 'bookedOn' | 'servicerReference'>;
type Used = Pick<PaymentUse, 'id' | 'partnershipId' | 'kind' | 'minor' | 'invoiceId' | 'entryId'>;

/** Money that came in: a debt to whoever sent it until it is set against an invoice. */
export function entryOfPayment(payment: Received, id: Id): JournalEntry {
  const { partnershipId, minor, currency, bookedOn, servicerReference } = payment;
  return {
    id,
    partnershipId,
    bookedOn,
    currency,
    cause: 'PAYMENT',
    causeId: payment.id,
    text: servicerReference ?? 'camt',
    postings: [side('BANK', minor), side('UNAPPLIED', -minor)],
  };
}

/** A match settles a claim; a refund gives the money back. */
export function entryOfUse(use: Used, currency: string, bookedOn: LocalDate, text: string): JournalEntry {
  const { kind, minor, invoiceId, partnershipId } = use;
  const against = kind === 'MATCH' ? { ...side('RECEIVABLES', -minor), invoiceId } : side('BANK', -minor);
  return {
    id: use.entryId,
    partnershipId,
    bookedOn,
    currency,
    cause: kind,
    causeId: use.id,
    text,
    postings: [side('UNAPPLIED', minor), against],
  };
}

function side(account: Posting['account'], minor: number): Posting {
  return { account, minor, invoiceId: null };
}
