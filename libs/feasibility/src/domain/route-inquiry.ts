import { type Id, type Instant, ok, refuse, type Result } from '@samprova/kernel';
import { InquiryRouted } from '../events.js';
import type { Assignment } from './assignment.js';
import { type AnsweredByCaseOfficer, notForConcierge } from './concierge.js';
import { type Act, changed, type InquiryChange, type InquiryFile } from './inquiry-file.js';
import type { NetworkProposal } from './propose-routing.js';

/** One network the coordinator chose. */
export interface NetworkChosen {
  readonly assignmentId: Id;
  readonly networkId: Id;
}

export interface NoNetwork {
  readonly code: 'NO_NETWORK';
}
export interface NetworkUnknown {
  readonly code: 'NETWORK_UNKNOWN';
  /** Networks of the partnership that may be asked. */
  readonly askable: readonly Id[];
}
export interface OverruleReasonMissing {
  readonly code: 'OVERRULE_REASON_MISSING';
  /** Networks chosen although not proposed. */
  readonly notProposed: readonly Id[];
}
export interface NetworkAskedAlready {
  readonly code: 'NETWORK_ASKED_ALREADY';
  readonly alreadyAsked: readonly Id[];
}

export interface Routed extends InquiryChange {
  readonly assignments: readonly Assignment[];
}

export type RoutingRefusal =
  AnsweredByCaseOfficer | NoNetwork | NetworkUnknown | OverruleReasonMissing | NetworkAskedAlready;

/**
 * Sends an inquiry to therapy networks: as proposed, or overruled with a reason that is kept (AT-PR-02: never to
 * nobody). A later call adds networks to an inquiry that is routed already.
 */
export function routeInquiry(
  file: InquiryFile,
  asked: {
    readonly chosen: readonly NetworkChosen[];
    readonly overruleReason: string | null;
    readonly proposals: readonly NetworkProposal[];
    readonly askable: readonly Id[];
    readonly assigned: readonly Id[];
    readonly confirmBy: Instant;
  },
  act: Act,
): Result<Routed, RoutingRefusal> {
  const { inquiry } = file;
  const unfit = notForConcierge(inquiry);
  if (unfit) return unfit;
  const ids = asked.chosen.map(({ networkId }) => networkId);
  if (ids.length === 0) return refuse({ code: 'NO_NETWORK' });
  if (ids.some((id) => !asked.askable.includes(id))) return refuse({ code: 'NETWORK_UNKNOWN', askable: asked.askable });
  const twice = ids.filter((id, index) => asked.assigned.includes(id) || ids.indexOf(id) !== index);
  if (twice.length > 0) return refuse({ code: 'NETWORK_ASKED_ALREADY', alreadyAsked: twice });
  const notProposed = ids.filter((id) => !asked.proposals.some(({ networkId }) => networkId === id));
  const reason = asked.overruleReason?.trim() || null;
  if (notProposed.length > 0 && !reason) return refuse({ code: 'OVERRULE_REASON_MISSING', notProposed });
  const assignments = asked.chosen.map(({ assignmentId, networkId }): Assignment => ({
    id: assignmentId,
    inquiryId: inquiry.id,
    partnershipId: inquiry.partnershipId,
    networkId,
    state: 'ROUTED',
    routing: { ...asked.proposals.find((proposal) => proposal.networkId === networkId) },
    overruleReason: notProposed.includes(networkId) ? reason : null,
    routedAt: act.now,
    confirmBy: asked.confirmBy,
    confirmedAt: null,
    confirmedBy: null,
    disposition: null,
    disposedAt: null,
    disposedBy: null,
    returnReason: null,
    remindedOn: null,
    revision: 1,
  }));
  const events = [
    InquiryRouted(inquiry.partnershipId, { inquiryId: inquiry.id, assignmentIds: assignments.map(({ id }) => id) }),
  ];
  const first = inquiry.state === 'IN_TRIAGE';
  const next = first ? { ...inquiry, state: 'ROUTED' as const, routedAt: act.now } : inquiry;
  return ok({ ...changed(next, events, reason), assignments });
}
