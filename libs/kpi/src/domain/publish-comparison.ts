import { type Instant, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import { closesAt, type Period } from './period.js';

export interface PeriodNotClosed {
  readonly code: 'PERIOD_NOT_CLOSED';
  readonly message: string;
  /** When its figures stand. */
  readonly standsFrom: Instant;
}
export interface PublishedAlready {
  readonly code: 'PUBLISHED_ALREADY';
  readonly message: string;
  /** The published period that lies in this one, or in which this one lies. */
  readonly publishedPeriod: string;
}
export interface PeriodTooShort {
  readonly code: 'PERIOD_TOO_SHORT';
  readonly message: string;
}
export type PublishRefusal = PeriodNotClosed | PublishedAlready | PeriodTooShort;

/**
 * Whether a period may be published: once, when its figures stand, and never beside another that holds part of it. Two
 * tables that overlap could be held against each other, and what both hide would show.
 */
export function publishComparison(
  period: Period,
  published: readonly { readonly period: string; readonly fromOn: string; readonly toOn: string }[],
  now: Instant,
  timeZone: string,
): Result<Period, PublishRefusal> {
  if (period.kind === 'MONTH')
    return refuse({ code: 'PERIOD_TOO_SHORT', message: 'A month is too short to publish; name a quarter or a year.' });
  const closes = closesAt(period.months.at(-1) ?? '', timeZone);
  if (now.epochMilliseconds <= closes) {
    const standsFrom = Temporal.Instant.fromEpochMilliseconds(closes);
    return refuse({
      code: 'PERIOD_NOT_CLOSED',
      message: `Its figures stand from ${standsFrom.toString()} on.`,
      standsFrom,
    });
  }
  const other = published.find(({ fromOn, toOn }) => fromOn < period.to && toOn > period.from);
  return other
    ? refuse({
        code: 'PUBLISHED_ALREADY',
        message: `${other.period} is published already and holds some of the same; tables that overlap give hidden cells away.`,
        publishedPeriod: other.period,
      })
    : ok(period);
}
