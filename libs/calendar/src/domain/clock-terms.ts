import { timeZoneOf, type Country } from './country.js';
import type { TimeOfDay } from './time-of-day.js';
import type { Closing } from './working-calendar.js';

/**
 * How a receipt counts. `event-day`: the day of receipt is day 0, whatever the hour (Regulation 1182/71). `cut-off`:
 * received after the cut-off, or on a day that is not working, counts as received on the next working day.
 */
export type ReceiptPolicy = 'event-day' | 'cut-off';

/** Where a clock is at home: whose days, whose wall clock. */
export interface WorkingPlace {
  readonly country: Country;
  /** IANA zone, as in `Europe/Stockholm`. */
  readonly timeZone: string;
  /** The partnership's own closings, beside the country's rules. */
  readonly closings: readonly Closing[];
}

/**
 * All that a promise rests on, as plain data: a clock keeps it as the snapshot of what was agreed. `workingDays` is a
 * whole number from 1.
 */
export interface ClockTerms extends WorkingPlace {
  readonly workingDays: number;
  readonly receipt: ReceiptPolicy;
  /** Local time; received exactly then is in time. Only `cut-off` looks at it. */
  readonly cutOff: TimeOfDay;
  /** Local time at which a day is counted or not, and at which the last one falls due. */
  readonly closeOfBusiness: TimeOfDay;
  /** What the partnership agreed beside the promise; left out: `STANDARD_RULES`. */
  readonly rules?: ClockRules;
}

/** The limits and internal times of a promise, as the partnership's policy of that day has them. */
export interface ClockRules {
  /** Working days in all, after the one extension. */
  readonly extendedWorkingDays: number;
  /** Clarifications that stop the clock. */
  readonly stoppingClarifications: number;
  /** A stop still open at the close of this working day after its start withdraws the inquiry. */
  readonly stopEndsAfterWorkingDays: number;
  /** The working day after the start of a stop on which the sponsor is warned. */
  readonly stopWarningOnWorkingDay: number;
  /** How far away the named end of a pause may be, in calendar days. */
  readonly pauseAtMostCalendarDays: number;
  /** The sponsor's own duties, in working days. */
  readonly clarificationWorkingDays: number;
  readonly outcomeWorkingDays: number;
  /** Calendar days after the decision or the release. */
  readonly outcomeReminderDays: readonly number[];
  /** Local times of the networks' and the sites' internal deadlines. */
  readonly networkConfirmationTime: TimeOfDay;
  readonly siteAnswerTime: TimeOfDay;
}

/** Where a partnership has not agreed on other ones; also of clocks that began before these were part of the terms. */
export const STANDARD_RULES: ClockRules = {
  extendedWorkingDays: 10,
  stoppingClarifications: 3,
  stopEndsAfterWorkingDays: 10,
  stopWarningOnWorkingDay: 7,
  pauseAtMostCalendarDays: 60,
  clarificationWorkingDays: 2,
  outcomeWorkingDays: 10,
  outcomeReminderDays: [10, 30, 60],
  networkConfirmationTime: '12:00',
  siteAnswerTime: '15:00',
};

/** The rules of a clock's terms. */
export function rulesOf({ rules }: Pick<ClockTerms, 'rules'>): ClockRules {
  return rules ?? STANDARD_RULES;
}

/** Five working days by event-day: the promise where a partnership has not agreed on another one. */
export function standardTerms(country: Country): ClockTerms {
  return {
    country,
    timeZone: timeZoneOf(country),
    closings: [],
    workingDays: 5,
    receipt: 'event-day',
    cutOff: '15:00',
    closeOfBusiness: '17:00',
  };
}
