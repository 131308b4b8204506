import { ok, type Result } from '@samprova/kernel';
import {
  closedToEntries,
  withoutReason,
  type Backdated,
  type ClockAct,
  type ClockEnded,
  type ReasonMissing,
} from './clock-refusals.js';
import { enter, type ClockState, type ClockStep } from './clock-state.js';
import type { ClockTerms } from './clock-terms.js';

/**
 * A new run, received now, because the sponsor changed the request materially on its own initiative after routing. Stops
 * that are open stay open (their question is still unanswered), and those used up stay used up. An extension stands:
 * the coordinator gave it to the inquiry. `terms`: the policy of today, when it is no longer that of the old run.
 */
export function restartClock(
  state: ClockState,
  { reason, terms = state.terms }: { readonly reason: string; readonly terms?: ClockTerms },
  { now, by }: ClockAct,
): Result<ClockStep, ClockEnded | Backdated | ReasonMissing> {
  const closed = closedToEntries(state, now) ?? withoutReason(reason);
  if (closed) return closed;
  return ok(enter(state, { type: 'RESTARTED', at: now, by, reason, terms: keepingExtension(state, terms) }));
}

/** Other terms for a clock, with at least the working days that an extension promised. */
export function keepingExtension(state: ClockState, terms: ClockTerms): ClockTerms {
  return { ...terms, workingDays: Math.max(terms.workingDays, state.extension?.workingDays ?? 0) };
}
