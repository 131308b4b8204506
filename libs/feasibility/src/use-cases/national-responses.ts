import { createHash } from 'node:crypto';
import { type Actor, type Id, newId, ok, type Result } from '@samprova/kernel';
import { People } from '@samprova/identity';
import { Networks, Sites } from '@samprova/networks';
import { Partnerships } from '@samprova/partnerships';
import { notPermitted, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../domain/canonical-json.js';
import { collateResponse } from '../domain/collate-response.js';
import { type AnsweredByCaseOfficer, notForConcierge } from '../domain/concierge.js';
import type { RevisionPassed } from '../domain/draft-request.js';
import type { Inquiry } from '../domain/inquiry.js';
import type { NationalResponse, ResponseContent } from '../domain/national-response.js';
import type { NotNow } from '../domain/not-now.js';
import {
  type AmendmentReasonMissing,
  amendResponse,
  type Released,
  releaseResponse,
  type ReleaseRefusal,
} from '../domain/release-response.js';
import { editResponse, type ResponseDraft, type SummaryTooLong } from '../domain/response-draft.js';
import { AnswerRepository } from '../persistence/answer.repository.js';
import { AssignmentRepository } from '../persistence/assignment.repository.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { NationalResponseRepository } from '../persistence/national-response.repository.js';
import { RecipientRepository } from '../persistence/recipient.repository.js';
import { passInquiry } from './gate.js';

/** The response that writes itself, is edited, released and later amended. */
@Injectable()
export class NationalResponses {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inquiries: InquiryRepository,
    private readonly assignments: AssignmentRepository,
    private readonly invitations: InvitationRepository,
    private readonly recipients: RecipientRepository,
    private readonly answers: AnswerRepository,
    private readonly responses: NationalResponseRepository,
    private readonly partnerships: Partnerships,
    private readonly networks: Networks,
    private readonly sites: Sites,
    private readonly people: People,
  ) {}

  /** Every version that was released, the oldest first. */
  of(actor: Actor, inquiryId: Id): Promise<NationalResponse[]> {
    return this.unitOfWork.run(actor, (tx) => this.responses.of(tx, inquiryId));
  }

  draft(actor: Actor, inquiryId: Id): Promise<ResponseDraft> {
    return this.unitOfWork.run(actor, async (tx) =>
      this.responses.draft(tx, inquiryId, (await this.workable(tx, inquiryId)).partnershipId),
    );
  }

  /** What would go out now. */
  preview(actor: Actor, inquiryId: Id): Promise<ResponseContent> {
    return this.unitOfWork.run(actor, async (tx) => this.collate(tx, await this.workable(tx, inquiryId)));
  }

  edit(
    actor: Actor,
    inquiryId: Id,
    asked: { readonly summary: string; readonly approvedCommentIds: readonly Id[]; readonly revision: number | null },
  ): Promise<Result<ResponseDraft, RevisionPassed | SummaryTooLong | NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { inquiry } = await this.inquiries.file(tx, inquiryId, true);
      const action = inquiry.state === 'RESPONDED' ? 'inquiry:amend' : 'inquiry:edit-response';
      const refused = passInquiry(action, inquiry, actor);
      if (refused) return refused;
      const draft = await this.responses.draft(tx, inquiryId, inquiry.partnershipId);
      const decided = editResponse(draft, asked, { now: tx.now, by: actor.personId });
      if (!decided.ok) return decided;
      await this.responses.saveDraft(tx, decided.value);
      // Whoever writes on the same response at this moment is told by the audit trail (docs/live.md).
      const { partnershipId } = inquiry;
      tx.audit({
        action: 'inquiry:edit-response',
        entity: 'inquiry',
        entityId: inquiryId,
        partnershipId,
        before: draft,
        after: decided.value,
      });
      return decided;
    });
  }

  release(actor: Actor, inquiryId: Id): Promise<Result<NationalResponse, ReleaseRefusal | NotNow>> {
    return this.freeze(actor, inquiryId, 'inquiry:release', (file, frozen, act) => releaseResponse(file, frozen, act));
  }

  amend(
    actor: Actor,
    inquiryId: Id,
    asked: { readonly material: boolean; readonly reason: string },
  ): Promise<Result<NationalResponse, AnsweredByCaseOfficer | AmendmentReasonMissing | NotNow>> {
    return this.freeze(actor, inquiryId, 'inquiry:amend', (file, frozen, act) =>
      amendResponse(file, { ...frozen, ...asked }, act),
    );
  }

  private freeze<R extends { readonly code: string }>(
    actor: Actor,
    inquiryId: Id,
    command: 'inquiry:release' | 'inquiry:amend',
    decide: (
      file: Parameters<typeof releaseResponse>[0],
      frozen: Parameters<typeof releaseResponse>[1],
      act: Parameters<typeof releaseResponse>[2],
    ) => Result<Released, R>,
  ): Promise<Result<NationalResponse, R | NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const changed = await this.inquiries.change<Released, R | NotNow>(tx, inquiryId, command, async (file) => {
        const refused = passInquiry(command, file.inquiry, actor);
        // A concierge case has no response in any state; the decision says so more clearly than "not now" would.
        if (refused && !notForConcierge(file.inquiry)) return refused;
        const content = await this.collate(tx, file.inquiry);
        const sha256 = createHash('sha256').update(canonicalJson(content)).digest('hex');
        return decide(file, { id: newId(), content, sha256 }, { now: tx.now, by: actor.personId });
      });
      if (!changed.ok) return changed;
      await this.responses.insert(tx, changed.value.response, changed.value.inquiry.partnershipId);
      return ok(changed.value.response);
    });
  }

  private async collate(tx: Tx, inquiry: Inquiry): Promise<ResponseContent> {
    const { id, partnershipId } = inquiry;
    const assignments = await this.assignments.of(tx, id);
    const invitations = await this.invitations.of(tx, id);
    const answers = await this.answers.newest(
      tx,
      invitations.map((invitation) => invitation.id),
    );
    const recipients = await this.recipients.byIds(
      tx,
      answers.flatMap(({ recipientId }) => recipientId ?? []),
    );
    const people = await this.people.byIds(
      tx,
      recipients.map(({ personId }) => personId),
    );
    const networks = await this.networks.of(
      tx,
      assignments.map(({ networkId }) => networkId),
    );
    const sites = await this.sites.of(
      tx,
      invitations.map(({ siteId }) => siteId),
    );
    const { summary, approvedCommentIds } = await this.responses.draft(tx, id, partnershipId);
    const { country } = await this.partnerships.of(tx, partnershipId);
    return collateResponse({
      inquiry,
      country,
      summary,
      approvedCommentIds,
      assignments,
      invitations,
      answers,
      networkName: (networkId) => networks.find((network) => network.id === networkId)?.name ?? networkId,
      siteName: (siteId) => {
        const site = sites.find((candidate) => candidate.id === siteId);
        return site ? `${site.name}, ${site.hospital}` : siteId;
      },
      contactOf: ({ recipientId, contactName, contactEmail }) => {
        if (contactName && contactEmail) return { name: contactName, email: contactEmail };
        const personId = recipients.find((recipient) => recipient.id === recipientId)?.personId;
        const person = people.find((candidate) => candidate.id === personId);
        return person ? { name: person.name, email: person.email } : null;
      },
    });
  }

  /** Drafts and previews are the coordinators' own. @throws Fault NOT_PERMITTED */
  private async workable(tx: Tx, inquiryId: Id): Promise<Inquiry> {
    const { inquiry } = await this.inquiries.file(tx, inquiryId);
    if (!tx.actor.partnershipIds.includes(inquiry.partnershipId)) throw notPermitted('inquiry:edit-response');
    return inquiry;
  }
}
