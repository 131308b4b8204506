import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimalOf, money, portionOf, sumMinor, sumMoney } from './money.js';

const minor = fc.integer({ min: -1e12, max: 1e12 });

describe('money', () => {
  it('is whole minor units that can be kept exactly', () => {
    expect(() => money(0.5, 'SEK')).toThrow(RangeError);
    expect(() => money(2 ** 53, 'SEK')).toThrow(RangeError);
    expect(money(2 ** 53 - 1, 'SEK').minor).toBe(9_007_199_254_740_991);
    expect(() => sumMinor([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });

  it('of several currencies is not added up', () => {
    expect(sumMoney('SEK', [money(1, 'SEK'), money(1, 'DKK')])).toMatchObject({
      refusal: { code: 'CURRENCY_MIXED', currencies: ['SEK', 'DKK'] },
    });
    expect(sumMoney('SEK', [money(1, 'SEK'), money(-3, 'SEK')])).toMatchObject({ value: { minor: -2 } });
  });

  it.each([
    [1, 1n, 2n, 1],
    [-1, 1n, 2n, -1],
    [3, 1n, 2n, 2],
    [1, 1n, 3n, 0],
    [10_000, 2500n, 10_000n, 2500],
    [9_007_199_254_740_991, 1n, 1n, 9_007_199_254_740_991],
  ])('%d × %s/%s is %d: halves away from zero', (amount, numerator, denominator, portion) => {
    expect(portionOf(amount, numerator, denominator)).toBe(portion);
  });

  it('is never off by more than half a minor unit', () => {
    fc.assert(
      fc.property(minor, fc.bigInt(1n, 1000n), fc.bigInt(1n, 1000n), (amount, numerator, denominator) => {
        const off = BigInt(portionOf(amount, numerator, denominator)) * denominator - BigInt(amount) * numerator;
        expect(2n * (off < 0n ? -off : off) <= denominator).toBe(true);
      }),
    );
  });

  it('is written as a decimal that reads back', () => {
    expect([0, 5, 50, -5, 123_456, -100].map(decimalOf)).toEqual(['0.00', '0.05', '0.50', '-0.05', '1234.56', '-1.00']);
    fc.assert(fc.property(minor, (amount) => expect(Number(decimalOf(amount).replace('.', ''))).toBe(amount)));
  });
});
