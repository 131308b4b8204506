import { ok, refuse, type Id, type LocalDate, type Refusal, type Result } from '@samprova/kernel';
import type { StopKind } from './clock-entry.js';
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
import { enter, openStops, type ClockState, type ClockStep } from './clock-state.js';
import { rulesOf } from './clock-terms.js';
import { toEpochDay, toLocalDate } from './epoch-day.js';
import { localTime } from './local-time.js';
import { roundedDown } from './rounded-instant.js';

export interface StopAsked {
  readonly stopId: Id;
  readonly kind: StopKind;
  /** The question asked of the sponsor, or the reason. */
  readonly reason: string;
  /** Only for a sponsor's pause: until when, a local date. */
  readonly endsOn?: LocalDate | null;
  /** For an agreement awaited: whether a master agreement with this sponsor is in force. */
  readonly masterAgreementInForce?: boolean;
}

/** A pause, or the wait for an agreement, that is open already. */
export interface AlreadyStopped extends Refusal {
  readonly code: 'ALREADY_STOPPED';
  readonly openStopId: Id;
}

/** The question may be asked, and the clock runs on. */
export interface ClarificationStopsUsedUp extends Refusal {
  readonly code: 'CLARIFICATION_STOPS_USED_UP';
  readonly most: number;
}

/** There is nothing to wait for. */
export interface MasterAgreementInForce extends Refusal {
  readonly code: 'MASTER_AGREEMENT_IN_FORCE';
}

/** Only a sponsor's pause names an end; it lies after today and no farther than `latest`. */
export interface PauseEndNotAllowed extends Refusal {
  readonly code: 'PAUSE_END_NOT_ALLOWED';
  readonly latest: LocalDate | null;
}

export type StopRefusal =
  | ClockEnded
  | Backdated
  | DueTimePassed
  | ReasonMissing
  | AlreadyStopped
  | ClarificationStopsUsedUp
  | MasterAgreementInForce
  | PauseEndNotAllowed;

/** The clock stands from now on. Several clarifications may be open at once: each was a question of its own. */
export function stopClock(state: ClockState, asked: StopAsked, { now, by }: ClockAct): Result<ClockStep, StopRefusal> {
  const closed = closedToEntries(state, now) ?? duePassed(state, now) ?? withoutReason(asked.reason);
  if (closed) return closed;
  const { stopId, kind, reason, endsOn = null } = asked;
  const rules = rulesOf(state.terms);
  const same = state.stops.filter((stop) => stop.kind === kind);
  if (kind === 'CLARIFICATION') {
    // Later ones may be asked; they do not stop the clock.
    if (same.length >= rules.stoppingClarifications)
      return refuse({ code: 'CLARIFICATION_STOPS_USED_UP', most: rules.stoppingClarifications });
  } else {
    const open = openStops(state).find((stop) => stop.kind === kind);
    if (open) return refuse({ code: 'ALREADY_STOPPED', openStopId: open.id });
  }
  if (kind === 'AGREEMENT_AWAITED' && asked.masterAgreementInForce)
    return refuse({ code: 'MASTER_AGREEMENT_IN_FORCE' });
  if (endsOn) {
    if (kind !== 'SPONSOR_PAUSE') return refuse({ code: 'PAUSE_END_NOT_ALLOWED', latest: null });
    const today = localTime(state.terms.timeZone).dayAt(roundedDown(now));
    const latest = today + rules.pauseAtMostCalendarDays;
    if (toEpochDay(endsOn) <= today || toEpochDay(endsOn) > latest)
      return refuse({ code: 'PAUSE_END_NOT_ALLOWED', latest: toLocalDate(latest) });
  }
  return ok(enter(state, { type: 'STOPPED', at: now, by, stopId, kind, reason, endsOn }));
}
