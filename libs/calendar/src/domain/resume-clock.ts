import { ok, refuse, type Id, type Refusal, type Result } from '@samprova/kernel';
import { closedToEntries, type Backdated, type ClockAct, type ClockEnded } from './clock-refusals.js';
import { enter, openStops, type ClockState, type ClockStep } from './clock-state.js';

/** The stop ended before, or there never was one of that id. */
export interface StopNotOpen extends Refusal {
  readonly code: 'STOP_NOT_OPEN';
  readonly openStopIds: readonly Id[];
}

/** Ends one stop now. The clock runs when no other is open. */
export function resumeClock(
  state: ClockState,
  { stopId, reason = null }: { readonly stopId: Id; readonly reason?: string | null },
  { now, by }: ClockAct,
): Result<ClockStep, ClockEnded | Backdated | StopNotOpen> {
  const closed = closedToEntries(state, now);
  if (closed) return closed;
  const open = openStops(state).map(({ id }) => id);
  if (!open.includes(stopId)) return refuse({ code: 'STOP_NOT_OPEN', openStopIds: open });
  return ok(enter(state, { type: 'RESUMED', at: now, by, reason, stopId }));
}
