import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import fc from 'fast-check';
import { issued, lineWish } from '../../../test/billing.js';
import { balanced } from './book-entry.js';
import { entryOfInvoice } from './book-invoice.js';
import { encodeCp437 } from './cp437.js';
import { sieFile } from './sie.js';

const invoice = issued({ lines: [lineWish({ minor: 10_000 })] });
const file = (over: Partial<Parameters<typeof sieFile>[0]> = {}): string =>
  sieFile({
    ...{ year: 2026, currency: 'SEK', madeOn: Temporal.PlainDate.from('2026-11-22') },
    company: { name: 'Påhittade "partnerskapet"', organisationNumber: '9999990014' },
    opening: new Map([['BANK', 50_000]]),
    entries: [balanced(entryOfInvoice(invoice, 'e1'))],
    ...over,
  });

describe('a SIE file of type 4', () => {
  it('says who, which year, which accounts, what stood and stands on them, and every voucher', () => {
    expect(file().split('\r\n')).toEqual([
      '#FLAGGA 0',
      '#PROGRAM "Samprova" 1',
      '#FORMAT PC8',
      '#GEN 20261122',
      '#SIETYP 4',
      '#ORGNR 999999-0014',
      '#FNAMN "Påhittade \\"partnerskapet\\""',
      '#RAR 0 20260101 20261231',
      '#VALUTA SEK',
      '#KONTO 1510 "Kundfordringar"',
      '#KONTO 1930 "Företagskonto"',
      '#KONTO 2420 "Förskott från kunder"',
      '#KONTO 2610 "Utgående moms"',
      '#KONTO 3910 "Medlemsavgifter"',
      '#KONTO 3990 "Övriga bidrag och intäkter"',
      '#KONTO 3040 "Försäljning tjänster"',
      '#KONTO 6351 "Konstaterade förluster på kundfordringar"',
      '#IB 0 1510 0.00',
      '#UB 0 1510 125.00',
      '#IB 0 1930 500.00',
      '#UB 0 1930 500.00',
      '#IB 0 2420 0.00',
      '#UB 0 2420 0.00',
      '#IB 0 2610 0.00',
      '#UB 0 2610 -25.00',
      '#RES 0 3910 0.00',
      '#RES 0 3990 0.00',
      '#RES 0 3040 -100.00',
      '#RES 0 6351 0.00',
      '#VER "" "" 20260302 "SE-2026-00042"',
      '{',
      '   #TRANS 1510 {} 125.00',
      '   #TRANS 3040 {} -100.00',
      '   #TRANS 2610 {} -25.00',
      '}',
      '',
    ]);
  });

  it('has texts that stay within their quotation marks and their line, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = file({ entries: [{ ...entryOfInvoice(invoice, 'e1'), text }] });
        const line = written.split('\r\n').find((one) => one.startsWith('#VER')) ?? '';
        expect(/^#VER "" "" 20260302 "(?:[^"\p{Cc}]|\\")*"$/u.test(line)).toBe(true);
      }),
    );
  });

  it('is written in code page 437: one byte a sign, Swedish letters in their places', () => {
    expect([...encodeCp437('åäö ÅÄÖ é')]).toEqual([0x86, 0x84, 0x94, 0x20, 0x8f, 0x8e, 0x99, 0x20, 0x82]);
    expect([...encodeCp437('ø–ł€語')].map((byte) => String.fromCharCode(byte)).join('')).toBe('o-???');
  });
});
