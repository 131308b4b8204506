import { extendClock, withdrawClock, type WithdrawalCause } from '@samprova/calendar/domain';
import { ok, refuse, type Result } from '@samprova/kernel';
import { InquiryDeclined, InquiryExtended, InquiryWithdrawn } from '../events.js';
import { type Act, clocked, type InquiryChange, type InquiryFile, iso } from './inquiry-file.js';

export interface ReasonNeeded {
  readonly code: 'REASON_MISSING';
}

type ExtensionRefusal = Exclude<ReturnType<typeof extendClock>, { ok: true }>['refusal'];
type EndRefusal = Exclude<ReturnType<typeof withdrawClock>, { ok: true }>['refusal'];

/** Once, in triage, to at most ten working days in all. The sponsor is told at once. */
export function extendInquiry(
  file: InquiryFile,
  asked: { readonly workingDays: number; readonly reason: string },
  act: Act,
): Result<InquiryChange, ExtensionRefusal> {
  const step = extendClock(file.clock, { ...asked, inTriage: file.inquiry.state === 'IN_TRIAGE' }, act);
  if (!step.ok) return step;
  const { id: inquiryId, partnershipId } = file.inquiry;
  return ok(
    clocked(file, step.value, [InquiryExtended(partnershipId, { inquiryId, dueAt: iso(step.value.state.dueAt) })]),
  );
}

/** Nothing for this partnership; the sponsor reads the reason. */
export function declineScope(
  file: InquiryFile,
  reason: string,
  act: Act,
): Result<InquiryChange, ReasonNeeded | EndRefusal> {
  const text = reason.trim();
  if (text === '') return refuse({ code: 'REASON_MISSING' });
  const step = withdrawClock(file.clock, { cause: 'OUT_OF_SCOPE', reason: text }, act);
  if (!step.ok) return step;
  const { id: inquiryId, partnershipId } = file.inquiry;
  return ok(
    clocked(file, step.value, [InquiryDeclined(partnershipId, { inquiryId })], {
      state: 'OUT_OF_SCOPE',
      endedAt: act.now,
      endReason: text,
    }),
  );
}

/** Ends an inquiry unanswered: the sponsor withdraws, or a stop ran out. */
export function withdrawInquiry(
  file: InquiryFile,
  asked: { readonly cause: Exclude<WithdrawalCause, 'OUT_OF_SCOPE'>; readonly reason: string | null },
  act: Act,
): Result<InquiryChange, EndRefusal> {
  const step = withdrawClock(file.clock, asked, act);
  if (!step.ok) return step;
  const { id: inquiryId, partnershipId, requestId } = file.inquiry;
  return ok(
    clocked(file, step.value, [InquiryWithdrawn(partnershipId, { inquiryId, requestId, cause: asked.cause })], {
      state: 'WITHDRAWN',
      endedAt: act.now,
      endReason: asked.reason,
    }),
  );
}
