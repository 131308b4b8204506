import { type Id, type Instant, ok, refuse, type Result } from '@samprova/kernel';
import { AssignmentReturned, RecipientAdded, SitesInvited } from '../events.js';
import type { Assignment } from './assignment.js';
import type { Inquiry } from './inquiry.js';
import type { Act } from './inquiry-file.js';
import type { Invitation, Recipient } from './invitation.js';

/** One site the network wants to ask, and the people there. */
export interface SiteChosen {
  readonly siteId: Id;
  readonly personIds: readonly Id[];
}

/** What the decision has to know of the sites chosen. */
export interface AskableSite {
  readonly siteId: Id;
  readonly newcomer: boolean;
  readonly signOffNeeded: boolean;
  /** The sponsor has contacted it itself and did not ask to include it (AT-PR-02). */
  readonly contacted: boolean;
  /** People who may be asked there, the lead first. */
  readonly investigatorIds: readonly Id[];
}

export interface NoSite {
  readonly code: 'NO_SITE';
}
export interface SiteUnknown {
  readonly code: 'SITE_UNKNOWN';
  /** Sites of the network that are open. */
  readonly askable: readonly Id[];
}
export interface PersonNotAtSite {
  readonly code: 'PERSON_NOT_AT_SITE';
  readonly siteIds: readonly Id[];
}
export interface SiteWithoutPeople {
  readonly code: 'SITE_WITHOUT_PEOPLE';
  readonly siteIds: readonly Id[];
}
/** The sponsor has been there itself: asking again needs its wish, or the coordinator's reason. */
export interface SiteContactedAlready {
  readonly code: 'SITE_CONTACTED_ALREADY';
  readonly siteIds: readonly Id[];
}
export interface ReturnReasonMissing {
  readonly code: 'REASON_MISSING';
}
export type ConfirmRefusal = NoSite | SiteUnknown | PersonNotAtSite | SiteWithoutPeople | SiteContactedAlready;

export interface Confirmed {
  readonly assignment: Assignment;
  /** New invitations, and earlier ones of another network that this one now shares. */
  readonly invitations: readonly Invitation[];
  readonly shared: readonly Invitation[];
  readonly recipients: readonly Recipient[];
  readonly events: readonly (ReturnType<typeof SitesInvited> | ReturnType<typeof RecipientAdded>)[];
}

/**
 * A network says which sites to ask, and each gets one invitation. A site that another network asked already is shared,
 * and a person who has the request already gets it no second time (AT-PR-06): where nobody is named it goes to the first
 * who has not, and an invitation that would reach nobody is not made.
 */
export function confirmAssignment(
  assignment: Assignment,
  inquiry: Inquiry,
  asked: {
    readonly sites: readonly SiteChosen[];
    readonly askable: readonly AskableSite[];
    readonly invited: readonly Invitation[];
    readonly peopleAsked: readonly Id[];
    readonly answerBy: Instant;
    readonly newIds: () => Id;
    /** Why sites are asked that the sponsor has contacted itself; kept. */
    readonly contactedReason?: string | null;
  },
  act: Act,
): Result<Confirmed, ConfirmRefusal> {
  if (asked.sites.length === 0) return refuse({ code: 'NO_SITE' });
  const known = new Map(asked.askable.map((site) => [site.siteId, site]));
  if (asked.sites.some(({ siteId }) => !known.has(siteId)))
    return refuse({ code: 'SITE_UNKNOWN', askable: [...known.keys()] });
  const strangers = asked.sites.filter(({ siteId, personIds }) =>
    personIds.some((id) => !known.get(siteId)?.investigatorIds.includes(id)),
  );
  if (strangers.length > 0)
    return refuse({ code: 'PERSON_NOT_AT_SITE', siteIds: strangers.map(({ siteId }) => siteId) });
  const empty = asked.sites.filter(
    ({ siteId, personIds }) => personIds.length === 0 && known.get(siteId)?.investigatorIds.length === 0,
  );
  if (empty.length > 0) return refuse({ code: 'SITE_WITHOUT_PEOPLE', siteIds: empty.map(({ siteId }) => siteId) });

  const contacted = asked.sites.filter(
    ({ siteId }) => known.get(siteId)?.contacted && !asked.invited.some((invitation) => invitation.siteId === siteId),
  );
  if (contacted.length > 0 && !asked.contactedReason?.trim())
    return refuse({ code: 'SITE_CONTACTED_ALREADY', siteIds: contacted.map(({ siteId }) => siteId) });

  const shared = asked.invited
    .filter(({ siteId }) => asked.sites.some((site) => site.siteId === siteId))
    .filter(
      ({ assignmentId, sharedAssignmentIds }) =>
        assignmentId !== assignment.id && !sharedAssignmentIds.includes(assignment.id),
    )
    .map((invitation) => ({
      ...invitation,
      sharedAssignmentIds: [...invitation.sharedAssignmentIds, assignment.id],
      revision: invitation.revision + 1,
    }));
  const fresh = asked.sites.filter(
    ({ siteId }, index) =>
      !asked.invited.some((invitation) => invitation.siteId === siteId) &&
      asked.sites.findIndex((site) => site.siteId === siteId) === index,
  );
  const invitations = fresh.map(({ siteId }) => invite(assignment, inquiry, known.get(siteId)!, asked, act));
  const reached = new Set(asked.peopleAsked);
  const recipients = asked.sites.flatMap(({ siteId, personIds }) => {
    const invitation = [...invitations, ...asked.invited].find((candidate) => candidate.siteId === siteId)!;
    const unreached = (ids: readonly Id[]) => [...new Set(ids)].filter((id) => !reached.has(id));
    const lead = invitations.includes(invitation)
      ? unreached(known.get(siteId)?.investigatorIds ?? []).slice(0, 1)
      : [];
    const people = personIds.length > 0 ? unreached(personIds) : lead;
    people.forEach((id) => reached.add(id));
    return people.map((personId) => recipient(invitation, personId, asked.newIds(), act));
  });
  const unheard = invitations.filter(({ id }) => !recipients.some(({ invitationId }) => invitationId === id));
  if (unheard.length > 0) return refuse({ code: 'SITE_WITHOUT_PEOPLE', siteIds: unheard.map(({ siteId }) => siteId) });
  const { partnershipId, id: inquiryId } = inquiry;
  const invitationIds = invitations.map(({ id }) => id);
  const joining = recipients.filter(({ invitationId }) => !invitationIds.includes(invitationId));
  return ok({
    assignment: {
      ...assignment,
      state: 'CONFIRMED',
      confirmedAt: assignment.confirmedAt ?? act.now,
      confirmedBy: assignment.confirmedBy ?? act.by,
      revision: assignment.revision + 1,
    },
    invitations,
    shared,
    recipients,
    events: [
      ...(invitationIds.length > 0
        ? [SitesInvited(partnershipId, { inquiryId, assignmentId: assignment.id, invitationIds })]
        : []),
      ...joining.map(({ invitationId, id: recipientId }) =>
        RecipientAdded(partnershipId, { invitationId, recipientId }),
      ),
    ],
  });
}

/** Nothing for this network: the national coordinator is told and may ask another. */
export function returnAssignment(assignment: Assignment, reason: string) {
  const returnReason = reason.trim();
  if (returnReason === '') return refuse({ code: 'REASON_MISSING' });
  const { inquiryId, partnershipId, id: assignmentId } = assignment;
  return ok({
    next: { ...assignment, state: 'RETURNED' as const, returnReason, revision: assignment.revision + 1 },
    events: [AssignmentReturned(partnershipId, { inquiryId, assignmentId })],
    reason: returnReason,
  });
}

export function recipient(invitation: Invitation, personId: Id, id: Id, { now }: Act): Recipient {
  return {
    id,
    invitationId: invitation.id,
    requestId: invitation.requestId,
    partnershipId: invitation.partnershipId,
    siteId: invitation.siteId,
    personId,
    delegatedTo: null,
    delegatedAt: null,
    notifiedAt: now,
    openedAt: null,
  };
}

function invite(
  assignment: Assignment,
  inquiry: Inquiry,
  site: AskableSite,
  asked: { readonly answerBy: Instant; readonly newIds: () => Id },
  { now }: Act,
): Invitation {
  return {
    id: asked.newIds(),
    inquiryId: inquiry.id,
    requestId: inquiry.requestId,
    partnershipId: inquiry.partnershipId,
    assignmentId: assignment.id,
    sharedAssignmentIds: [],
    siteId: site.siteId,
    reference: inquiry.reference,
    title: inquiry.title,
    product: inquiry.product,
    state: 'NOTIFIED',
    declineReason: null,
    newcomer: site.newcomer,
    requestVersion: inquiry.requestVersion,
    needsConfirmation: false,
    answerBy: asked.answerBy,
    notifiedAt: now,
    openedAt: null,
    answeredAt: null,
    signOff: site.signOffNeeded ? 'AWAITED' : 'NOT_NEEDED',
    signOffBy: null,
    signOffAt: null,
    remindedOn: null,
    revision: 1,
  };
}
