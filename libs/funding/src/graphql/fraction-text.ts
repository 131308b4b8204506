import type { Fraction } from '../domain/allocation/decimal.js';

/** In lowest terms as `1/2`; a whole number as itself. */
export function fractionText({ numerator, denominator }: Fraction): string {
  const divisor = commonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return denominator === divisor ? `${numerator / divisor}` : `${numerator / divisor}/${denominator / divisor}`;
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
