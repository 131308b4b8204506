import { ok, refuse, type Result } from '@samprova/kernel';

/** An amount in integer minor units (öre, øre) of an ISO 4217 currency; never more than 2^53 − 1 either way. */
export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** Amounts of different currencies stand together; nothing is converted here. */
export interface CurrencyMixed {
  readonly code: 'CURRENCY_MIXED';
  readonly message: string;
  /** The currencies found, in order. */
  readonly currencies: readonly string[];
}

/** Every currency of the Nordic partnerships, and the euro, has two decimals. */
const DECIMALS = 2;

/** @throws RangeError for what is no whole number of minor units or too large to be exact */
export function money(minor: number | bigint, currency: string): Money {
  const whole = Number(minor);
  if (!Number.isSafeInteger(whole)) throw new RangeError(`${minor} minor units of ${currency} cannot be kept exactly`);
  return { minor: whole === 0 ? 0 : whole, currency };
}

/** The sum of amounts of one currency; exact. */
export function sumMoney(currency: string, amounts: readonly Money[]): Result<Money, CurrencyMixed> {
  const currencies = [...new Set([currency, ...amounts.map((amount) => amount.currency)])];
  if (currencies.length > 1)
    return refuse({
      code: 'CURRENCY_MIXED',
      message: `These amounts are in ${currencies.join(' and ')}; keep each currency to itself.`,
      currencies,
    });
  return ok(money(sumMinor(amounts.map(({ minor }) => minor)), currency));
}

/** Exact, whatever the order. @throws RangeError when the sum cannot be kept */
export function sumMinor(amounts: readonly number[]): number {
  const sum = Number(amounts.reduce((total, amount) => total + BigInt(amount), 0n));
  if (!Number.isSafeInteger(sum)) throw new RangeError('the sum cannot be kept exactly');
  return sum;
}

/**
 * `minor` × numerator ÷ denominator in whole minor units, halves away from zero (as EN 16931 and the tax authorities
 * round); computed exactly.
 */
export function portionOf(minor: number, numerator: bigint, denominator: bigint): number {
  if (denominator <= 0n) throw new RangeError('a portion needs a positive denominator');
  const product = BigInt(minor) * numerator;
  const size = product < 0n ? -product : product;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return money(product < 0n ? -rounded : rounded, 'XXX').minor;
}

/** As a decimal with two places and a point, for files: `-1234.50`. */
export function decimalOf(minor: number): string {
  const size = BigInt(minor < 0 ? -minor : minor)
    .toString()
    .padStart(DECIMALS + 1, '0');
  return `${minor < 0 ? '-' : ''}${size.slice(0, -DECIMALS)}.${size.slice(-DECIMALS)}`;
}
