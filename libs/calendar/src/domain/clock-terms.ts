import { SLA_POLICIES, type SlaPolicy } from '@samprova/partnerships/domain';
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
export type ClockRules = Pick<
  SlaPolicy,
  | 'extendedWorkingDays'
  | 'stoppingClarifications'
  | 'stopEndsAfterWorkingDays'
  | 'stopWarningOnWorkingDay'
  | 'pauseAtMostCalendarDays'
  | 'clarificationWorkingDays'
  | 'outcomeWorkingDays'
  | 'outcomeReminderDays'
  | 'networkConfirmationTime'
  | 'siteAnswerTime'
>;

/** What of a policy its clocks go by; the rest is other people's. */
export function clockRules({
  extendedWorkingDays,
  stoppingClarifications,
  stopEndsAfterWorkingDays,
  stopWarningOnWorkingDay,
  pauseAtMostCalendarDays,
  clarificationWorkingDays,
  outcomeWorkingDays,
  outcomeReminderDays,
  networkConfirmationTime,
  siteAnswerTime,
}: ClockRules): ClockRules {
  return {
    ...{ extendedWorkingDays, stoppingClarifications, stopEndsAfterWorkingDays, stopWarningOnWorkingDay },
    ...{ pauseAtMostCalendarDays, clarificationWorkingDays, outcomeWorkingDays, outcomeReminderDays },
    ...{ networkConfirmationTime, siteAnswerTime },
  };
}

/**
 * Every partnership's first policy: holds where it has not agreed on another one, and for clocks that began before these
 * were part of the terms.
 */
export const STANDARD_RULES: ClockRules = clockRules(SLA_POLICIES[0]!);

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
