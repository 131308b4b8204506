import { refuse, Temporal, type Id, type Instant, type Refusal, type Refused } from '@samprova/kernel';
import { isPastDue, type ClockState } from './clock-state.js';

/** Who acts on a clock, and when. `by` is null when Samprova itself does. */
export interface ClockAct {
  readonly now: Instant;
  readonly by: Id | null;
}

/** The inquiry was answered or ended. */
export interface ClockEnded extends Refusal {
  readonly code: 'CLOCK_ENDED';
  readonly endedAt: Instant;
}

/** Nothing is entered earlier than what stands in the ledger. */
export interface Backdated extends Refusal {
  readonly code: 'BACKDATED';
  readonly earliest: Instant;
}

/** A promise that was broken is not mended afterwards. */
export interface DueTimePassed extends Refusal {
  readonly code: 'DUE_TIME_PASSED';
  readonly passedAt: Instant;
}

/** Whoever changes a promise says why. */
export interface ReasonMissing extends Refusal {
  readonly code: 'REASON_MISSING';
}

/** Why nothing can be entered into a clock any more, or not yet; null when it can. */
export function closedToEntries(state: ClockState, now: Instant): Refused<ClockEnded | Backdated> | null {
  if (state.ended) return refuse({ code: 'CLOCK_ENDED', endedAt: state.ended.at });
  if (Temporal.Instant.compare(now, state.lastAt) < 0) return refuse({ code: 'BACKDATED', earliest: state.lastAt });
  return null;
}

export function duePassed(state: ClockState, now: Instant): Refused<DueTimePassed> | null {
  return state.dueAt && isPastDue(state, now) ? refuse({ code: 'DUE_TIME_PASSED', passedAt: state.dueAt }) : null;
}

export function withoutReason(reason: string): Refused<ReasonMissing> | null {
  return reason.trim() === '' ? refuse({ code: 'REASON_MISSING' }) : null;
}
