import type { MoneyKnown } from './money.js';
import type { Sum } from './sum.js';
import { type Interval, wilson } from './wilson.js';

/** Why there is no figure: undefined is null with one of these, never 0 and never infinite. */
export const NULL_REASONS = [
  'NO_CASES',
  'NOT_ENDED',
  'NO_DENOMINATOR',
  'NOT_IMPORTED',
  'YEARLY_ONLY',
  'NOT_STARTED',
  'NOT_REPORTED',
  'NOT_COLLECTED',
  'TOO_FEW',
] as const;
export type NullReason = (typeof NULL_REASONS)[number];

/** A KPI's value for a period; a share is 0 to 1, whatever unit people read it in. */
export interface Figure {
  readonly value: number | null;
  readonly reason: NullReason | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Cases behind it. */
  readonly n: number;
  readonly interval: Interval | null;
  /** What is told beside it: percentiles, shares of a whole, what was left out. */
  readonly beside: Readonly<Record<string, number>>;
}

/** How a period's sum becomes a figure. */
export type Shape = (sum: Sum, context: FigureContext) => Figure;

/** What a figure needs besides the observations. */
export interface FigureContext {
  /** ISO dates: first day, and the day after the last. */
  readonly from: string;
  readonly to: string;
  /** Rates over a population are of whole years. */
  readonly yearly: boolean;
  readonly population: number | null;
  readonly specialistPatients: number | null;
  /** Distinct patients included in the year: the imported aggregate, never a sum of sites. */
  readonly includedPatients: number | null;
  /** What the same definition counted in its base year; null where it has none. */
  readonly base: number | null;
  /** The books as they were known when the period's figures stood, or before; null: not read. */
  readonly money: MoneyKnown | null;
}

export function noFigure(reason: NullReason, beside: Figure['beside'] = {}, n = 0): Figure {
  return { value: null, reason, numerator: null, denominator: null, n, interval: null, beside };
}

/** Numerator ÷ denominator with Wilson's interval, where the numerator is a part of the denominator. */
export const share: Shape = ({ numerator, denominator, beside }) =>
  denominator > 0
    ? {
        value: numerator / denominator,
        reason: null,
        numerator,
        denominator,
        n: denominator,
        interval: wilson(numerator, denominator),
        beside,
      }
    : noFigure('NO_CASES', beside);

/** Numerator ÷ denominator where one is no part of the other. */
export const ratio: Shape = (sum, context) => ({ ...share(sum, context), interval: null });

/** How many. None is a count, too. */
export const count: Shape = ({ numerator, beside }) => ({
  value: numerator,
  reason: null,
  numerator,
  denominator: null,
  n: numerator,
  interval: null,
  beside,
});

/** How many distinct ones. */
export const distinct: Shape = ({ names, beside }) => {
  const value = Object.values(names).filter((times) => times > 0).length;
  return { value, reason: null, numerator: value, denominator: null, n: value, interval: null, beside };
};

/** The median, with the ninth decile beside it. */
export const median: Shape = ({ values, beside }) => {
  const sorted = ordered(values);
  const n = sorted.reduce((all, [, times]) => all + times, 0);
  const value = quantile(sorted, n, 0.5);
  if (value === null) return noFigure('NO_CASES', beside);
  const p90 = quantile(sorted, n, 0.9) ?? value;
  return { value, reason: null, numerator: null, denominator: null, n, interval: null, beside: { ...beside, p90 } };
};

/** Value by value, smallest first; what was corrected away is left out. */
export function ordered(values: Sum['values']): (readonly [value: number, times: number])[] {
  return Object.entries(values)
    .map(([value, times]) => [Number(value), times] as const)
    .filter(([, times]) => times > 0)
    .sort(([one], [other]) => one - other);
}

/** The middle of the two middle ones for a median; the nearest rank for other shares. */
export function quantile(sorted: readonly (readonly [number, number])[], n: number, at: number): number | null {
  if (n === 0) return null;
  const rank = (position: number): number => {
    let passed = 0;
    for (const [value, times] of sorted) if ((passed += times) >= position) return value;
    return sorted.at(-1)?.[0] ?? 0;
  };
  if (at === 0.5 && n % 2 === 0) return (rank(n / 2) + rank(n / 2 + 1)) / 2;
  return rank(Math.max(1, Math.ceil(n * at)));
}

/** The mean, with how many there were. */
export const mean: Shape = ({ values, beside }) => {
  const all = ordered(values);
  const n = all.reduce((sum, [, times]) => sum + times, 0);
  if (n === 0) return noFigure('NO_CASES', beside);
  const value = all.reduce((sum, [one, times]) => sum + one * times, 0) / n;
  return { value, reason: null, numerator: null, denominator: null, n, interval: null, beside };
};

/** How many for each `per` people of the country, in a whole year. */
export function perPeople(per: number, counted: (sum: Sum) => number): Shape {
  return (sum, { yearly, population }) => {
    const numerator = counted(sum);
    if (!yearly) return noFigure('YEARLY_ONLY', sum.beside, numerator);
    if (population === null || population <= 0) return noFigure('NO_DENOMINATOR', sum.beside, numerator);
    const value = (numerator / population) * per;
    return {
      value,
      reason: null,
      numerator,
      denominator: population,
      n: numerator,
      interval: null,
      beside: sum.beside,
    };
  };
}
