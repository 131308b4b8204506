import { DocumentStored } from '@samprova/documents/events';
import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { Injectable } from '@nestjs/common';
import { InquiryRouted, InquiryWithdrawn, OutcomeRecorded, SitesInvited } from '../events.js';
import { RequestDocuments } from '../use-cases/request-documents.js';

/** Whoever is asked finds the documents of the request, each in the tiers that are open to it, as long as it is asked. */
@Injectable()
export class ShareDocuments {
  constructor(private readonly documents: RequestDocuments) {}

  @Subscribe(InquiryRouted, 'feasibility.share-documents-with-networks')
  async whenRouted(
    tx: Tx,
    { payload }: DeliveredEvent<{ inquiryId: Id; assignmentIds: readonly Id[] }>,
  ): Promise<void> {
    await this.documents.shareWithNetworks(tx, payload.inquiryId, payload.assignmentIds);
  }

  @Subscribe(SitesInvited, 'feasibility.share-documents-with-sites')
  async whenInvited(
    tx: Tx,
    { payload }: DeliveredEvent<{ inquiryId: Id; invitationIds: readonly Id[] }>,
  ): Promise<void> {
    await this.documents.shareWithSites(tx, payload.inquiryId, payload.invitationIds);
  }

  @Subscribe(InquiryWithdrawn, 'feasibility.close-withdrawn-documents')
  async whenWithdrawn(tx: Tx, { payload }: DeliveredEvent<{ inquiryId: Id }>): Promise<void> {
    await this.documents.followEnd(tx, payload.inquiryId);
  }

  @Subscribe(OutcomeRecorded, 'feasibility.close-decided-documents')
  async whenDecided(tx: Tx, { payload }: DeliveredEvent<{ inquiryId: Id }>): Promise<void> {
    await this.documents.followEnd(tx, payload.inquiryId);
  }

  @Subscribe(DocumentStored, 'feasibility.share-late-document')
  async whenStored(
    tx: Tx,
    { payload, partnershipId }: DeliveredEvent<{ documentId: Id; subjectKind: string; subjectId: Id }>,
  ): Promise<void> {
    if (payload.subjectKind === 'REQUEST' && partnershipId)
      await this.documents.shareLate(tx, partnershipId, payload.subjectId, payload.documentId);
  }
}
