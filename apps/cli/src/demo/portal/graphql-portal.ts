import { createHash } from 'node:crypto';
import { type Id, type Instant, newId, Temporal } from '@samprova/kernel';
import * as documents from './documents.js';
import type {
  AbsenceAsked,
  AnswerAsked,
  AssignmentSeen,
  CommentSeen,
  DraftAsked,
  InquirySeen,
  InvitationSeen,
  Portal,
  ProposalSeen,
} from './portal.js';
import { SignedIn } from './signed-in.js';

interface InquiryJson {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly state: string;
  readonly dueAt: string | null;
  readonly stopped: boolean;
}

type InvitationJson = Omit<InvitationSeen, 'answerBy'> & { readonly answerBy: string };

/** People act through the API: GraphQL over HTTP, each signed in with a session of their own. */
export class GraphqlPortal implements Portal {
  private readonly signedIn: SignedIn;

  /** @param url of the API, without a trailing slash */
  constructor(url: string) {
    this.signedIn = new SignedIn(url);
  }

  async draft(who: Id, asked: DraftAsked): Promise<Id> {
    return (await this.signedIn.give<{ id: Id }>(who, documents.DRAFT, { input: asked })).id;
  }

  async attachSynopsis(who: Id, requestId: Id, pdf: Buffer): Promise<void> {
    const input = {
      subject: { kind: 'REQUEST', id: requestId },
      tier: 'BLINDED',
      purpose: 'SYNOPSIS',
      name: 'Synopsis.pdf',
      size: pdf.length,
      sha256: createHash('sha256').update(pdf).digest('hex'),
    };
    const { contentPath } = await this.signedIn.give<{ contentPath: string }>(who, documents.DECLARE, { input });
    await this.signedIn.put(who, contentPath, pdf, 'application/pdf');
  }

  async submit(who: Id, requestId: Id, partnershipIds: readonly Id[], receivedAt: Instant | null): Promise<void> {
    const input = { requestId, partnershipIds, receivedAt: receivedAt?.toString() ?? null, idempotencyKey: newId() };
    await this.signedIn.give(who, documents.SUBMIT, { input });
  }

  async inquiriesOf(who: Id, requestId: Id): Promise<readonly InquirySeen[]> {
    const { request } = await this.signedIn.ask<{ request: { inquiries: InquiryJson[] } }>(who, documents.INQUIRIES, {
      id: requestId,
    });
    return request.inquiries.map(seen);
  }

  async inquiry(who: Id, inquiryId: Id): Promise<InquirySeen> {
    return seen(await this.read<InquiryJson>(who, documents.INQUIRY, inquiryId));
  }

  async askClarification(who: Id, inquiryId: Id, questions: readonly string[]): Promise<void> {
    await this.signedIn.give(who, documents.ASK, { inquiryId, questions });
  }

  async answerClarifications(who: Id, inquiryId: Id, answer: string): Promise<void> {
    const { clarifications } = await this.read<{
      clarifications: { id: Id; questions: string[]; answeredAt: string | null }[];
    }>(who, documents.CLARIFICATIONS, inquiryId);
    for (const { id, questions } of clarifications.filter(({ answeredAt }) => answeredAt === null))
      await this.signedIn.give(who, documents.ANSWER_CLARIFICATION, {
        inquiryId,
        clarificationId: id,
        answers: questions.map(() => answer),
      });
  }

  async pause(who: Id, inquiryId: Id, reason: string, endsOn: string | null): Promise<void> {
    await this.signedIn.give(who, documents.PAUSE, { inquiryId, reason, endsOn });
  }

  async awaitAgreement(who: Id, inquiryId: Id, reason: string): Promise<void> {
    await this.signedIn.give(who, documents.AWAIT_AGREEMENT, { inquiryId, reason });
  }

  async resume(who: Id, inquiryId: Id): Promise<void> {
    const { clock } = await this.read<{ clock: { openStops: { id: Id }[] } }>(who, documents.OPEN_STOPS, inquiryId);
    for (const { id: stopId } of clock.openStops)
      await this.signedIn.give(who, documents.RESUME, { inquiryId, stopId });
  }

  async extend(who: Id, inquiryId: Id, workingDays: number, reason: string): Promise<void> {
    await this.signedIn.give(who, documents.EXTEND, { inquiryId, workingDays, reason });
  }

  async declineScope(who: Id, inquiryId: Id, reason: string): Promise<void> {
    await this.signedIn.give(who, documents.DECLINE_SCOPE, { inquiryId, reason });
  }

  async withdraw(who: Id, inquiryId: Id, reason: string): Promise<void> {
    await this.signedIn.give(who, documents.WITHDRAW, { inquiryId, reason });
  }

  async assignCaseOfficer(who: Id, inquiryId: Id, personId: Id): Promise<void> {
    await this.signedIn.give(who, documents.ASSIGN_CASE_OFFICER, { inquiryId, personId });
  }

  async recordFirstContact(who: Id, inquiryId: Id, note: string): Promise<void> {
    await this.signedIn.give(who, documents.FIRST_CONTACT, { inquiryId, note });
  }

  async proposals(who: Id, inquiryId: Id): Promise<readonly ProposalSeen[]> {
    const { routingProposals } = await this.signedIn.ask<{
      routingProposals: { networkId: Id; sites: { siteId: Id }[] }[];
    }>(who, documents.PROPOSALS, { inquiryId });
    return routingProposals.map(({ networkId, sites }) => ({ networkId, siteIds: sites.map(({ siteId }) => siteId) }));
  }

  async route(who: Id, inquiryId: Id, networkIds: readonly Id[], overruleReason: string | null): Promise<void> {
    await this.signedIn.give(who, documents.ROUTE, { inquiryId, networkIds, overruleReason });
  }

  async assignments(who: Id, inquiryId: Id): Promise<readonly AssignmentSeen[]> {
    return (await this.read<{ assignments: AssignmentSeen[] }>(who, documents.ASSIGNMENTS, inquiryId)).assignments;
  }

  async confirm(who: Id, assignmentId: Id, sites: readonly { siteId: Id; personIds: readonly Id[] }[]): Promise<void> {
    await this.signedIn.give(who, documents.CONFIRM, { assignmentId, sites });
  }

  async returnAssignment(who: Id, assignmentId: Id, reason: string): Promise<void> {
    await this.signedIn.give(who, documents.RETURN, { assignmentId, reason });
  }

  async dispose(who: Id, assignmentId: Id, disposition: string): Promise<void> {
    await this.signedIn.give(who, documents.DISPOSE, { assignmentId, disposition });
  }

  async progress(who: Id, assignmentId: Id): Promise<{ state: string; invitations: readonly InvitationSeen[] }> {
    const { assignment } = await this.signedIn.ask<{
      assignment: { state: string; inquiry: { invitations: InvitationJson[] } };
    }>(who, documents.PROGRESS, { id: assignmentId });
    return { state: assignment.state, invitations: assignment.inquiry.invitations.map(invited) };
  }

  async invitations(who: Id, inquiryId: Id): Promise<readonly InvitationSeen[]> {
    const { invitations } = await this.read<{ invitations: InvitationJson[] }>(who, documents.INVITATIONS, inquiryId);
    return invitations.map(invited);
  }

  async open(who: Id, invitationId: Id): Promise<void> {
    await this.signedIn.give(who, documents.OPEN, { invitationId });
  }

  async answer(who: Id, invitationId: Id, answer: AnswerAsked): Promise<void> {
    await this.signedIn.give(who, documents.ANSWER, { input: { invitationId, ...answer } });
  }

  async delegate(who: Id, invitationId: Id, toPersonId: Id): Promise<void> {
    await this.signedIn.give(who, documents.DELEGATE, { invitationId, toPersonId });
  }

  async signOff(who: Id, invitationId: Id, approved: boolean): Promise<void> {
    await this.signedIn.give(who, documents.SIGN_OFF, { invitationId, approved });
  }

  async declineComments(who: Id, inquiryId: Id): Promise<readonly CommentSeen[]> {
    const { invitations } = await this.read<{
      invitations: { state: string; answers: { id: Id; comment: string | null }[] }[];
    }>(who, documents.COMMENTS, inquiryId);
    return invitations
      .filter(({ state }) => state === 'DECLINED')
      .flatMap(({ answers }) => answers)
      .flatMap(({ id, comment }) => (comment === null ? [] : [{ answerId: id, comment }]));
  }

  async editResponse(who: Id, inquiryId: Id, summary: string, approvedCommentIds: readonly Id[]): Promise<void> {
    await this.signedIn.give(who, documents.EDIT_RESPONSE, { inquiryId, summary, approvedCommentIds });
  }

  async release(who: Id, inquiryId: Id): Promise<void> {
    await this.signedIn.give(who, documents.RELEASE, { inquiryId });
  }

  async amend(who: Id, inquiryId: Id, reason: string): Promise<void> {
    await this.signedIn.give(who, documents.AMEND, { inquiryId, material: true, reason });
  }

  async readableBySponsor(who: Id, inquiryId: Id): Promise<string> {
    return JSON.stringify(await this.read<object>(who, documents.READABLE, inquiryId));
  }

  async recordAbsence(who: Id, absence: AbsenceAsked): Promise<void> {
    await this.signedIn.give(who, documents.RECORD_ABSENCE, { input: absence });
  }

  async recordOutcome(who: Id, inquiryId: Id, selected: boolean, decidedOn: string): Promise<void> {
    const { responses } = await this.read<{
      responses: { content: { sites: { siteId: Id; answer: string }[] } }[];
    }>(who, documents.RESPONSE_SITES, inquiryId);
    const willing = (responses.at(-1)?.content.sites ?? []).filter(({ answer }) => answer === 'INTERESTED');
    const siteIds = selected ? willing.slice(0, 2).map(({ siteId }) => siteId) : [];
    const kind = siteIds.length > 0 ? 'SITES_SELECTED' : 'COUNTRY_NOT_SELECTED';
    await this.signedIn.give(who, documents.RECORD_OUTCOME, { inquiryId, kind, siteIds, decidedOn });
  }

  private async read<T>(who: Id, document: string, inquiryId: Id): Promise<T> {
    return (await this.signedIn.ask<{ inquiry: T }>(who, document, { id: inquiryId })).inquiry;
  }
}

function seen({ dueAt, ...inquiry }: InquiryJson): InquirySeen {
  return { ...inquiry, dueAt: dueAt === null ? null : Temporal.Instant.from(dueAt) };
}

function invited({ answerBy, ...invitation }: InvitationJson): InvitationSeen {
  return { ...invitation, answerBy: Temporal.Instant.from(answerBy) };
}
