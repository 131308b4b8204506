import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { issued, lineWish, TODAY } from '../../../test/billing.js';
import { sumMinor } from '../money.js';
import { type CreditLineWish, drawCredit } from './draw-credit.js';
import type { CreditNote, Invoice } from './invoice.js';

const invoice = issued({ lines: [lineWish({ minor: 333, quantity: 3 }), lineWish({ minor: 1 })] });

function credit(lines: readonly CreditLineWish[] | null, before: readonly CreditNote[] = [], of: Invoice = invoice) {
  return drawCredit(of, before, lines, 'Fel pris', TODAY);
}
function noteOf(drawn: ReturnType<typeof credit>, sequence = 1): CreditNote {
  if (!drawn.ok) throw new Error(drawn.refusal.message);
  const { issuedAt } = invoice;
  return {
    ...drawn.value,
    id: `c${sequence}`,
    number: `SE-K-2026-0000${sequence}`,
    year: 2026,
    sequence,
    issuedAt,
    issuedBy: null,
  };
}

describe('a credit note', () => {
  it('of the whole takes back lines, tax and total as they were', () => {
    const note = noteOf(credit(null));
    expect(note.totals).toEqual(invoice.totals);
    expect(note.lines).toEqual(invoice.lines);
    expect(note).toMatchObject({ invoiceNumber: 'SE-2026-00042', invoiceIssuedOn: TODAY, reason: 'Fel pris' });
  });

  it('is never above its invoice, nor with others together', () => {
    const first = noteOf(credit([{ line: 1, netMinor: 998 }]));
    expect(credit([{ line: 1, netMinor: 1000 }])).toMatchObject({
      refusal: { code: 'CREDIT_ABOVE_INVOICE', line: 1, creditableMinor: 999 },
    });
    expect(credit([{ line: 1, netMinor: 2 }], [first])).toMatchObject({
      refusal: { code: 'CREDIT_ABOVE_INVOICE', creditableMinor: 1 },
    });
    expect(credit(null, [noteOf(credit(null))])).toMatchObject({ refusal: { code: 'CREDIT_EMPTY' } });
  });

  it.each([
    ['no line', []],
    ['a line the invoice does not have', [{ line: 3, netMinor: 1 }]],
    ['a line named twice', [1, 1].map((line) => ({ line, netMinor: 1 }))],
    ['nothing', [{ line: 1, netMinor: 0 }]],
    ['an amount below zero', [{ line: 1, netMinor: -1 }]],
    ['part of an öre', [{ line: 1, netMinor: 0.5 }]],
  ])('is refused for %s', (_, lines) => {
    expect(credit(lines)).toMatchObject({ refusal: { code: 'CREDIT_EMPTY' } });
  });

  it('takes back exactly the invoice’s tax, into however many parts it is cut', () => {
    const net = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(net, fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 20 }), (minor, parts) => {
        const of = issued({ lines: [lineWish({ minor })] });
        const notes: CreditNote[] = [];
        for (const netMinor of [...parts, null]) {
          const drawn = credit(netMinor === null ? null : [{ line: 1, netMinor }], notes, of);
          if (drawn.ok) notes.push(noteOf(drawn, notes.length + 1));
        }
        const sum = (take: (note: CreditNote) => number) => sumMinor(notes.map(take));
        expect(sum(({ totals }) => totals.grossMinor)).toBe(of.totals.grossMinor);
        expect(sum(({ totals }) => totals.vatMinor)).toBe(of.totals.vatMinor);
        expect(notes.every(({ totals }) => totals.vatMinor >= 0 && totals.grossMinor > 0)).toBe(true);
      }),
    );
  });
});
