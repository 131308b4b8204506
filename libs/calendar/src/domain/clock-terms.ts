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
