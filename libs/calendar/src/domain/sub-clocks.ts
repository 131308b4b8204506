import type { Instant, LocalDate } from '@samprova/kernel';
import type { ClockState } from './clock-state.js';
import { countedDays, requireDayList } from './day-list.js';
import { toEpochDay } from './epoch-day.js';
import { localTime } from './local-time.js';

/** The internal deadlines of an inquiry; null while an open stop keeps the day from being reached. */
export interface SubClocks {
  /** Close of business of day 1. */
  readonly triageDueAt: Instant | null;
  /** 12:00 of day 2. */
  readonly confirmationDueAt: Instant | null;
  /** 15:00 of the last day but one. */
  readonly siteAnswersDueAt: Instant | null;
  /** Close of business of the last day but one. */
  readonly dispositionDueAt: Instant | null;
}

const NOON = '12:00';
const SITE_ANSWERS = '15:00';

/**
 * The internal deadlines follow the inquiry's own counted days, so that they move with it. A promise of one or two days
 * has no day to spare between confirmation and answer: answers and disposition then share the last day, and a promise of
 * one day has its triage at noon, so that no deadline comes before the one it waits for.
 */
export function subClocks(state: Pick<ClockState, 'terms' | 'receivedAt' | 'stops'>): SubClocks {
  const { terms } = state;
  const n = terms.workingDays;
  const counted = countedDays(requireDayList(terms, state.receivedAt, state.stops), n);
  const zone = localTime(terms.timeZone);
  const at = (day: number, time: string): Instant | null => instantOf(counted[day - 1], time);
  const instantOf = (date: LocalDate | undefined, time: string) =>
    date ? zone.daily(time).instant(toEpochDay(date)) : null;
  const lastButOne = n > 2 ? n - 1 : n;
  return {
    triageDueAt: at(1, n === 1 ? NOON : terms.closeOfBusiness),
    confirmationDueAt: at(Math.min(2, n), NOON),
    siteAnswersDueAt: at(lastButOne, SITE_ANSWERS),
    dispositionDueAt: at(lastButOne, terms.closeOfBusiness),
  };
}
