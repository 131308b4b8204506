import { type ClockTerms, type OutsideCalendar, startClock, type WorkingDaysInvalid } from '@samprova/calendar/domain';
import { type Id, type Instant, ok, type Result } from '@samprova/kernel';
import type { SlaPolicy } from '@samprova/partnerships/domain';
import { InquiryReceived } from '../events.js';
import type { FeasibilityRequest } from './feasibility-request.js';
import type { Inquiry } from './inquiry.js';
import type { Act, InquiryChange } from './inquiry-file.js';

/** A partnership receives a request: its inquiry begins, and with it the clock. */
export function receiveInquiry(
  request: FeasibilityRequest,
  asked: {
    readonly id: Id;
    readonly partnershipId: Id;
    readonly policy: SlaPolicy;
    readonly terms: ClockTerms;
    readonly receivedAt: Instant;
  },
  act: Act,
): Result<InquiryChange, OutsideCalendar | WorkingDaysInvalid> {
  const started = startClock(asked.terms, { receivedAt: asked.receivedAt, by: act.by });
  if (!started.ok) return started;
  const { entry, state } = started.value;
  const inquiry: Inquiry = {
    id: asked.id,
    requestId: request.id,
    partnershipId: asked.partnershipId,
    organisationId: request.organisationId,
    product: request.product,
    reference: request.reference,
    title: request.title,
    state: 'IN_TRIAGE',
    requestVersion: request.currentVersion,
    clockPolicy: asked.policy,
    receivedAt: asked.receivedAt,
    dueAt: state.dueAt,
    stopped: false,
    breachedAt: null,
    // Nobody has looked since: what was registered late may have steps behind it already, a breach among them.
    nextActionAt: asked.receivedAt,
    routedAt: null,
    collectingAt: null,
    collatingAt: null,
    endedAt: null,
    endReason: null,
    caseOfficerId: null,
    responseVersion: 0,
    revision: 1,
    createdAt: act.now,
  };
  return ok({
    inquiry,
    entries: [entry],
    events: [InquiryReceived(asked.partnershipId, { inquiryId: asked.id, requestId: request.id })],
  });
}
