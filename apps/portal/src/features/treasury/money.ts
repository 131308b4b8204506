import { useMemo } from 'react';
import { useDates } from '../../lib/dates';

/** An amount in minor units (öre, øre) as the reader's language writes it; whole kronor without decimals. */
export type Money = (minor: number, currency: string) => string;

export function useMoney(): Money {
  const dates = useDates();
  return useMemo(
    () => (minor, currency) =>
      dates.number(minor / 100, {
        style: 'currency',
        currency,
        ...(minor % 100 === 0 && { minimumFractionDigits: 0, maximumFractionDigits: 0 }),
      }),
    [dates],
  );
}

/** What somebody wrote in whole units with at most two decimals, in minor units. */
export function minorOf(amount: number): number {
  return Math.round(amount * 100);
}

export function sumOf<T>(rows: readonly T[], amount: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + amount(row), 0);
}
