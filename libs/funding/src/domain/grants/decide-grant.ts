import { type LocalDate, ok, refuse, type Result } from '@samprova/kernel';
import { type AnnexDecision, type AnnexLinesWrong, readAnnexLines } from './annex.js';
import {
  annexOf,
  type ConditionMet,
  type DutyKind,
  GRANT_CONDITIONS,
  isAfter,
  type StateGrant,
} from './state-grant.js';

/** The grant is in another state. */
export interface StateGrantNotReached {
  readonly code: 'STATE_GRANT_NOT_REACHED';
  readonly message: string;
  readonly reached: StateGrant['state'];
}
/** Costs are booked on a grant from when it is valid until it is reported. */
export function checkBookable({ state: reached }: StateGrant): Result<null, StateGrantNotReached> {
  if (['VALID', 'REQUISITIONED', 'PAID'].includes(reached)) return ok(null);
  return refuse({ code: 'STATE_GRANT_NOT_REACHED', message: `No cost is booked while it is ${reached}.`, reached });
}

/** A grant needs exactly one last day for the requisition, the economic report and the repayment. */
export interface GrantDutiesWrong {
  readonly code: 'GRANT_DUTIES_WRONG';
  readonly message: string;
  readonly dutyKinds: readonly DutyKind[];
}
/** The appropriations do not sum to the printed total. */
export interface AppropriationsDiffer {
  readonly code: 'APPROPRIATIONS_DIFFER';
  readonly message: string;
  readonly differenceMinor: number;
}
/** Its first day is after its last. */
export interface GrantPeriodWrong {
  readonly code: 'GRANT_PERIOD_WRONG';
  readonly message: string;
}

export type ImportGrantRefusal = AnnexLinesWrong | GrantDutiesWrong | AppropriationsDiffer | GrantPeriodWrong;

const ONCE: readonly DutyKind[] = ['REQUISITION', 'ECONOMIC_REPORT', 'REPAYMENT'];

/** Takes an agreement in as it is printed: what does not add up is kept and flagged, for a person to decide. */
export function importGrant(grant: StateGrant): Result<StateGrant, ImportGrantRefusal> {
  const lines = readAnnexLines(grant.annex);
  if (!lines.ok) return lines;
  if (isAfter(grant.periodFrom, grant.periodTo))
    return refuse({ code: 'GRANT_PERIOD_WRONG', message: 'Let the period end on or after its first day.' });
  const kinds = grant.duties.map(({ kind }) => kind);
  const dutyKinds = ONCE.filter((kind) => kinds.filter((other) => other === kind).length !== 1);
  const isTwice = new Set(grant.duties.map(({ code }) => code)).size < grant.duties.length;
  if (dutyKinds.length > 0 || isTwice)
    return refuse({
      code: 'GRANT_DUTIES_WRONG',
      message: `Give each duty a code of its own, and one last day for each of ${ONCE.join(', ')}.`,
      dutyKinds,
    });
  const appropriated = grant.appropriations.reduce((total, { amountMinor }) => total + amountMinor, 0);
  if (grant.appropriations.length > 0 && appropriated !== grant.printedTotalMinor)
    return refuse({
      code: 'APPROPRIATIONS_DIFFER',
      message: 'Let the appropriations sum to the printed total.',
      differenceMinor: grant.printedTotalMinor - appropriated,
    });
  return ok(grant);
}

/** No such part is printed in the annex, or it was decided before. */
export interface AnnexPartUnknown {
  readonly code: 'ANNEX_PART_UNKNOWN';
  readonly message: string;
  readonly possible: readonly string[];
}

/** A person says how a printed "of which" is meant; the software never does. */
export function resolveAnnex(grant: StateGrant, decision: AnnexDecision): Result<StateGrant, AnnexPartUnknown> {
  const possible = grant.annex
    .filter(({ code, partOf }) => partOf !== null && !grant.annexDecisions.some(({ lineCode }) => lineCode === code))
    .map(({ code }) => code);
  if (!possible.includes(decision.lineCode))
    return refuse({ code: 'ANNEX_PART_UNKNOWN', message: 'Choose a part that is not decided yet.', possible });
  return ok(validIfMet({ ...grant, annexDecisions: [...grant.annexDecisions, decision] }));
}

/** The condition is met already. */
export interface ConditionKnown {
  readonly code: 'CONDITION_KNOWN';
  readonly message: string;
}

export function recordCondition(grant: StateGrant, met: ConditionMet): Result<StateGrant, ConditionKnown> {
  if (grant.conditions.some(({ condition }) => condition === met.condition))
    return refuse({ code: 'CONDITION_KNOWN', message: 'This condition is recorded already.' });
  return ok(validIfMet({ ...grant, conditions: [...grant.conditions, met] }));
}

/** Valid only with all three conditions, and an annex that adds up. */
function validIfMet(grant: StateGrant): StateGrant {
  const met = GRANT_CONDITIONS.every((wanted) => grant.conditions.some(({ condition }) => condition === wanted));
  return met && annexOf(grant).differenceMinor === 0 ? { ...grant, state: 'VALID' } : grant;
}

/** More was paid out than was requisitioned. */
export interface PayoutAboveRequisition {
  readonly code: 'PAYOUT_ABOVE_REQUISITION';
  readonly message: string;
  readonly mostMinor: number;
}

export function recordPayout(
  grant: StateGrant,
  receivedMinor: number,
  receivedOn: LocalDate,
): Result<StateGrant, PayoutAboveRequisition> {
  const mostMinor = grant.requisitionedMinor ?? 0;
  if (receivedMinor > mostMinor)
    return refuse({
      code: 'PAYOUT_ABOVE_REQUISITION',
      message: `At most ${mostMinor} minor units were requisitioned.`,
      mostMinor,
    });
  return ok({ ...grant, state: 'PAID', receivedMinor, receivedOn });
}

/** No such duty, or it is done by its document or already. */
export interface DutyUnknown {
  readonly code: 'DUTY_UNKNOWN';
  readonly message: string;
  readonly possible: readonly string[];
}

/** Of duties without a document; the others are done when their document is signed. */
export function recordDuty(grant: StateGrant, code: string, doneOn: LocalDate): Result<StateGrant, DutyUnknown> {
  const possible = grant.duties.filter(({ kind, doneOn: done }) => kind === 'OTHER' && !done).map((one) => one.code);
  if (!possible.includes(code))
    return refuse({
      code: 'DUTY_UNKNOWN',
      message: 'Choose a duty without a document that is not done yet.',
      possible,
    });
  return ok({ ...grant, duties: grant.duties.map((duty) => (duty.code === code ? { ...duty, doneOn } : duty)) });
}

export function recordRepayment(grant: StateGrant, repaidOn: LocalDate): StateGrant {
  return { ...withDutyDone(grant, 'REPAYMENT', repaidOn), state: 'CLOSED', repaidOn };
}

/** The first open duty of that kind is done. */
export function withDutyDone(grant: StateGrant, kind: DutyKind, doneOn: LocalDate): StateGrant {
  const open = grant.duties.find((duty) => duty.kind === kind && !duty.doneOn);
  return { ...grant, duties: grant.duties.map((duty) => (duty === open ? { ...duty, doneOn } : duty)) };
}
