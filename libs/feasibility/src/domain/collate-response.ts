import type { Id } from '@samprova/kernel';
import type { Assignment } from './assignment.js';
import type { Inquiry } from './inquiry.js';
import type { Answer, Invitation } from './invitation.js';
import type { ResponseContent, ResponseNetwork, ResponseSite } from './national-response.js';

/** What the response writes itself from. Names come as look-ups, because other areas own them. */
export interface Collation {
  readonly inquiry: Pick<Inquiry, 'reference' | 'product'>;
  readonly country: string;
  readonly summary: string;
  readonly assignments: readonly Assignment[];
  readonly invitations: readonly Invitation[];
  /** The newest answer of each invitation. */
  readonly answers: readonly Answer[];
  /** Answers whose free text the coordinator approved for the sponsor. */
  readonly approvedCommentIds: readonly Id[];
  readonly networkName: (id: Id) => string;
  readonly siteName: (id: Id) => string;
  /** Whom to write to at a site that said yes. */
  readonly contactOf: (answer: Answer) => { readonly name: string; readonly email: string } | null;
}

/**
 * The national response, written from what networks and sites said. Silent networks and sites are named; a decliner is
 * a unit and a reason, never a person, and only approved text goes out (AT-PR-04). An answer that waits for its line
 * manager, or that the line manager refused, does not count as a yes.
 */
export function collateResponse(collation: Collation): ResponseContent {
  const sites = collation.invitations.map((invitation) => siteLine(collation, invitation));
  const count = (answer: ResponseSite['answer']): number => sites.filter((site) => site.answer === answer).length;
  return {
    reference: collation.inquiry.reference,
    country: collation.country,
    summary: collation.summary,
    networks: collation.assignments.map((assignment) => networkLine(collation, assignment)),
    sites,
    totals: {
      contacted: sites.length,
      interested: count('INTERESTED'),
      conditional: count('CONDITIONAL'),
      moreInfo: count('MORE_INFO'),
      declined: count('DECLINED'),
      silent: count('NO_RESPONSE'),
      expectedPatients: sites.reduce((sum, { expectedPatients }) => sum + (expectedPatients ?? 0), 0),
    },
    feedback:
      collation.inquiry.product === 'COUNTRY_QUESTION'
        ? collation.answers.filter(({ kind }) => kind !== 'DECLINED').map(({ content }) => content)
        : [],
  };
}

/** PARTIAL when a network or a site that was asked did not answer (AT-PR-03). */
export function completenessOf(content: ResponseContent): 'COMPLETE' | 'PARTIAL' {
  const silent = content.networks.some(({ state }) => state === 'NO_ANSWER') || content.totals.silent > 0;
  return silent ? 'PARTIAL' : 'COMPLETE';
}

function networkLine({ networkName }: Collation, assignment: Assignment): ResponseNetwork {
  const { networkId, state, disposition } = assignment;
  // Released while a network is still at it: for the sponsor it gave no answer.
  const told = state === 'DISPOSED' || state === 'RETURNED' || assignment.disposition ? state : 'NO_ANSWER';
  return { networkId, name: networkName(networkId), state: told, disposition };
}

function siteLine(collation: Collation, invitation: Invitation): ResponseSite {
  const answer = collation.answers.find(({ invitationId }) => invitationId === invitation.id) ?? null;
  const base = {
    siteId: invitation.siteId,
    name: collation.siteName(invitation.siteId),
    networkIds: [invitation.assignmentId, ...invitation.sharedAssignmentIds].flatMap((id) =>
      collation.assignments.filter((assignment) => assignment.id === id).map(({ networkId }) => networkId),
    ),
    expectedPatients: null,
    conditions: null,
    declineReason: null,
    comment: null,
    contact: null,
  };
  if (!answer) return { ...base, answer: 'NO_RESPONSE' };
  const comment = answer.comment && collation.approvedCommentIds.includes(answer.id) ? answer.comment : null;
  switch (answer.kind) {
    case 'INTERESTED':
    case 'CONDITIONAL': {
      if (invitation.signOff === 'REFUSED') return { ...base, answer: 'DECLINED', declineReason: 'LINE_MANAGER_NO' };
      const waits = invitation.signOff === 'AWAITED';
      const conditions =
        [answer.conditions, waits ? 'The line manager’s approval is awaited.' : null]
          .filter((text) => text !== null)
          .join(' ') || null;
      return {
        ...base,
        answer: waits ? 'CONDITIONAL' : answer.kind,
        expectedPatients: answer.expectedPatients,
        conditions,
        comment,
        contact: collation.contactOf(answer),
      };
    }
    case 'MORE_INFO':
      return { ...base, answer: 'MORE_INFO', comment };
    case 'DECLINED':
      return { ...base, answer: 'DECLINED', declineReason: answer.declineReason, comment };
  }
}
