import { ok, type Result } from '@samprova/kernel';
import type { WithdrawalCause } from './clock-entry.js';
import { closedToEntries, type Backdated, type ClockAct, type ClockEnded } from './clock-refusals.js';
import { enter, type ClockState, type ClockStep } from './clock-state.js';

/** The answer: the promise is kept when this is not after the due instant (`isPastDue`). Ends open stops. */
export function releaseClock(state: ClockState, { now, by }: ClockAct): Result<ClockStep, ClockEnded | Backdated> {
  const closed = closedToEntries(state, now);
  if (closed) return closed;
  return ok(enter(state, { type: 'RELEASED', at: now, by, reason: null }));
}

/** The end without an answer. Ends open stops. */
export function withdrawClock(
  state: ClockState,
  { cause, reason = null }: { readonly cause: WithdrawalCause; readonly reason?: string | null },
  { now, by }: ClockAct,
): Result<ClockStep, ClockEnded | Backdated> {
  const closed = closedToEntries(state, now);
  if (closed) return closed;
  return ok(enter(state, { type: 'WITHDRAWN', at: now, by, reason, cause }));
}
