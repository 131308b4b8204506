import { Temporal, type Instant, type LocalDate } from '@samprova/kernel';
import type { ClockStop } from './clock-entry.js';
import { type ClockTerms, rulesOf } from './clock-terms.js';
import { requireDayList } from './day-list.js';
import { toEpochDay } from './epoch-day.js';
import { localTime } from './local-time.js';
import { workingCalendar } from './working-calendar.js';

export interface StopRunOut {
  /** When an inquiry whose stop is still open is withdrawn. */
  readonly at: Instant;
  /** The local working day on which the sponsor is warned. */
  readonly warnOn: LocalDate;
}

/**
 * When an open stop runs out: at the close of the tenth working day after its start (where the
 * policy has no other), whatever the receipt policy. A
 * pause may have named a later end; it then runs out at the close of that day, or of the next working day when that day
 * is none (Regulation 1182/71, article 3.4).
 */
export function stopRunOut(stop: Pick<ClockStop, 'from' | 'endsOn'>, terms: ClockTerms): StopRunOut {
  const { stopEndsAfterWorkingDays: runsOutOn, stopWarningOnWorkingDay } = rulesOf(terms);
  const days = workingDaysAfter(stop.from, runsOutOn, terms, stop.endsOn);
  const last = days.at(-1);
  // As many working days before the end of a longer pause as before the end of any other stop.
  const warned = days.at(-1 - (runsOutOn - stopWarningOnWorkingDay));
  if (!last || !warned) throw new Error('a stop is warned of on one of its working days');
  return {
    at: localTime(terms.timeZone).daily(terms.closeOfBusiness).instant(toEpochDay(last)),
    warnOn: warned,
  };
}

/** Working days after an event, `least` of them and as many more as it takes to reach a date. */
function workingDaysAfter(event: Instant, least: number, terms: ClockTerms, reach: LocalDate | null): LocalDate[] {
  const goal = reach && nextWorkingDay(reach, terms);
  const { days } = requireDayList({ ...terms, receipt: 'event-day', workingDays: least }, event, [], goal);
  return days.filter(({ kind }) => kind === 'COUNTED').map(({ date }) => date);
}

function nextWorkingDay(date: LocalDate, terms: ClockTerms): LocalDate {
  const calendar = workingCalendar(terms.country, terms.closings);
  for (let day = toEpochDay(date); ; day += 1) {
    const known = calendar.at(day);
    if (!known) throw new RangeError(`the calendars do not cover ${date.toString()}`);
    if (known.kind === 'WORKING') return known.date;
  }
}

/** Whether the stop has run out: at exactly that instant it has. */
export function hasRunOut(stop: ClockStop, terms: ClockTerms, now: Instant): boolean {
  return stop.to === null && Temporal.Instant.compare(now, stopRunOut(stop, terms).at) >= 0;
}
