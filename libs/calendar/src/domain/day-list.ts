import { ok, refuse, type Instant, type LocalDate, type Refusal, type Result } from '@samprova/kernel';
import type { ClockTerms } from './clock-terms.js';
import { toEpochDay, toLocalDate, type EpochDay } from './epoch-day.js';
import type { DayName } from './holiday-rules.js';
import { localTime } from './local-time.js';
import { roundedDown, roundedUp, type Moment } from './rounded-instant.js';
import { standingTime, type StopInterval } from './stop-interval.js';
import { workingCalendar, type CalendarDay } from './working-calendar.js';

/** One calendar day of a clock, and why it counts or does not. */
export interface ListedDay<S extends StopInterval = StopInterval> {
  readonly date: LocalDate;
  /**
   * `COUNTED`; `STOPPED`: a working day at whose close the clock stood; `WEEKEND`, `HOLIDAY`, `CLOSING_DAY`: not a
   * working day, stopped or not; `RECEIVED`: the working day that counts as the day of receipt under `cut-off`.
   */
  readonly kind: 'COUNTED' | 'STOPPED' | 'WEEKEND' | 'HOLIDAY' | 'CLOSING_DAY' | 'RECEIVED';
  /** The running number of a counted day, from 1; it goes on beyond the promise when the answer is late. */
  readonly n: number | null;
  /** Of a holiday or closing day. */
  readonly name: DayName | null;
  /** The stops in which the clock stood at close of business; empty unless `STOPPED`. */
  readonly stops: readonly S[];
}

export interface DayList<S extends StopInterval = StopInterval> {
  /** The local day of receipt; it is not in `days`. */
  readonly receivedOn: LocalDate;
  /** Day 0: the local day that counts as the day of receipt. */
  readonly dayZero: LocalDate;
  /**
   * From the day after receipt through the due day (or the first working day of a stop that has no end), or through the
   * day asked for if that is later.
   */
  readonly days: readonly ListedDay<S>[];
  /** Close of business of the last counted day; null while an open stop keeps it from being reached. */
  readonly dueAt: Instant | null;
}

/** The clock would have to look at a day that the calendars do not cover. */
export interface OutsideCalendar extends Refusal {
  readonly code: 'OUTSIDE_CALENDAR';
  readonly date: LocalDate;
}

/**
 * The one function of the clock (ADR 0008): each calendar day after receipt as counted or not and why. The due time is
 * the close of its last counted day; nothing else in Samprova computes one. `through`: go on at least to this local
 * day, for a clock that is stopped, late, or asked about later than due.
 */
export function dayList<S extends StopInterval = never>(
  terms: ClockTerms,
  receivedAt: Moment,
  stops: readonly S[] = [],
  through: LocalDate | null = null,
): Result<DayList<S>, OutsideCalendar> {
  const { workingDays } = terms;
  const calendar = workingCalendar(terms.country, terms.closings);
  const zone = localTime(terms.timeZone);
  const close = zone.daily(terms.closeOfBusiness);
  const standing = standingTime(stops);

  const receivedOn = zone.dayAt(roundedDown(receivedAt));
  const dayZero = terms.receipt === 'cut-off' ? deferredReceipt(terms, receivedOn, receivedAt) : receivedOn;
  if (terms.receipt === 'cut-off' && !calendar.at(dayZero)) return outside(dayZero);

  const lastAsked = through ? toEpochDay(through) : -Infinity;
  const days: ListedDay<S>[] = [];
  let counted = 0;
  let dueAt: Instant | null = null;
  let standsForGood = false;
  for (let day = receivedOn + 1; (dueAt === null && !standsForGood) || day <= lastAsked; day += 1) {
    const calendarDay = calendar.at(day);
    if (!calendarDay) return outside(day);
    const closeAt = close.ms(day);
    if (calendarDay.kind !== 'WORKING') days.push(listed(calendarDay, calendarDay.kind, null));
    else if (day <= dayZero) days.push(listed(calendarDay, 'RECEIVED', null));
    else {
      const stopped = standing.at(closeAt);
      if (stopped.length > 0) {
        days.push(listed(calendarDay, 'STOPPED', null, stopped));
        // No later day is counted: no need to look at days that may not exist.
        standsForGood = closeAt >= standing.forGoodFrom;
      } else {
        counted += 1;
        days.push(listed(calendarDay, 'COUNTED', counted));
        if (counted === workingDays) dueAt = close.instant(day);
      }
    }
  }
  return ok({
    receivedOn: calendar.at(receivedOn)?.date ?? toLocalDate(receivedOn),
    dayZero: calendar.at(dayZero)?.date ?? toLocalDate(dayZero),
    days,
    dueAt,
  });
}

/** The same for a clock that was accepted: that it leaves the calendar later on is a fault, thrown as a RangeError. */
export function requireDayList<S extends StopInterval = never>(...question: Parameters<typeof dayList<S>>): DayList<S> {
  const list = dayList(...question);
  if (!list.ok) throw new RangeError(`the calendars do not cover ${list.refusal.date.toString()}`);
  return list.value;
}

/** The dates of the days that count towards the promise, in order. */
export function countedDays(list: DayList, workingDays: number): LocalDate[] {
  return list.days.filter(({ n }) => n !== null && n <= workingDays).map(({ date }) => date);
}

/** Day 0 under `cut-off`, or the first day on the search for it that the calendar does not cover. */
function deferredReceipt(terms: ClockTerms, receivedOn: EpochDay, receivedAt: Moment): EpochDay {
  const calendar = workingCalendar(terms.country, terms.closings);
  const inTime = roundedUp(receivedAt) <= localTime(terms.timeZone).daily(terms.cutOff).ms(receivedOn);
  const kind = calendar.at(receivedOn)?.kind;
  if (kind === undefined || (kind === 'WORKING' && inTime)) return receivedOn;
  let day = receivedOn + 1;
  while (calendar.at(day) && calendar.at(day)?.kind !== 'WORKING') day += 1;
  return day;
}

function listed<S extends StopInterval>(
  { date, name }: CalendarDay,
  kind: ListedDay['kind'],
  n: number | null,
  stops: readonly S[] = NO_STOPS,
): ListedDay<S> {
  return { date, kind, n, name, stops };
}

const NO_STOPS: readonly never[] = [];

function outside(day: EpochDay): Result<never, OutsideCalendar> {
  return refuse({ code: 'OUTSIDE_CALENDAR', date: toLocalDate(day) });
}
