import { releaseClock } from '@samprova/calendar/domain';
import { type Id, ok, refuse, type Result } from '@samprova/kernel';
import { FirstContactMade } from '../events.js';
import { type Act, changed, clocked, type InquiryChange, type InquiryFile } from './inquiry-file.js';

export interface NotConcierge {
  readonly code: 'NOT_CONCIERGE';
}
export interface CaseOfficerMissing {
  readonly code: 'CASE_OFFICER_MISSING';
}
type EndRefusal = Exclude<ReturnType<typeof releaseClock>, { ok: true }>['refusal'];

/** A concierge case has a named case officer. */
export function assignCaseOfficer({ inquiry }: InquiryFile, personId: Id): Result<InquiryChange, NotConcierge> {
  if (inquiry.product !== 'MEDTECH_CONCIERGE') return refuse({ code: 'NOT_CONCIERGE' });
  return ok(changed({ ...inquiry, caseOfficerId: personId }, []));
}

/** The named case officer's first contact with the sponsor answers a concierge case. */
export function recordFirstContact(
  file: InquiryFile,
  note: string,
  act: Act,
): Result<InquiryChange, NotConcierge | CaseOfficerMissing | EndRefusal> {
  const { inquiry } = file;
  if (inquiry.product !== 'MEDTECH_CONCIERGE') return refuse({ code: 'NOT_CONCIERGE' });
  if (!inquiry.caseOfficerId) return refuse({ code: 'CASE_OFFICER_MISSING' });
  const step = releaseClock(file.clock, act);
  if (!step.ok) return step;
  const told = FirstContactMade(inquiry.partnershipId, { inquiryId: inquiry.id, requestId: inquiry.requestId });
  return ok(
    clocked(file, step.value, [told], { state: 'RESPONDED', endedAt: act.now, endReason: note.trim() || null }),
  );
}
