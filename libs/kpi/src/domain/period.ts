import { Temporal } from '@samprova/kernel';

/** A calendar month, quarter or year of the partnership's zone, named `2026-03`, `2026-Q1` or `2026`. */
export interface Period {
  readonly name: string;
  readonly kind: 'MONTH' | 'QUARTER' | 'YEAR';
  /** First day, and the day after the last: ISO dates. */
  readonly from: string;
  readonly to: string;
  /** The months in it, `2026-03`, the oldest first. */
  readonly months: readonly string[];
}

const NAME = /^(\d{4})(?:-(0[1-9]|1[0-2])|-Q([1-4]))?$/;
const FIRST_YEAR = 2005;
const LAST_YEAR = 2100;

/** Null for what names no period from 2005 to 2100. */
export function readPeriod(name: string): Period | null {
  const [, year, month, quarter] = NAME.exec(name) ?? [];
  const y = Number(year);
  if (!year || y < FIRST_YEAR || y > LAST_YEAR) return null;
  const [first, length] = month ? [Number(month), 1] : quarter ? [Number(quarter) * 3 - 2, 3] : [1, 12];
  const months = Array.from({ length }, (_, index) => `${year}-${String(first + index).padStart(2, '0')}`);
  return {
    name,
    kind: month ? 'MONTH' : quarter ? 'QUARTER' : 'YEAR',
    months,
    from: `${months[0] ?? ''}-01`,
    to: `${monthAfter(months.at(-1) ?? '')}-01`,
  };
}

export function monthOf(isoDate: string): string {
  return isoDate.slice(0, 7);
}

export function monthAfter(month: string, by = 1): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + by;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The period and those before it, the oldest first. */
export function periodsUntil({ kind, months }: Period, howMany: number): readonly Period[] {
  const step = { MONTH: 1, QUARTER: 3, YEAR: 12 }[kind];
  return Array.from({ length: howMany }, (_, index) => {
    const first = monthAfter(months[0] ?? '', (index + 1 - howMany) * step);
    return readPeriod(nameFrom(first, kind));
  }).filter((period) => period !== null);
}

function nameFrom(month: string, kind: Period['kind']): string {
  if (kind === 'MONTH') return month;
  const year = month.slice(0, 4);
  return kind === 'YEAR' ? year : `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** Days after a month within which what belongs to it may still be told; then its figures stand. */
export const CLOSING_DAYS = 10;

/** When a month's figures stand: milliseconds since 1970 UTC. What is told at that instant is still in time. */
export function closesAt(month: string, timeZone: string): number {
  return Temporal.PlainDate.from(`${monthAfter(month)}-01`)
    .add({ days: CLOSING_DAYS })
    .toZonedDateTime({ timeZone, plainTime: '00:00' }).epochMilliseconds;
}

/** The earliest month whose figures do not stand yet at that instant. */
export function openMonth(at: number, timeZone: string): string {
  const month = monthOf(
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate().toString(),
  );
  const before = monthAfter(month, -1);
  return at <= closesAt(before, timeZone) ? before : month;
}
