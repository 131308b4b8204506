import { Agreements } from '@samprova/documents';
import { type Actor, type Id, ok, type Result } from '@samprova/kernel';
import { type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { clearProtocol, type ClearProtocolRefusal, type ProtocolRead } from '../domain/clear-protocol.js';
import { contentOf } from '../domain/draft-request.js';
import type { Inquiry } from '../domain/inquiry.js';
import type { Invitation } from '../domain/invitation.js';
import { sitesKeepingDocuments } from '../domain/keep-documents.js';
import type { NotNow } from '../domain/not-now.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { InvitationRepository } from '../persistence/invitation.repository.js';
import { OutcomeRepository } from '../persistence/outcome.repository.js';
import { ProtocolClearanceRepository } from '../persistence/protocol-clearance.repository.js';
import { RequestRepository } from '../persistence/request.repository.js';
import { passInquiry } from './gate.js';

type Content = Readonly<Record<string, unknown>>;

/** The form's fields of the protocol tier: which sites read them, and that they did. */
@Injectable()
export class ProtocolClearances {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inquiries: InquiryRepository,
    private readonly invitations: InvitationRepository,
    private readonly requests: RequestRepository,
    private readonly clearances: ProtocolClearanceRepository,
    private readonly agreements: Agreements,
    private readonly outcomes: OutcomeRepository,
  ) {}

  /** Doing it twice changes nothing. @throws Fault NOT_FOUND, NOT_PERMITTED */
  clear(actor: Actor, inquiryId: Id, siteIds: readonly Id[]): Promise<Result<Inquiry, ClearProtocolRefusal | NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { inquiry } = await this.inquiries.file(tx, inquiryId);
      const refused = passInquiry('inquiry:clear-protocol', inquiry, actor);
      if (refused) return refused;
      const agreement = await this.agreementFor(tx, inquiry);
      const decided = clearProtocol(inquiry, siteIds, await this.sitesOf(tx, inquiryId), agreement);
      if (!decided.ok) return decided;
      await this.clearances.clear(tx, inquiry.requestId, decided.value);
      this.audit(tx, inquiry, 'inquiry:clear-protocol', decided.value, agreement?.id ?? null);
      return ok(inquiry);
    });
  }

  /** @throws Fault NOT_FOUND, NOT_PERMITTED */
  revoke(actor: Actor, inquiryId: Id, siteIds: readonly Id[]): Promise<Result<Inquiry, NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { inquiry } = await this.inquiries.file(tx, inquiryId);
      const refused = passInquiry('inquiry:clear-protocol', inquiry, actor);
      if (refused) return refused;
      const invited = await this.sitesOf(tx, inquiryId);
      await this.close(
        tx,
        inquiry,
        siteIds.filter((id) => invited.includes(id)),
      );
      return ok(inquiry);
    });
  }

  /** The sites of each inquiry that are cleared, for its partnership's own people; empty for everybody else. */
  cleared(actor: Actor, inquiryIds: readonly Id[]): Promise<readonly (readonly Id[])[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const inquiries = new Map((await this.inquiries.byIds(tx, inquiryIds)).map((inquiry) => [inquiry.id, inquiry]));
      const requestIds = [...inquiries.values()].map(({ requestId }) => requestId);
      const cleared = await this.clearances.clearedSites(tx, requestIds);
      const lists: (readonly Id[])[] = [];
      for (const id of inquiryIds) {
        const inquiry = inquiries.get(id);
        const known = inquiry && actor.partnershipIds.includes(inquiry.partnershipId);
        const sites = known ? (cleared.get(inquiry.requestId) ?? []) : [];
        const invited = sites.length > 0 ? await this.sitesOf(tx, id) : [];
        lists.push(sites.filter((siteId) => invited.includes(siteId)));
      }
      return lists;
    });
  }

  /**
   * What is asked, as far as the reader's tiers go, for each invitation. That a site is shown the protocol tier is on
   * record before this returns.
   */
  contents(actor: Actor, invitations: readonly Invitation[]): Promise<readonly (Content | null)[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const contents: (Content | null)[] = [];
      for (const invitation of invitations) contents.push(await this.contentFor(tx, invitation));
      return contents;
    });
  }

  /** Who was shown the protocol tier, the newest first. @throws Fault NOT_FOUND */
  reads(actor: Actor, requestId: Id, page: Page): Promise<ProtocolRead[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.requests.get(tx, requestId);
      return this.clearances.reads(tx, requestId, page);
    });
  }

  /** What an ended agreement opened is closed, unless another one covers it. */
  async followRevoked(tx: Tx, partnershipId: Id, organisationId: Id): Promise<void> {
    for (const id of await this.clearances.inquiriesWithCleared(tx, partnershipId, organisationId)) {
      const { inquiry } = await this.inquiries.file(tx, id);
      if (!(await this.agreementFor(tx, inquiry))) await this.close(tx, inquiry, await this.sitesOf(tx, id));
    }
  }

  /** It is closed to the sites to which the documents are; a decision that is corrected needs a new clearance. */
  async followEnd(tx: Tx, inquiryId: Id): Promise<void> {
    const { inquiry } = await this.inquiries.file(tx, inquiryId);
    const invitations = await this.invitations.of(tx, inquiryId);
    const [outcome = null] = await this.outcomes.of(tx, inquiryId);
    const keeping = sitesKeepingDocuments(inquiry.state, outcome, invitations);
    const closed = invitations.map(({ siteId }) => siteId).filter((id) => !keeping.includes(id));
    await this.close(tx, inquiry, closed);
  }

  private async contentFor(tx: Tx, { requestId, partnershipId }: Invitation): Promise<Content | null> {
    const version = (await this.requests.versions(tx, requestId)).at(-1);
    if (!version) return null;
    const protocol = await this.requests.protocol(tx, requestId, version.version);
    const { personId, siteIds, partnershipIds } = tx.actor;
    const siteId = protocol?.clearedSiteIds.find((id) => siteIds.includes(id));
    const shown = protocol !== null && Object.keys(protocol.content).length > 0;
    if (shown && personId && siteId && !partnershipIds.includes(partnershipId))
      await this.clearances.logRead(tx, { requestId, version: version.version, partnershipId, personId, siteId });
    return contentOf(version, protocol, await this.requests.sponsor(tx, requestId));
  }

  private async close(tx: Tx, inquiry: Inquiry, siteIds: readonly Id[]): Promise<void> {
    const cleared = (await this.clearances.clearedSites(tx, [inquiry.requestId])).get(inquiry.requestId) ?? [];
    const closed = siteIds.filter((id) => cleared.includes(id));
    if (closed.length === 0) return;
    await this.clearances.revoke(tx, inquiry.requestId, closed);
    this.audit(tx, inquiry, 'inquiry:close-protocol', closed, null);
  }

  private async sitesOf(tx: Tx, inquiryId: Id): Promise<Id[]> {
    return (await this.invitations.of(tx, inquiryId)).map(({ siteId }) => siteId);
  }

  private async agreementFor(tx: Tx, { organisationId, partnershipId, requestId }: Inquiry) {
    return organisationId ? this.agreements.covering(tx, organisationId, [partnershipId], requestId) : undefined;
  }

  private audit(tx: Tx, inquiry: Inquiry, action: string, siteIds: readonly Id[], agreementId: Id | null): void {
    const { id: entityId, partnershipId } = inquiry;
    tx.audit({ action, entity: 'inquiry', entityId, partnershipId, after: { siteIds, agreementId } });
  }
}
