import { sumMinor } from '../money.js';
import type { CreditNote, Invoice } from '../invoice/invoice.js';
import type { InvoicePurpose } from '../vat/vat-case.js';
import type { Account } from './account.js';
import type { JournalEntry, Posting } from './journal-entry.js';

const INCOME: Readonly<Record<InvoicePurpose, Account>> = {
  MEMBERSHIP_FEE: 'MEMBERSHIP_FEES',
  DIRECTED_CONTRIBUTION: 'CONTRIBUTIONS',
  SERVICE: 'SERVICES',
};

/** The claim against income and tax. */
export function entryOfInvoice(invoice: Invoice, id: string): JournalEntry {
  return {
    id,
    partnershipId: invoice.partnershipId,
    bookedOn: invoice.issuedOn,
    currency: invoice.currency,
    cause: 'INVOICE',
    causeId: invoice.id,
    text: invoice.number,
    postings: sides(invoice, invoice.id, 1),
  };
}

/** The same sides exchanged, for what the note takes back. */
export function entryOfCreditNote(note: CreditNote, id: string): JournalEntry {
  return {
    id,
    partnershipId: note.partnershipId,
    bookedOn: note.issuedOn,
    currency: note.currency,
    cause: 'CREDIT_NOTE',
    causeId: note.id,
    text: note.number,
    postings: sides(note, note.invoiceId, -1),
  };
}

function sides({ lines, totals }: Pick<Invoice, 'lines' | 'totals'>, invoiceId: string, sign: 1 | -1): Posting[] {
  const income = (Object.keys(INCOME) as InvoicePurpose[]).map((purpose) => ({
    account: INCOME[purpose],
    minor: -sign * sumMinor(lines.flatMap((line) => (line.purpose === purpose ? [line.netMinor] : []))),
    invoiceId: null,
  }));
  return [
    { account: 'RECEIVABLES', minor: sign * totals.grossMinor, invoiceId },
    ...income,
    { account: 'VAT_PAYABLE', minor: -sign * totals.vatMinor, invoiceId: null },
  ];
}
