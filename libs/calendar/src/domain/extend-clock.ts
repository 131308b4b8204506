import { ok, refuse, type Refusal, type Result } from '@samprova/kernel';
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
import { rulesOf } from './clock-terms.js';
import { enter, type ClockState, type ClockStep } from './clock-state.js';

/** A promise is made longer in triage or not at all. */
export interface NotInTriage extends Refusal {
  readonly code: 'NOT_IN_TRIAGE';
}

/** Once. */
export interface AlreadyExtended extends Refusal {
  readonly code: 'ALREADY_EXTENDED';
  readonly extendedTo: number;
}

/** An extension is longer than the promise and at most `most` working days in all. */
export interface ExtensionOutOfRange extends Refusal {
  readonly code: 'EXTENSION_OUT_OF_RANGE';
  readonly least: number;
  readonly most: number;
}

/** `workingDays` is the new promise in all. */
export function extendClock(
  state: ClockState,
  {
    workingDays,
    reason,
    inTriage,
  }: { readonly workingDays: number; readonly reason: string; readonly inTriage: boolean },
  { now, by }: ClockAct,
): Result<
  ClockStep,
  ClockEnded | Backdated | DueTimePassed | ReasonMissing | NotInTriage | AlreadyExtended | ExtensionOutOfRange
> {
  const closed = closedToEntries(state, now) ?? duePassed(state, now) ?? withoutReason(reason);
  if (closed) return closed;
  if (!inTriage) return refuse({ code: 'NOT_IN_TRIAGE' });
  if (state.extension) return refuse({ code: 'ALREADY_EXTENDED', extendedTo: state.extension.workingDays });
  const least = state.terms.workingDays + 1;
  const most = rulesOf(state.terms).extendedWorkingDays;
  if (!Number.isInteger(workingDays) || workingDays < least || workingDays > most)
    return refuse({ code: 'EXTENSION_OUT_OF_RANGE', least, most });
  return ok(enter(state, { type: 'EXTENDED', at: now, by, reason, workingDays }));
}
