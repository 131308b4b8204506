import { releaseClock } from '@samprova/calendar/domain';
import { type Id, ok, refuse, type Refused, type Result } from '@samprova/kernel';
import { FirstContactMade } from '../events.js';
import type { Inquiry } from './inquiry.js';
import { type Act, changed, clocked, type InquiryChange, type InquiryFile } from './inquiry-file.js';

export interface NotConcierge {
  readonly code: 'NOT_CONCIERGE';
}
export interface CaseOfficerMissing {
  readonly code: 'CASE_OFFICER_MISSING';
}
/** A case officer works for the partnership: a national coordinator or its secretariat. */
export interface CaseOfficerUnknown {
  readonly code: 'CASE_OFFICER_UNKNOWN';
  /** People who may be named. */
  readonly staff: readonly Id[];
}
/** The first contact is recorded by the person who made it. */
export interface NotCaseOfficer {
  readonly code: 'NOT_CASE_OFFICER';
}
/** A case officer answers it: no network is asked, and no national response collated. */
export interface AnsweredByCaseOfficer {
  readonly code: 'ANSWERED_BY_CASE_OFFICER';
}
type EndRefusal = Exclude<ReturnType<typeof releaseClock>, { ok: true }>['refusal'];

/** For what a concierge case never gets: routing to networks and a national response. */
export function notForConcierge({ product }: Pick<Inquiry, 'product'>): Refused<AnsweredByCaseOfficer> | null {
  return product === 'MEDTECH_CONCIERGE' ? refuse({ code: 'ANSWERED_BY_CASE_OFFICER' }) : null;
}

/** A concierge case has a named case officer, one of the partnership's `staff`. */
export function assignCaseOfficer(
  { inquiry }: InquiryFile,
  personId: Id,
  staff: readonly Id[],
): Result<InquiryChange, NotConcierge | CaseOfficerUnknown> {
  if (inquiry.product !== 'MEDTECH_CONCIERGE') return refuse({ code: 'NOT_CONCIERGE' });
  if (!staff.includes(personId)) return refuse({ code: 'CASE_OFFICER_UNKNOWN', staff });
  return ok(changed({ ...inquiry, caseOfficerId: personId }, []));
}

/** The named case officer's first contact with the sponsor answers a concierge case. */
export function recordFirstContact(
  file: InquiryFile,
  note: string,
  act: Act,
): Result<InquiryChange, NotConcierge | CaseOfficerMissing | NotCaseOfficer | EndRefusal> {
  const { inquiry } = file;
  if (inquiry.product !== 'MEDTECH_CONCIERGE') return refuse({ code: 'NOT_CONCIERGE' });
  if (!inquiry.caseOfficerId) return refuse({ code: 'CASE_OFFICER_MISSING' });
  if (inquiry.caseOfficerId !== act.by) return refuse({ code: 'NOT_CASE_OFFICER' });
  const step = releaseClock(file.clock, act);
  if (!step.ok) return step;
  const told = FirstContactMade(inquiry.partnershipId, { inquiryId: inquiry.id, requestId: inquiry.requestId });
  return ok(
    clocked(file, step.value, [told], { state: 'RESPONDED', endedAt: act.now, endReason: note.trim() || null }),
  );
}
