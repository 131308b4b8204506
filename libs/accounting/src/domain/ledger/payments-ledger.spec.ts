import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { issued, lineWish, TODAY } from '../../../test/billing.js';
import { matchPayments, type Receivable } from '../payment/match-payments.js';
import type { Payment, PaymentUse } from '../payment/payment.js';
import { afterUse, matchByPerson, refundOf, undoable } from '../payment/use-payment.js';
import { attestWriteOff, entryOfWriteOff, type WriteOff } from '../write-off/write-off.js';
import type { Account } from './account.js';
import { balanced, reverseEntry } from './book-entry.js';
import { entryOfInvoice } from './book-invoice.js';
import { entryOfPayment, entryOfUse } from './book-payment.js';
import type { JournalEntry } from './journal-entry.js';

const AT = Temporal.Instant.from('2026-03-02T08:00:00Z');
const TEMPLATE = issued({ lines: [lineWish({ purpose: 'MEMBERSHIP_FEE' })] });

describe('the books of invoices, payments, matches, refunds, what was taken back, and write-offs', () => {
  it('hold debits = credits, receivables = what is owed and unapplied = what is left, over 100 000 random operations', () => {
    let seed = 20_261_122;
    const random = (below: number): number => {
      // A linear congruential generator (Numerical Recipes): the same operations in every run.
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const balances = new Map<Account, number>();
    let debits = 0;
    let credits = 0;
    const open = new Map<string, Receivable>();
    let payments: Payment[] = [];
    let uses: { use: PaymentUse; entry: JournalEntry }[] = [];
    // What left the window, so that the sums still tell of everything.
    let [openBefore, unappliedBefore] = [0, 0];
    const done = { invoices: 0, payments: 0, matches: 0, refunds: 0, undone: 0, writtenOff: 0 };

    const book = (entry: JournalEntry): JournalEntry => {
      for (const { account, minor, invoiceId } of balanced(entry).postings) {
        balances.set(account, (balances.get(account) ?? 0) + minor);
        if (minor > 0) debits += minor;
        else credits -= minor;
        const receivable = account === 'RECEIVABLES' && invoiceId ? open.get(invoiceId) : undefined;
        if (receivable) open.set(receivable.id, { ...receivable, openMinor: receivable.openMinor + minor });
      }
      return entry;
    };
    const use = (payment: Payment, of: Pick<PaymentUse, 'kind' | 'invoiceId' | 'minor'>, id: string): Payment => {
      const made: PaymentUse = {
        ...{ ...of, id, partnershipId: payment.partnershipId, paymentId: payment.id, organisationId: 'o', way: null },
        ...{ reason: null, madeAt: AT, madeBy: null, entryId: `e${id}`, undoing: null },
      };
      uses.push({ use: made, entry: book(entryOfUse(made, 'SEK', TODAY, 'x')) });
      return afterUse(payment, of.minor, 'o');
    };

    for (let operation = 0; operation < 100_000; operation += 1) {
      const id = String(operation);
      const some = [...open.values()];
      const invoice = some[random(Math.max(1, some.length))];
      const index = random(Math.max(1, payments.length));
      const payment = payments[index];
      switch (random(6)) {
        case 0: {
          const minor = 1 + random(2_000_000);
          const reference = `ref${id}`;
          const claim = { ...TEMPLATE, id, lines: [{ ...TEMPLATE.lines[0]!, netMinor: minor }] };
          open.set(id, {
            ...{
              id,
              organisationId: 'o',
              number: id,
              reference,
              currency: 'SEK',
              dueOn: TODAY,
              openMinor: 0,
              names: [],
            },
          });
          book(
            entryOfInvoice(
              { ...claim, totals: { netMinor: minor, vatMinor: 0, grossMinor: minor, vat: [] } },
              `i${id}`,
            ),
          );
          done.invoices += 1;
          break;
        }
        case 1: {
          const minor = 1 + random(3_000_000);
          const references = invoice && random(3) > 0 ? [{ text: invoice.reference, minor: null }] : [];
          const incoming = {
            direction: 'IN',
            minor,
            currency: 'SEK',
            references,
            text: null,
            payerName: null,
          } as const;
          const [matched] = matchPayments([incoming], 'SEK', some);
          let made: Payment = {
            ...{ ...incoming, id, partnershipId: 'p', fileId: 'f', account: 'a', bookedOn: TODAY, endToEndId: null },
            ...{ servicerReference: null, payerAccount: null, state: 'UNMATCHED', unappliedMinor: minor },
            ...{ organisationId: null, suggestedInvoiceId: null, suggestedBecause: null },
          };
          book(entryOfPayment(made, `p${id}`));
          matched?.matches.forEach((match, nth) => {
            made = use(made, { kind: 'MATCH', invoiceId: match.invoiceId, minor: match.minor }, `${id}-${nth}`);
            done.matches += 1;
          });
          expect(made.unappliedMinor).toBe(matched?.unappliedMinor);
          payments.push(made);
          done.payments += 1;
          break;
        }
        case 2: {
          const decided =
            payment && invoice ? matchByPerson(payment, invoice, random(2) ? null : 1 + random(500_000)) : null;
          if (!decided?.ok || !payment || !invoice) break;
          payments[index] = use(payment, { kind: 'MATCH', invoiceId: invoice.id, minor: decided.value }, id);
          done.matches += 1;
          break;
        }
        case 3: {
          const decided = payment && random(4) === 0 ? refundOf(payment, 'SEK', null) : null;
          if (!decided?.ok || !payment) break;
          payments[index] = use(payment, { kind: 'REFUND', invoiceId: null, minor: decided.value }, id);
          done.refunds += 1;
          break;
        }
        case 4: {
          const nth = random(Math.max(1, uses.length));
          const undone = uses[nth];
          const at = payments.findIndex(({ id: of }) => of === undone?.use.paymentId);
          if (!undone || at < 0 || !undoable(undone.use).ok || random(2) === 0) break;
          if (undone.use.invoiceId !== null && !open.has(undone.use.invoiceId)) break;
          book(reverseEntry(undone.entry, `u${id}`, TODAY, 'x'));
          uses[nth] = { ...undone, use: { ...undone.use, undoing: { at: AT, by: null, reason: 'x' } } };
          payments[at] = afterUse(payments[at]!, -undone.use.minor, null);
          done.undone += 1;
          break;
        }
        default: {
          if (!invoice || random(5) > 0) break;
          const writeOff: WriteOff = {
            ...{ id, partnershipId: 'p', invoiceId: invoice.id, organisationId: 'o', minor: 1 + random(100_000) },
            ...{ reason: 'x', state: 'PROPOSED', proposedAt: AT, proposedBy: 'a', decidedAt: null, decidedBy: null },
            entryId: null,
          };
          if (!attestWriteOff(writeOff, invoice.openMinor, 'b').ok) break;
          book(entryOfWriteOff(writeOff, `w${id}`, 'SEK', TODAY, 'x'));
          done.writtenOff += 1;
        }
      }
      if (open.size > 12) {
        const [oldest] = open.values();
        openBefore += oldest!.openMinor;
        open.delete(oldest!.id);
      }
      if (payments.length > 40) {
        unappliedBefore += payments.slice(0, 20).reduce((sum, { unappliedMinor }) => sum + unappliedMinor, 0);
        payments = payments.slice(20);
        const kept = new Set(payments.map(({ id: of }) => of));
        uses = uses.filter(({ use: { paymentId } }) => kept.has(paymentId));
      }
    }

    expect(debits).toBe(credits);
    expect([...balances.values()].reduce((sum, minor) => sum + minor, 0)).toBe(0);
    const owed = [...open.values()].reduce((sum, { openMinor }) => sum + openMinor, openBefore);
    expect(balances.get('RECEIVABLES')).toBe(owed);
    const left = payments.reduce((sum, { unappliedMinor }) => sum + unappliedMinor, unappliedBefore);
    expect(balances.get('UNAPPLIED')).toBe(-left);
    for (const many of Object.values(done)) expect(many).toBeGreaterThan(500);
  });
});
