import { releaseClock } from '@samprova/calendar/domain';
import { type Id, ok, refuse, type Result } from '@samprova/kernel';
import { ResponseAmended, ResponseReleased } from '../events.js';
import { completenessOf } from './collate-response.js';
import { type AnsweredByCaseOfficer, notForConcierge } from './concierge.js';
import { type Act, changed, clocked, type InquiryChange, type InquiryFile } from './inquiry-file.js';
import type { NationalResponse, ResponseContent } from './national-response.js';

export interface SummaryMissing {
  readonly code: 'SUMMARY_MISSING';
}
export interface NobodyAsked {
  readonly code: 'NOBODY_ASKED';
}
export interface AmendmentReasonMissing {
  readonly code: 'AMENDMENT_REASON_MISSING';
}
type EndRefusal = Exclude<ReturnType<typeof releaseClock>, { ok: true }>['refusal'];
export type ReleaseRefusal = AnsweredByCaseOfficer | SummaryMissing | NobodyAsked | EndRefusal;

export interface Released extends InquiryChange {
  readonly response: NationalResponse;
}

interface Frozen {
  readonly id: Id;
  readonly content: ResponseContent;
  /** SHA-256 of the content's canonical JSON, in hexadecimal. */
  readonly sha256: string;
}

/** Releases the collated response: it freezes, the clock ends, and so do open stops. Silent networks hold nothing up. */
export function releaseResponse(file: InquiryFile, asked: Frozen, act: Act): Result<Released, ReleaseRefusal> {
  const unfit = notForConcierge(file.inquiry);
  if (unfit) return unfit;
  if (asked.content.summary.trim() === '') return refuse({ code: 'SUMMARY_MISSING' });
  if (asked.content.networks.length === 0) return refuse({ code: 'NOBODY_ASKED' });
  const step = releaseClock(file.clock, act);
  if (!step.ok) return step;
  const { id: inquiryId, requestId, partnershipId } = file.inquiry;
  const change = clocked(file, step.value, [ResponseReleased(partnershipId, { inquiryId, requestId, version: 1 })], {
    state: 'RESPONDED',
    endedAt: act.now,
    responseVersion: 1,
  });
  return ok({ ...change, response: frozen(file, asked, 1, { material: false, reason: null }, act) });
}

/** A later version of a released response; it has no clock. `material`: it changes what the sponsor would decide on. */
export function amendResponse(
  file: InquiryFile,
  asked: Frozen & { readonly material: boolean; readonly reason: string },
  act: Act,
): Result<Released, AnsweredByCaseOfficer | AmendmentReasonMissing> {
  const unfit = notForConcierge(file.inquiry);
  if (unfit) return unfit;
  const reason = asked.reason.trim();
  if (reason === '') return refuse({ code: 'AMENDMENT_REASON_MISSING' });
  const { inquiry } = file;
  const version = inquiry.responseVersion + 1;
  const told = ResponseAmended(inquiry.partnershipId, { inquiryId: inquiry.id, requestId: inquiry.requestId, version });
  const response = frozen(file, asked, version, { material: asked.material, reason }, act);
  return ok({ ...changed({ ...inquiry, responseVersion: version }, [told], reason), response });
}

function frozen(
  { inquiry }: InquiryFile,
  { id, content, sha256 }: Frozen,
  version: number,
  amendment: { readonly material: boolean; readonly reason: string | null },
  { now, by }: Act,
): NationalResponse {
  return {
    id,
    inquiryId: inquiry.id,
    version,
    completeness: completenessOf(content),
    requestVersion: inquiry.requestVersion,
    content,
    sha256,
    material: amendment.material,
    amendmentReason: amendment.reason,
    releasedBy: by,
    releasedAt: now,
  };
}
