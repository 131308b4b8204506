import { type ClockTerms, isPastDue, restartClock } from '@samprova/calendar/domain';
import { type Id, type Instant, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import { MaterialOverruled } from '../events.js';
import type { RequestVersion } from './feasibility-request.js';
import { type Act, changed, clocked, type InquiryChange, type InquiryFile } from './inquiry-file.js';

/** The coordinator's word on whether a version changed the request materially, for one inquiry (ADR 0020). */
export interface MaterialOverrule {
  readonly id: Id;
  readonly inquiryId: Id;
  readonly partnershipId: Id;
  readonly requestVersion: number;
  readonly material: boolean;
  readonly reason: string;
  readonly overruledBy: Id | null;
  readonly overruledAt: Instant;
}

/** Nothing to say otherwise: no change since routing, one overruled before, or the form says the same. */
export interface NothingToOverrule {
  readonly code: 'NOTHING_TO_OVERRULE';
  /** What counts for the present version. */
  readonly material: boolean;
}

type RestartRefusal = Exclude<ReturnType<typeof restartClock>, { ok: true }>['refusal'];
export type OverruleRefusal =
  | NothingToOverrule
  | { readonly code: 'REASON_MISSING' }
  | { readonly code: 'DUE_TIME_PASSED'; readonly passedAt: Instant }
  | RestartRefusal;

export interface Overruled extends InquiryChange {
  readonly overrule: MaterialOverrule;
}

/**
 * Overrules what the form's list says of the newest version, once and with a reason. Material after all: the clock
 * starts anew from now, as it would have then; a promise that is broken already is not mended by it. Not material after
 * all: answers stand as given, and the date that was promised in between stands too, because the sponsor was told it.
 */
export function overruleMaterial(
  file: InquiryFile,
  version: RequestVersion,
  asked: {
    readonly id: Id;
    readonly material: boolean;
    readonly reason: string;
    readonly before: MaterialOverrule | null;
    readonly terms: ClockTerms;
  },
  act: Act,
): Result<Overruled, OverruleRefusal> {
  const { inquiry, clock } = file;
  const reason = asked.reason.trim();
  if (reason === '') return refuse({ code: 'REASON_MISSING' });
  const listed = version.materialFields.length > 0;
  const counts = asked.before?.material ?? listed;
  const sinceRouting = inquiry.routedAt !== null && Temporal.Instant.compare(version.createdAt, inquiry.routedAt) >= 0;
  if (!sinceRouting || version.version === 1 || asked.before || asked.material === listed)
    return refuse({ code: 'NOTHING_TO_OVERRULE', material: counts });
  const { id: inquiryId, partnershipId } = inquiry;
  const overrule: MaterialOverrule = {
    id: asked.id,
    inquiryId,
    partnershipId,
    requestVersion: version.version,
    material: asked.material,
    reason,
    overruledBy: act.by,
    overruledAt: act.now,
  };
  const told = MaterialOverruled(partnershipId, {
    inquiryId,
    requestId: inquiry.requestId,
    version: version.version,
    material: asked.material,
  });
  if (!asked.material) return ok({ ...changed(inquiry, [told], reason), overrule });
  if (clock.dueAt && isPastDue(clock, act.now)) return refuse({ code: 'DUE_TIME_PASSED', passedAt: clock.dueAt });
  const step = restartClock(
    clock,
    { reason: `Material change: ${reason}`, terms: { ...asked.terms, workingDays: clock.terms.workingDays } },
    act,
  );
  return step.ok ? ok({ ...clocked(file, step.value, [told]), overrule }) : step;
}
