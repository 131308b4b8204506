import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import fc from 'fast-check';
import { createFik } from '../references/fik.js';
import { createKid } from '../references/kid.js';
import { createOcr } from '../references/ocr.js';
import { createRf } from '../references/rf.js';
import { referencesIn } from './find-references.js';
import { type Incoming, matchPayments, type Receivable } from './match-payments.js';

const receivable = (over: Partial<Receivable> = {}): Receivable => ({
  id: 'i1',
  organisationId: 'o1',
  number: 'SE-2026-00042',
  reference: '20260004211',
  currency: 'SEK',
  dueOn: Temporal.PlainDate.from('2026-04-01'),
  openMinor: 12_500,
  names: ['Påhittat Pharma AB'],
  ...over,
});
const OTHER = receivable({ id: 'i2', organisationId: 'o2', number: 'SE-2026-00043', reference: '20260004310' });
const payment = (over: Partial<Incoming> & { reference?: string } = {}): Incoming => ({
  direction: 'IN',
  minor: 12_500,
  currency: 'SEK',
  text: null,
  payerName: null,
  references: over.reference ? [{ text: over.reference, minor: null }] : [],
  ...over,
});
const outcome = (payments: readonly Incoming[], receivables: readonly Receivable[] = [receivable(), OTHER]) =>
  matchPayments(payments, 'SEK', receivables).map(({ state, matches, unappliedMinor, organisationId, ...rest }) => ({
    state,
    paid: matches.map(({ invoiceId, minor, way }) => `${invoiceId} ${minor} ${way}`),
    unappliedMinor,
    organisationId,
    suggestion: rest.suggestedInvoiceId && `${rest.suggestedInvoiceId} ${rest.suggestedBecause}`,
  }));
const nothing = { paid: [], organisationId: null, suggestion: null };

describe('a payment', () => {
  it('is set against the invoice that its structured reference names, however the bank writes it', () => {
    for (const reference of ['20260004211', '2026 0004 211', '000020260004211', '2026-0004-211'])
      expect(outcome([payment({ reference })])).toEqual([
        {
          state: 'SETTLED',
          paid: ['i1 12500 STRUCTURED_REFERENCE'],
          unappliedMinor: 0,
          organisationId: 'o1',
          suggestion: null,
        },
      ]);
    const card = receivable({ reference: '000000000000018' });
    for (const reference of ['+71<000000000000018+88888888', '18', '000000000000018'])
      expect(outcome([payment({ reference })], [card])).toMatchObject([{ state: 'SETTLED' }]);
  });

  it('in part leaves the rest of the claim open for the next', () => {
    const reference = '20260004211';
    expect(outcome([payment({ reference, minor: 10_000 }), payment({ reference, minor: 2500 })])).toMatchObject([
      { state: 'SETTLED', paid: ['i1 10000 STRUCTURED_REFERENCE'] },
      { state: 'SETTLED', paid: ['i1 2500 STRUCTURED_REFERENCE'] },
    ]);
  });

  it('of more than is owed, or paid twice, leaves a credit of the debtor', () => {
    const reference = '20260004211';
    expect(outcome([payment({ reference, minor: 13_000 }), payment({ reference })])).toMatchObject([
      { state: 'CREDIT', paid: ['i1 12500 STRUCTURED_REFERENCE'], unappliedMinor: 500, organisationId: 'o1' },
      { state: 'CREDIT', paid: [], unappliedMinor: 12_500, organisationId: 'o1' },
    ]);
  });

  it('in another currency, and money that went out, are never matched', () => {
    const reference = '20260004211';
    expect(outcome([payment({ reference, currency: 'EUR' }), payment({ reference, direction: 'OUT' })])).toEqual([
      { ...nothing, state: 'FOREIGN_CURRENCY', unappliedMinor: 12_500 },
      { ...nothing, state: 'OUTGOING', unappliedMinor: 12_500 },
    ]);
  });

  it('is set against the one open invoice that its text refers to, if it pays no more', () => {
    const text = 'Faktura av 2026-03-02, ref 2026 0004 211, tack!';
    expect(outcome([payment({ text, minor: 5000 })])).toMatchObject([
      { state: 'SETTLED', paid: ['i1 5000 REFERENCE_IN_TEXT'] },
    ]);
    expect(outcome([payment({ text, minor: 12_501 })])).toMatchObject([
      { state: 'SUGGESTED', paid: [], suggestion: 'i1 REFERENCE_IN_TEXT' },
    ]);
    expect(outcome([payment({ text: '20260004211 20260004310' })])).toMatchObject([
      { state: 'SUGGESTED', paid: [], suggestion: 'i1 SEVERAL_REFERENCES' },
    ]);
    expect(outcome([payment({ text: '20260004212' })])).toEqual([
      { ...nothing, state: 'UNMATCHED', unappliedMinor: 12_500 },
    ]);
  });

  it('is only suggested by the number of an invoice, or by amount and name', () => {
    expect(outcome([payment({ text: 'avser se-2026-00042' })])).toMatchObject([{ suggestion: 'i1 INVOICE_NUMBER' }]);
    for (const payerName of ['PÅHITTAT PHARMA', 'Påhittat Pharma AB (publ)', 'Påhittat  Pharma Aktiebolag'])
      expect(outcome([payment({ payerName })])).toMatchObject([
        { state: 'SUGGESTED', paid: [], suggestion: 'i1 AMOUNT_AND_NAME' },
      ]);
    for (const over of [{ payerName: 'Någon annan' }, { payerName: 'På' }, { payerName: 'Påhittat Pharma', minor: 1 }])
      expect(outcome([payment(over)])).toMatchObject([{ state: 'UNMATCHED', suggestion: null }]);
  });

  it('by several references is divided as the payer told, or when it pays all of them exactly', () => {
    const told = [
      { text: '20260004211', minor: 10_000 },
      { text: '20260004310', minor: 2500 },
    ];
    const paid = ['i1 10000 STRUCTURED_REFERENCE', 'i2 2500 STRUCTURED_REFERENCE'];
    expect(outcome([payment({ references: told })])).toMatchObject([{ state: 'SETTLED', paid }]);
    const untold = told.map(({ text }) => ({ text, minor: null }));
    expect(outcome([payment({ references: untold, minor: 25_000 })])).toMatchObject([{ state: 'SETTLED' }]);
    expect(outcome([payment({ references: untold, minor: 24_000 })])).toMatchObject([
      { state: 'SUGGESTED', suggestion: 'i1 SEVERAL_REFERENCES' },
    ]);
  });

  it('loses nothing and settles no more than is owed, whatever comes', () => {
    const some = fc.record({
      minor: fc.integer({ min: 1, max: 30_000 }),
      reference: fc.constantFrom('20260004211', '20260004310', '123', undefined),
      text: fc.constantFrom('20260004211', 'SE-2026-00043', '20260004211 20260004310', null),
      payerName: fc.constantFrom('Påhittat Pharma', null),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (several) => {
        const payments = several.map(({ reference, ...rest }) =>
          payment({ ...rest, ...(reference ? { reference } : {}) }),
        );
        const matched = matchPayments(payments, 'SEK', [receivable(), OTHER]);
        matched.forEach(({ matches, unappliedMinor }, index) =>
          expect(matches.reduce((sum, { minor }) => sum + minor, unappliedMinor)).toBe(payments[index]?.minor),
        );
        for (const id of ['i1', 'i2'])
          expect(
            matched
              .flatMap(({ matches }) => matches)
              .reduce((sum, one) => sum + (one.invoiceId === id ? one.minor : 0), 0),
          ).toBeLessThanOrEqual(12_500);
      }),
    );
  });
});

describe('a reference in a text', () => {
  const valueOf = <T>(result: { readonly ok: boolean; readonly value?: T }): T => result.value as T;
  const digits = fc.integer({ min: 100_000, max: 999_999_999 }).map(String);
  it('is found among words and other numbers, in one piece or in groups, of every kind', () => {
    fc.assert(
      fc.property(digits, fc.boolean(), (body, grouped) => {
        for (const reference of [
          valueOf(createOcr(body, { lengthDigit: true })),
          valueOf(createKid(body, 'MOD11')),
          valueOf(createFik(body, '71')),
          valueOf(createRf(body)),
        ]) {
          const written = grouped && !reference.endsWith('-') ? reference.replace(/(.{4})(?=.)/g, '$1 ') : reference;
          expect(referencesIn(`Betalning 12 av ${written} Tack 2026`)).toContain(reference);
        }
      }),
    );
  });

  it('takes no time to speak of in a hostile text', () => {
    const started = performance.now();
    referencesIn('1 '.repeat(100_000));
    referencesIn('RF18'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
