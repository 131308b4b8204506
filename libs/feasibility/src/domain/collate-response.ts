import type { Id } from '@samprova/kernel';
import type { Assignment } from './assignment.js';
import type { FormField } from './forms/form.js';
import { findForm } from './forms/form-registry.js';
import type { Inquiry } from './inquiry.js';
import type { Answer, Invitation } from './invitation.js';
import type { ResponseContent, ResponseNetwork, ResponseSite } from './national-response.js';
import { sumOfStated } from './sum-of-stated.js';

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
 * a unit and a reason, never a person, and of what sites wrote only approved text goes out (AT-PR-04). A yes that waits
 * for its line manager, or that was given before the request changed (AT-PR-05), is a yes on conditions; one that the
 * line manager refused is none.
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
      expectedPatients: sumOfStated(sites.map(({ expectedPatients }) => expectedPatients)),
    },
    feedback: collation.inquiry.product === 'COUNTRY_QUESTION' ? feedback(collation, sites) : [],
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
  const told = state === 'DISPOSED' || state === 'RETURNED' ? state : 'NO_ANSWER';
  return { networkId, name: networkName(networkId), state: told, disposition };
}

/** The experts' answers that count, without names: what they ticked, and what they wrote where that was approved. */
function feedback(
  { answers, invitations, approvedCommentIds }: Collation,
  sites: readonly ResponseSite[],
): ResponseContent['feedback'] {
  const said = (answer: Answer): boolean => {
    const siteId = invitations.find(({ id }) => id === answer.invitationId)?.siteId;
    return (
      answer.form === 'EARLY_FEEDBACK_SE' && sites.some((site) => site.siteId === siteId && site.answer !== 'DECLINED')
    );
  };
  return answers
    .filter(said)
    .map((answer) => (approvedCommentIds.includes(answer.id) ? answer.content : withoutFreeText(answer)));
}

function withoutFreeText({ form, formVersion, content }: Answer): Answer['content'] {
  const fields = findForm(form, formVersion)?.schema.properties ?? {};
  return Object.fromEntries(Object.entries(content).filter(([name]) => isTicked(fields[name])));
}

function isTicked(field: FormField | undefined): boolean {
  return field !== undefined && (field.type === 'boolean' || !!(field.enum ?? field.items?.enum));
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
  const approved = collation.approvedCommentIds.includes(answer.id);
  const comment = approved ? answer.comment : null;
  switch (answer.kind) {
    case 'INTERESTED':
    case 'CONDITIONAL': {
      if (invitation.signOff === 'REFUSED') return { ...base, answer: 'DECLINED', declineReason: 'LINE_MANAGER_NO' };
      const reservations = reservationsOf(invitation);
      const conditions = [...(approved && answer.conditions ? [answer.conditions] : []), ...reservations].join(' ');
      return {
        ...base,
        answer: reservations.length > 0 ? 'CONDITIONAL' : answer.kind,
        expectedPatients: answer.expectedPatients,
        ...earliestOf(answer),
        conditions: conditions || null,
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

/** A date that was ticked, no text: it needs no approval. Left out where the form did not ask, or nobody said. */
function earliestOf({ content: { earliestFirstPatient: day } }: Answer): Pick<ResponseSite, 'earliestFirstPatient'> {
  return typeof day === 'string' ? { earliestFirstPatient: day } : {};
}

/** Our own words on why a yes is not yet one. */
function reservationsOf({ signOff, needsConfirmation }: Invitation): readonly string[] {
  return [
    ...(signOff === 'AWAITED' ? ['The line manager’s approval is awaited.'] : []),
    ...(needsConfirmation ? ['Given before the request changed, and not confirmed since.'] : []),
  ];
}
