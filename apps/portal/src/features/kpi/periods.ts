export const PERIOD_KINDS = ['YEAR', 'QUARTER', 'MONTH'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** A year, a quarter or a month of the calendar, as the API names it: `2026`, `2026-Q1`, `2026-03`. */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  /** From 1; of a year always 1. */
  readonly part: number;
}

const NAME = /^(\d{4})(?:-(0[1-9]|1[0-2])|-Q([1-4]))?$/;
const PARTS = { YEAR: 1, QUARTER: 4, MONTH: 12 } as const;
/** As far as the API knows calendars. */
const [FIRST_YEAR, LAST_YEAR] = [2005, 2100];

/** The period of that name, else the year of today (ISO). */
export function readPeriod(name: string | undefined, today: string): Period {
  const [, year = '', month, quarter] = NAME.exec(name ?? '') ?? [];
  if (year === '' || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return periodOf('YEAR', today);
  if (month !== undefined) return { kind: 'MONTH', year: Number(year), part: Number(month) };
  if (quarter !== undefined) return { kind: 'QUARTER', year: Number(year), part: Number(quarter) };
  return { kind: 'YEAR', year: Number(year), part: 1 };
}

/** The period of a kind that a day (ISO) lies in. */
export function periodOf(kind: PeriodKind, day: string): Period {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return { kind, year, part: Math.ceil((month * PARTS[kind]) / 12) };
}

export function nameOf({ kind, year, part }: Period): string {
  if (kind === 'YEAR') return String(year);
  return kind === 'QUARTER' ? `${year}-Q${part}` : `${year}-${String(part).padStart(2, '0')}`;
}

/** The period so many before or after; null where no calendar goes. */
export function moved({ kind, year, part }: Period, by: number): Period | null {
  const index = year * PARTS[kind] + part - 1 + by;
  const next = { kind, year: Math.floor(index / PARTS[kind]), part: (index % PARTS[kind]) + 1 };
  return next.year < FIRST_YEAR || next.year > LAST_YEAR ? null : next;
}

/** The first month of the period as an ISO date, by which another kind of period is chosen. */
export function firstDayOf({ kind, year, part }: Period): string {
  const month = ((part - 1) * 12) / PARTS[kind] + 1;
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
