import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { issued, lineWish, TODAY } from '../../../test/billing.js';
import { drawCredit } from '../invoice/draw-credit.js';
import type { CreditNote, Invoice } from '../invoice/invoice.js';
import { sumMinor } from '../money.js';
import { INVOICE_PURPOSES } from '../vat/vat-case.js';
import { ACCOUNTS } from './account.js';
import { balancesOf, bookEntry, openAmount, reverseEntry } from './book-entry.js';
import { entryOfCreditNote, entryOfInvoice } from './book-invoice.js';
import type { JournalEntry } from './journal-entry.js';

const invoice = issued({ lines: [lineWish({ minor: 10_000 })] });
const posting = fc.record({
  account: fc.constantFrom(...ACCOUNTS),
  minor: fc.integer({ min: -1e9, max: 1e9 }),
  invoiceId: fc.constant(null),
});

function booked(entry: JournalEntry): JournalEntry {
  const result = bookEntry(entry);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}

describe('the ledger', () => {
  it('books an invoice as a claim against income and tax', () => {
    const entry = booked(entryOfInvoice(invoice, 'e1'));
    expect(entry.postings).toEqual([
      { account: 'RECEIVABLES', minor: 12_500, invoiceId: invoice.id },
      { account: 'SERVICES', minor: -10_000, invoiceId: null },
      { account: 'VAT_PAYABLE', minor: -2500, invoiceId: null },
    ]);
    expect(openAmount([entry], invoice.id)).toBe(12_500);
  });

  it('refuses an entry whose debits and credits differ, or that has no sides', () => {
    const entry = entryOfInvoice(invoice, 'e1');
    fc.assert(
      fc.property(fc.array(posting, { maxLength: 6 }), (postings) => {
        const result = bookEntry({ ...entry, postings });
        const balanced =
          sumMinor(postings.map(({ minor }) => minor)) === 0 && postings.some(({ minor }) => minor !== 0);
        expect(result.ok).toBe(balanced);
      }),
    );
  });

  it('takes an entry back by its mirror, and leaves both standing', () => {
    const entry = booked(entryOfInvoice(invoice, 'e1'));
    const mirror = booked(reverseEntry(entry, 'e2', TODAY, 'Fel'));
    expect(mirror).toMatchObject({ cause: 'REVERSAL', causeId: 'e1' });
    expect([...balancesOf([entry, mirror]).values()]).toEqual([0, 0, 0]);
  });

  it('holds debits = credits, and every claim at zero once credited, over 100 000 random operations', () => {
    const balances = new Map<string, number>();
    let seed = 20_260_302;
    const random = (below: number): number => {
      // A linear congruential generator (Numerical Recipes): the same operations in every run.
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const template = issued();
    let open: { invoice: Invoice; notes: CreditNote[]; entries: JournalEntry[] } | null = null;
    for (let operation = 0; operation < 100_000; operation += 1) {
      let entry: JournalEntry;
      if (!open) {
        const purpose = INVOICE_PURPOSES[random(3)]!;
        const drawn = issued({ lines: [lineWish({ purpose, minor: 1 + random(1_000_000), quantity: 1 + random(9) })] });
        open = { invoice: { ...template, ...drawn, id: `i${operation}` }, notes: [], entries: [] };
        entry = entryOfInvoice(open.invoice, `e${operation}`);
      } else {
        const all = random(3) === 0;
        const part = [{ line: 1, netMinor: 1 + random(open.invoice.totals.netMinor) }];
        const drawn = drawCredit(open.invoice, open.notes, all ? null : part, 'Fel', TODAY);
        if (!drawn.ok) continue;
        const { issuedAt } = open.invoice;
        const note = {
          ...drawn.value,
          id: `c${operation}`,
          number: 'K',
          year: 2026,
          sequence: 1,
          issuedAt,
          issuedBy: null,
        };
        open.notes.push(note);
        entry = entryOfCreditNote(note, `e${operation}`);
      }
      const { postings } = booked(entry);
      open.entries.push(entry);
      for (const { account, minor } of postings) balances.set(account, (balances.get(account) ?? 0) + minor);
      if (openAmount(open.entries, open.invoice.id) === 0) open = null;
    }
    expect(sumMinor([...balances.values()])).toBe(0);
    expect(balances.get('RECEIVABLES')).toBe(open ? openAmount(open.entries, open.invoice.id) : 0);
  });
});
