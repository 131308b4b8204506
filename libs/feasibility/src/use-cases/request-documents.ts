import { DocumentSubjects, Documents } from '@samprova/documents';
import type { Document, SubjectGround } from '@samprova/documents/domain';
import { type Id, rolesIn } from '@samprova/kernel';
import { notPermitted, type Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { isHandedOn, isOnBehalf, purposesFor } from '../domain/attach-document.js';
import type { FeasibilityRequest } from '../domain/feasibility-request.js';
import type { Inquiry } from '../domain/inquiry.js';
import { sitesKeepingDocuments } from '../domain/keep-documents.js';
import type { Outcome } from '../domain/national-response.js';
import { AssignmentRepository } from '../persistence/assignment.repository.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { OutcomeRepository } from '../persistence/outcome.repository.js';
import { RequestRepository } from '../persistence/request.repository.js';

const subjectOf = (requestId: Id) => ({ kind: 'REQUEST' as const, id: requestId });

/**
 * The documents of a request travel with it: to the partnerships it is sent to, the networks it is routed to, the sites
 * that are invited. Which tier each of them may open is the documents' own rule.
 */
@Injectable()
export class RequestDocuments {
  constructor(
    private readonly documents: Documents,
    private readonly requests: RequestRepository,
    private readonly inquiries: InquiryRepository,
    private readonly assignments: AssignmentRepository,
    private readonly invitations: InvitationRepository,
    private readonly outcomes: OutcomeRepository,
  ) {}

  /** Says at boot who may attach what to a request. */
  answerFor(subjects: DocumentSubjects): void {
    subjects.add('REQUEST', (tx, requestId) => this.ground(tx, requestId));
  }

  /**
   * The sponsor's side attaches, or the coordinator who registered the request on its behalf. What was sent stays: who
   * answered did so on what it said.
   */
  async ground(tx: Tx, requestId: Id): Promise<SubjectGround | null> {
    const [request] = await this.requests.byIds(tx, [requestId]);
    if (!request) return null;
    const { organisationId, partnershipIds, source, submittedAt } = request;
    const registeredBy = isOnBehalf(source) ? (partnershipIds[0] ?? null) : null;
    const roles = rolesIn(tx.actor, { organisationId, partnershipId: registeredBy });
    if (!roles.has('SPONSOR') && !roles.has('SPONSOR_ADMIN') && !roles.has('NATIONAL_COORDINATOR'))
      throw notPermitted('document:declare');
    const allowedPurposes = purposesFor(request, await this.inquiries.ofRequest(tx, requestId));
    return { organisationId, partnershipIds, allowedPurposes, removable: submittedAt === null };
  }

  attachedTo(tx: Tx, requestId: Id): Promise<Document[]> {
    return this.documents.heldOf(tx, subjectOf(requestId));
  }

  /** In the sender's own transaction: a partnership never has a request without its documents. */
  async send(tx: Tx, { id }: FeasibilityRequest, partnershipIds: readonly Id[]): Promise<void> {
    for (const document of await this.attachedTo(tx, id))
      if (document.state !== 'REMOVED') await this.documents.shareWithPartnerships(tx, document.id, partnershipIds);
  }

  async shareWithNetworks(tx: Tx, inquiryId: Id, assignmentIds: readonly Id[]): Promise<void> {
    const { inquiry } = await this.inquiries.file(tx, inquiryId);
    const networkIds = (await this.assignments.byIds(tx, assignmentIds)).map(({ networkId }) => networkId);
    for (const { id } of await this.handedOn(tx, inquiry)) await this.documents.shareWithNetworks(tx, id, networkIds);
  }

  async shareWithSites(tx: Tx, inquiryId: Id, invitationIds: readonly Id[]): Promise<void> {
    const { inquiry } = await this.inquiries.file(tx, inquiryId);
    const siteIds = (await this.invitations.of(tx, inquiryId))
      .filter(({ id }) => invitationIds.includes(id))
      .map(({ siteId }) => siteId);
    for (const { id } of await this.handedOn(tx, inquiry)) await this.documents.shareWithSites(tx, id, siteIds);
  }

  /** A document that came after the request was sent goes to those who have the request already. */
  async shareLate(tx: Tx, partnershipId: Id, requestId: Id, documentId: Id): Promise<void> {
    for (const inquiry of await this.inquiries.ofRequest(tx, requestId)) {
      if (inquiry.partnershipId !== partnershipId) continue;
      const document = (await this.handedOn(tx, inquiry)).find(({ id }) => id === documentId);
      if (!document) continue;
      const networkIds = (await this.assignments.of(tx, inquiry.id))
        .filter(({ state }) => state !== 'RETURNED')
        .map(({ networkId }) => networkId);
      const invitations = await this.invitations.of(tx, inquiry.id);
      const keeping = sitesKeepingDocuments(inquiry.state, await this.decided(tx, inquiry.id), invitations);
      const siteIds = invitations
        .filter(({ siteId }) => keeping.includes(siteId))
        .filter(
          ({ state }) => document.purpose !== 'QUESTIONNAIRE' || state === 'INTERESTED' || state === 'CONDITIONAL',
        )
        .map(({ siteId }) => siteId);
      if (networkIds.length > 0) await this.documents.shareWithNetworks(tx, documentId, networkIds);
      if (siteIds.length > 0) await this.documents.shareWithSites(tx, documentId, siteIds);
    }
  }

  /** What an end or a decision closes, and what a corrected decision opens again. */
  async followEnd(tx: Tx, inquiryId: Id): Promise<void> {
    const { inquiry } = await this.inquiries.file(tx, inquiryId);
    const invitations = await this.invitations.of(tx, inquiryId);
    if (invitations.length === 0) return;
    const keeping = sitesKeepingDocuments(inquiry.state, await this.decided(tx, inquiryId), invitations);
    const closed = invitations.map(({ siteId }) => siteId).filter((id) => !keeping.includes(id));
    for (const { id } of await this.attachedTo(tx, inquiry.requestId))
      await this.documents.closeToSites(tx, id, closed);
    for (const document of keeping.length > 0 ? await this.handedOn(tx, inquiry) : [])
      if (document.purpose !== 'QUESTIONNAIRE') await this.documents.shareWithSites(tx, document.id, keeping);
  }

  /** The newest outcome; null while none is known. */
  private async decided(tx: Tx, inquiryId: Id): Promise<Outcome | null> {
    const [newest = null] = await this.outcomes.of(tx, inquiryId);
    return newest;
  }

  private async handedOn(tx: Tx, { requestId, state }: Inquiry): Promise<Document[]> {
    return (await this.attachedTo(tx, requestId)).filter((document) => isHandedOn(document, state));
  }
}
