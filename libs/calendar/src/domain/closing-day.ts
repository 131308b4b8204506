import { type Id, type Instant, type LocalDate, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import { FIRST_YEAR, LAST_YEAR } from './working-calendar.js';

/** A day on which a partnership is closed beyond the statutory days. Removing one keeps the row. */
export interface ClosingDay {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly onDate: LocalDate;
  readonly name: string;
  readonly addedAt: Instant;
  readonly addedBy: Id | null;
  readonly removedAt: Instant | null;
  readonly removedBy: Id | null;
}

/** A closing concerns days to come: a day that has passed was worked or not, and clocks have counted it. */
export interface ClosingInThePast {
  readonly code: 'CLOSING_IN_THE_PAST';
  readonly earliest: LocalDate;
}
export interface ClosingOutsideCalendar {
  readonly code: 'CLOSING_OUTSIDE_CALENDAR';
  readonly firstYear: number;
  readonly lastYear: number;
}
export interface ClosingKnown {
  readonly code: 'CLOSING_KNOWN';
  readonly knownAs: string;
}
export interface ClosingNameMissing {
  readonly code: 'CLOSING_NAME_MISSING';
}
/** The day was closed, and clocks have counted it so: what has been is not changed. */
export interface ClosingHasPassed {
  readonly code: 'CLOSING_HAS_PASSED';
  readonly closedOn: LocalDate;
}
export type ClosingRefusal = ClosingInThePast | ClosingOutsideCalendar | ClosingKnown | ClosingNameMissing;

/** @param today the partnership's own day */
export function addClosing(
  closing: ClosingDay,
  known: readonly ClosingDay[],
  today: LocalDate,
): Result<ClosingDay, ClosingRefusal> {
  const { onDate } = closing;
  const name = closing.name.trim();
  if (name === '') return refuse({ code: 'CLOSING_NAME_MISSING' });
  if (onDate.year < FIRST_YEAR || onDate.year > LAST_YEAR)
    return refuse({ code: 'CLOSING_OUTSIDE_CALENDAR', firstYear: FIRST_YEAR, lastYear: LAST_YEAR });
  if (Temporal.PlainDate.compare(onDate, today) <= 0)
    return refuse({ code: 'CLOSING_IN_THE_PAST', earliest: today.add({ days: 1 }) });
  const same = known.find((other) => other.removedAt === null && other.onDate.equals(onDate));
  if (same) return refuse({ code: 'CLOSING_KNOWN', knownAs: same.name });
  return ok({ ...closing, name });
}

/** @param today the partnership's own day */
export function removeClosing(
  closing: ClosingDay,
  today: LocalDate,
  { now, by }: { readonly now: Instant; readonly by: Id | null },
): Result<ClosingDay, ClosingHasPassed> {
  const { onDate } = closing;
  if (Temporal.PlainDate.compare(onDate, today) <= 0) return refuse({ code: 'CLOSING_HAS_PASSED', closedOn: onDate });
  return ok({ ...closing, removedAt: now, removedBy: by });
}
