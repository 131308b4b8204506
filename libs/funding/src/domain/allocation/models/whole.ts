import type { Fraction } from '../decimal.js';

export const WHOLE: Fraction = { numerator: 1n, denominator: 1n };

export function restOf({ numerator, denominator }: Fraction): Fraction {
  return { numerator: denominator - numerator, denominator };
}
