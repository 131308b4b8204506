import { ok, refuse, Temporal, type Id, type Instant, type Refusal, type Result } from '@samprova/kernel';
import {
  closedToEntries,
  duePassed,
  withoutReason,
  type Backdated,
  type ClockAct,
  type ClockEnded,
  type DueTimePassed,
  type ReasonMissing,
} from './clock-refusals.js';
import { enter, type ClockState, type ClockStep } from './clock-state.js';
import { type ClockTerms, rulesOf } from './clock-terms.js';
import { requireDayList } from './day-list.js';
import { keepingExtension } from './restart-clock.js';

/** The new rule gives an earlier time: the promised one stands, and so do its terms. */
export interface PromiseStands extends Refusal {
  readonly code: 'PROMISE_STANDS';
}

/** Nothing in the new terms differs from the promised ones. */
export interface TermsUnchanged extends Refusal {
  readonly code: 'TERMS_UNCHANGED';
}

export type RecalculationRefusal =
  ClockEnded | Backdated | DueTimePassed | ReasonMissing | PromiseStands | TermsUnchanged;

/**
 * Moves an open clock to a changed calendar or policy, never to an earlier due time. The terms are taken over also when
 * the due time stays the same, so that a later stop is counted by them. While the clock stands, what is compared is the
 * due time as if it ran again from now.
 */
export function recalculateClock(
  state: ClockState,
  { terms, reason }: { readonly terms: ClockTerms; readonly reason: string },
  { now, by }: ClockAct,
): Result<ClockStep, RecalculationRefusal> {
  const closed = closedToEntries(state, now) ?? duePassed(state, now) ?? withoutReason(reason);
  if (closed) return closed;
  const changed = keepingExtension(state, terms);
  if (sameTerms(changed, state.terms)) return refuse({ code: 'TERMS_UNCHANGED' });
  const promised = dueIfRunning(state, state.terms, now);
  if (Temporal.Instant.compare(dueIfRunning(state, changed, now), promised) < 0)
    return refuse({ code: 'PROMISE_STANDS' });
  return ok(enter(state, { type: 'RECALCULATED', at: now, by, reason, terms: changed }));
}

/** What a change would do to one inquiry's clock. */
export interface RecalculationPreview {
  readonly inquiryId: Id;
  readonly oldDueAt: Instant | null;
  /** The same as `oldDueAt` where the promise stands. */
  readonly newDueAt: Instant | null;
  readonly moves: boolean;
  /** Why nothing would be entered; null when something would. */
  readonly refused: RecalculationRefusal['code'] | null;
}

/** What `recalculateClock` would do now; writes nothing. */
export function previewRecalculation(
  inquiries: readonly { readonly inquiryId: Id; readonly state: ClockState }[],
  termsFor: (state: ClockState) => ClockTerms,
  now: Instant,
): RecalculationPreview[] {
  return inquiries.map(({ inquiryId, state }) => {
    const step = recalculateClock(state, { terms: termsFor(state), reason: 'preview' }, { now, by: null });
    const oldDueAt = state.dueAt;
    const newDueAt = step.ok ? step.value.state.dueAt : oldDueAt;
    const moves = oldDueAt !== null && newDueAt !== null && !newDueAt.equals(oldDueAt);
    return { inquiryId, oldDueAt, newDueAt, moves, refused: step.ok ? null : step.refusal.code };
  });
}

function dueIfRunning(state: ClockState, terms: ClockTerms, now: Instant): Instant {
  const stops = state.stops.map((stop) => (stop.to ? stop : { ...stop, to: now }));
  const { dueAt } = requireDayList(terms, state.receivedAt, stops);
  if (!dueAt) throw new Error('a running clock has a due time');
  return dueAt;
}

function sameTerms(one: ClockTerms, other: ClockTerms): boolean {
  return JSON.stringify(canonical(one)) === JSON.stringify(canonical(other));
}

/** Key order does not survive a database's JSON. */
function canonical(terms: ClockTerms): unknown[] {
  const { country, timeZone, closings, workingDays, receipt, cutOff, closeOfBusiness } = terms;
  const closed = closings.map(({ date, name }) => `${date} ${name}`).sort();
  const rules = Object.entries(rulesOf(terms)).sort(([one], [other]) => (one < other ? -1 : 1));
  return [country, timeZone, closed, workingDays, receipt, cutOff, closeOfBusiness, rules];
}
