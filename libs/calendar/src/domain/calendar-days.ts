import { ok, refuse, type LocalDate, type Refusal, type Result, Temporal } from '@samprova/kernel';
import type { WorkingPlace } from './clock-terms.js';
import { toEpochDay } from './epoch-day.js';
import { FIRST_YEAR, LAST_YEAR, workingCalendar, type CalendarDay } from './working-calendar.js';

/** Days asked for at once: two years and a little. */
export const MOST_DAYS_AT_ONCE = 800;

/** What is wrong with a range of days: its end is before its start, it leaves the calendars, or it is too long. */
export interface RangeProblem extends Refusal {
  /** The input that is wrong; the API refuses it as INVALID_INPUT. */
  readonly at: 'from' | 'to';
  readonly message: string;
}

/** What a partnership's calendar says of each day from `from` to `to`, both included. */
export function calendarDays(
  place: WorkingPlace,
  from: LocalDate,
  to: LocalDate,
): Result<readonly CalendarDay[], RangeProblem> {
  const covered = ({ year }: LocalDate): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;
  const years = `the calendars cover ${FIRST_YEAR} to ${LAST_YEAR}; give a day inside.`;
  if (!covered(from)) return not('from', `from: ${years}`);
  if (!covered(to)) return not('to', `to: ${years}`);
  if (Temporal.PlainDate.compare(to, from) < 0) return not('to', 'to is before from; give the later day as to.');
  const length = toEpochDay(to) - toEpochDay(from) + 1;
  if (length > MOST_DAYS_AT_ONCE)
    return not('to', `to: at most ${MOST_DAYS_AT_ONCE} days can be asked for at once; ask for less.`);
  const calendar = workingCalendar(place.country, place.closings);
  return ok(Array.from({ length }, (_, index) => calendar.at(toEpochDay(from) + index)).filter((day) => !!day));
}

function not(at: RangeProblem['at'], message: string): Result<never, RangeProblem> {
  return refuse({ code: 'RANGE_NOT_LISTED', at, message });
}
