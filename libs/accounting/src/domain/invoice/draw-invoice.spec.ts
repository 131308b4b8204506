import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GROUND, lineWish, PROFILE, TODAY, wish } from '../../../test/billing.js';
import { sumMinor } from '../money.js';
import { drawInvoice, type InvoiceGround, type InvoiceWish } from './draw-invoice.js';

const refusalOf = (over: Partial<InvoiceWish>, ground: Partial<InvoiceGround> = {}) => {
  const drawn = drawInvoice(wish(over), { ...GROUND, ...ground });
  return drawn.ok ? null : drawn.refusal;
};

describe('an invoice', () => {
  it('reckons its tax once per rate on the sum of the lines', () => {
    // Three lines of 0.01 with 25 % each would round to nothing; together they make 0.01.
    const drawn = drawInvoice(wish({ lines: [1, 1, 1].map((minor) => lineWish({ minor })) }), GROUND);
    expect(drawn).toMatchObject({ value: { totals: { netMinor: 3, vatMinor: 1, grossMinor: 4 } } });
  });

  it('is due as many days after its issue as the partnership gives, or when somebody says', () => {
    expect(drawInvoice(wish(), GROUND)).toMatchObject({ value: { dueOn: TODAY.add({ days: 30 }) } });
    expect(drawInvoice(wish({ dueOn: TODAY }), GROUND)).toMatchObject({ value: { dueOn: TODAY } });
  });

  it('AT-NT-05: is refused in a partnership that lives without fees', () => {
    const partnership = { ...GROUND.partnership, feePolicy: { kind: 'NONE' } } as const;
    expect(refusalOf({}, { partnership })).toMatchObject({ code: 'INVOICES_NOT_ALLOWED' });
  });

  it('is refused before the partnership or the debtor is set up', () => {
    expect(refusalOf({}, { profile: null })?.code).toBe('BILLING_NOT_SET_UP');
    expect(refusalOf({}, { debtor: null })).toMatchObject({ code: 'DEBTOR_NOT_SET_UP' });
  });

  it('is refused in two currencies, and in another than the partnership’s', () => {
    const danish = lineWish({ currency: 'DKK' });
    expect(refusalOf({ lines: [lineWish(), danish] })).toMatchObject({
      code: 'CURRENCY_MIXED',
      currencies: ['SEK', 'DKK'],
    });
    expect(refusalOf({ lines: [danish] })?.code).toBe('CURRENCY_MIXED');
  });

  it('is refused when it is due before it is issued', () => {
    expect(refusalOf({ dueOn: TODAY.subtract({ days: 1 }) })).toMatchObject({
      code: 'DUE_DATE_TOO_EARLY',
      earliest: TODAY,
    });
  });

  it.each([
    ['ends before it begins', TODAY, TODAY.subtract({ days: 1 })],
    ['begins more than a year ahead', TODAY.add({ years: 1, days: 1 }), TODAY.add({ years: 2 })],
  ])('is refused with a period that %s', (_, from, to) => {
    expect(refusalOf({ lines: [lineWish(), lineWish({ period: { from, to } })] })).toMatchObject({
      code: 'INVOICE_PERIOD_WRONG',
      line: 2,
    });
  });

  it.each([
    ['no lines', []],
    ['nothing', [lineWish({ minor: 0 })]],
    ['a price below zero', [lineWish({ minor: -1 })]],
    ['half a piece', [lineWish({ quantity: 0.5 })]],
    ['no piece', [lineWish({ quantity: 0 })]],
    ['part of an öre', [lineWish({ minor: 0.5 })]],
    ['more than can be reckoned', [lineWish({ minor: Number.MAX_SAFE_INTEGER, quantity: 1000 })]],
  ])('is refused for %s', (_, lines) => {
    expect(refusalOf({ lines })?.code).toBe('INVOICE_AMOUNT_WRONG');
  });

  it('is refused when what is outside the tax stands with what is within it', () => {
    expect(refusalOf({ lines: [lineWish(), lineWish({ purpose: 'MEMBERSHIP_FEE' })] })?.code).toBe('VAT_CASES_APART');
  });

  it('of taxed services is refused without the seller’s VAT number, a plain fee is not', () => {
    const profile = { ...PROFILE, seller: { ...PROFILE.seller, vatNumber: null } };
    expect(refusalOf({}, { profile })).toMatchObject({ code: 'VAT_NUMBER_MISSING', whose: 'SELLER' });
    expect(refusalOf({ lines: [lineWish({ purpose: 'MEMBERSHIP_FEE' })] }, { profile })).toBeNull();
  });

  it('under reverse charge is refused without the buyer’s VAT number', () => {
    const SERVICE = { category: 'REVERSE_CHARGE', rateBasisPoints: 0, reason: 'Omvänd', reasonCode: null } as const;
    const profile = { ...PROFILE, vatPolicy: { ...PROFILE.vatPolicy, SERVICE } };
    const debtor = { ...GROUND.debtor!, vatNumber: null };
    expect(refusalOf({}, { profile, debtor })).toMatchObject({ code: 'VAT_NUMBER_MISSING', whose: 'BUYER' });
    expect(refusalOf({}, { profile })).toBeNull();
  });

  it('adds up: lines to the net, net and tax to the gross, whatever the lines', () => {
    const line = fc.record({ minor: fc.integer({ min: 0, max: 1e9 }), quantity: fc.integer({ min: 1, max: 1000 }) });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const drawn = drawInvoice(wish({ lines: lines.map(lineWish) }), GROUND);
        if (!drawn.ok) return drawn.refusal.code === 'INVOICE_AMOUNT_WRONG';
        const { totals } = drawn.value;
        expect(totals.netMinor).toBe(sumMinor(drawn.value.lines.map(({ netMinor }) => netMinor)));
        expect(totals.netMinor).toBe(lines.reduce((sum, { minor, quantity }) => sum + minor * quantity, 0));
        expect(totals.grossMinor).toBe(totals.netMinor + totals.vatMinor);
        expect(Math.abs(4 * totals.vatMinor - totals.netMinor)).toBeLessThanOrEqual(2);
        return true;
      }),
    );
  });
});
