import { type Instant, type LocalDate, Temporal } from '@samprova/kernel';
import type { ClockState } from './clock-state.js';
import { type ClockTerms, rulesOf } from './clock-terms.js';
import { countedDays, requireDayList } from './day-list.js';
import { toEpochDay } from './epoch-day.js';
import { localTime } from './local-time.js';

/** The internal deadlines of an inquiry; null while an open stop keeps the day from being reached. */
export interface SubClocks {
  /** Close of business of day 1. */
  readonly triageDueAt: Instant | null;
  /** 12:00 of day 2, or the policy's time. */
  readonly confirmationDueAt: Instant | null;
  /** 15:00 of the last day but one, or the policy's time. */
  readonly siteAnswersDueAt: Instant | null;
  /** Close of business of the last day but one. */
  readonly dispositionDueAt: Instant | null;
}

/**
 * The internal deadlines follow the inquiry's own counted days, so that they move with it. A promise of one or two days
 * has no day to spare between confirmation and answer: answers and disposition then share the last day, and a promise of
 * one day has its triage at noon, so that no deadline comes before the one it waits for.
 */
export function subClocks(state: Pick<ClockState, 'terms' | 'receivedAt' | 'stops'>): SubClocks {
  const { terms } = state;
  const { networkConfirmationTime, siteAnswerTime } = rulesOf(terms);
  const n = terms.workingDays;
  const counted = countedDays(requireDayList(terms, state.receivedAt, state.stops), n);
  const zone = localTime(terms.timeZone);
  const at = (day: number, time: string): Instant | null => instantOf(counted[day - 1], time);
  const instantOf = (date: LocalDate | undefined, time: string) =>
    date ? zone.daily(time).instant(toEpochDay(date)) : null;
  const lastButOne = n > 2 ? n - 1 : n;
  return {
    triageDueAt: at(1, n === 1 ? networkConfirmationTime : terms.closeOfBusiness),
    confirmationDueAt: at(Math.min(2, n), networkConfirmationTime),
    siteAnswersDueAt: at(lastButOne, siteAnswerTime),
    dispositionDueAt: at(lastButOne, terms.closeOfBusiness),
  };
}

type Timed = Pick<ClockState, 'terms' | 'receivedAt' | 'stops'>;

/** By when a network that is asked now is to confirm: never an instant that has passed. */
export function confirmBy(state: Timed, now: Instant): Instant {
  const { confirmationDueAt, dispositionDueAt } = runningFrom(state, now);
  return toCome([confirmationDueAt, dispositionDueAt], state, now);
}

/** By when a site that is asked now is to answer: never an instant that has passed. */
export function answerBy(state: Timed, now: Instant): Instant {
  const { siteAnswersDueAt, dispositionDueAt } = runningFrom(state, now);
  return toCome([siteAnswersDueAt, dispositionDueAt], state, now);
}

/** While the clock stands, the deadlines as if it ran again from now: they move with it when it does. */
function runningFrom(state: Timed, now: Instant): SubClocks {
  return subClocks({ ...state, stops: endedBy(state, now) });
}

/** Who is asked late has the internal deadline, then the promise's own; after it the close of the next working day. */
function toCome(deadlines: readonly (Instant | null)[], state: Timed, now: Instant): Instant {
  const { terms, receivedAt } = state;
  const { dueAt } = requireDayList(terms, receivedAt, endedBy(state, now));
  const next = [...deadlines, dueAt].find((at) => at !== null && Temporal.Instant.compare(at, now) > 0);
  return next ?? closeOfNextDay(terms, now);
}

function closeOfNextDay(terms: ClockTerms, now: Instant): Instant {
  const { dueAt } = requireDayList({ ...terms, receipt: 'event-day', workingDays: 1 }, now);
  if (!dueAt) throw new Error('a clock without stops has a due time');
  return dueAt;
}

function endedBy({ stops }: Timed, now: Instant): Timed['stops'] {
  return stops.map((stop) => (stop.to ? stop : { ...stop, to: now }));
}
