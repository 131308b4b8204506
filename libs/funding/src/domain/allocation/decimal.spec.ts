import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalNumber, fractionOf, inProportion, integerOf, parseDecimal, type Decimal } from './decimal.js';

const decimal = (text: string): Decimal => {
  const parsed = parseDecimal(text);
  if (typeof parsed === 'string') throw new Error(parsed);
  return parsed;
};

describe('a decimal', () => {
  it.each([
    ['0', 0n, 0],
    ['-0', 0n, 0],
    ['-0.00e5', 0n, 0],
    ['0e999999999999', 0n, 0],
    ['1.50', 15n, -1],
    ['15e-1', 15n, -1],
    ['0.05', 5n, -2],
    ['14000000', 14n, 6],
    ['1e400', 1n, 400],
    ['-2.5E+1', -25n, 0],
    ['9007199254740993', 9007199254740993n, 0],
    ['0.1000000000000000055511151231257827', 1000000000000000055511151231257827n, -34],
  ])('is read from its text: %s', (text, digits, exponent) => {
    expect(parseDecimal(text)).toEqual({ digits, exponent });
  });

  it.each([
    '',
    ' 1',
    '1 ',
    '+1',
    '.5',
    '5.',
    '01',
    '1,5',
    '1_000',
    '0x10',
    'NaN',
    'Infinity',
    '1e',
    '1e1.5',
    '--1',
    '١',
  ])('is nothing but the number of JSON: %j', (text) => {
    expect(parseDecimal(text)).toBe('NOT_A_NUMBER');
  });

  it.each(['1e1000', '1e-1001', '1e99999999999999999999', `1${'0'.repeat(5000)}`, `0.${'1'.repeat(1001)}`])(
    'is refused before it fills the memory: %.20j',
    (text) => {
      expect(parseDecimal(text)).toBe('NUMBER_TOO_LONG');
    },
  );

  it('has one text for one number, which is the one of ECMAScript', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (double) => {
        expect(canonicalNumber(decimal(String(double)))).toBe(String(double));
        expect(canonicalNumber(decimal(double.toExponential()))).toBe(String(double));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every digit that a double would lose', () => {
    expect(canonicalNumber(decimal('9007199254740993.10'))).toBe('9007199254740993.1');
    expect(canonicalNumber(decimal('123456789012345678901234567890'))).toBe('1.2345678901234567890123456789e+29');
  });

  it('is an exact fraction, an integer where it is one, and in proportion to others', () => {
    expect(fractionOf(decimal('0.35'))).toEqual({ numerator: 35n, denominator: 100n });
    expect(integerOf(decimal('1.2e3'))).toBe(1200n);
    expect(integerOf(decimal('1.2'))).toBeNull();
    expect(inProportion([decimal('0.5'), decimal('2'), decimal('1e2')])).toEqual([5n, 20n, 1000n]);
  });
});
