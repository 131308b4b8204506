import { ok, refuse, type Id, type Instant, type Refusal, type Result } from '@samprova/kernel';
import { enter, type ClockStep } from './clock-state.js';
import type { ClockTerms } from './clock-terms.js';
import { dayList, type OutsideCalendar } from './day-list.js';

/** A promise is a whole number of working days from 1. */
export interface WorkingDaysInvalid extends Refusal {
  readonly code: 'WORKING_DAYS_INVALID';
}

/** `receivedAt` is the true time of receipt, also when a coordinator registers the request later. */
export function startClock(
  terms: ClockTerms,
  { receivedAt, by }: { readonly receivedAt: Instant; readonly by: Id | null },
): Result<ClockStep, OutsideCalendar | WorkingDaysInvalid> {
  if (!Number.isInteger(terms.workingDays) || terms.workingDays < 1) return refuse({ code: 'WORKING_DAYS_INVALID' });
  const list = dayList(terms, receivedAt);
  if (!list.ok) return list;
  return ok(enter(null, { type: 'STARTED', at: receivedAt, by, reason: null, terms }));
}
