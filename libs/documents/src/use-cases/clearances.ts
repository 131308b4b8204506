import { type Actor, type Id, ok, type Result } from '@samprova/kernel';
import { type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { type SeenDocument, standingOf } from '../domain/capacity.js';
import { clearSites, type ClearRefusal } from '../domain/clear-sites.js';
import { ClearanceRepository } from '../persistence/clearance.repository.js';
import { DocumentRepository } from '../persistence/document.repository.js';
import { Agreements } from './agreements.js';
import { permitted } from './documents.js';

/** Which sites may read a document above the blinded tier. */
@Injectable()
export class Clearances {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentRepository,
    private readonly clearances: ClearanceRepository,
    private readonly agreements: Agreements,
  ) {}

  /** @throws Fault NOT_FOUND, NOT_PERMITTED */
  clear(actor: Actor, documentId: Id, siteIds: readonly Id[]): Promise<Result<SeenDocument, ClearRefusal>> {
    return this.unitOfWork.run(actor, (tx) => this.clearIn(tx, documentId, siteIds));
  }

  /** The same inside a use case of another area, as a coordinator or as the partnership's own process. */
  async clearIn(tx: Tx, documentId: Id, siteIds: readonly Id[]): Promise<Result<SeenDocument, ClearRefusal>> {
    const seen = permitted(tx.actor, await this.documents.get(tx, documentId), 'document:clear-sites');
    const { document } = seen;
    const custody = await this.documents.custodyOf(tx, documentId);
    const { coordinated } = standingOf(tx.actor);
    const partnershipIds = custody.partnershipIds.filter((id) => coordinated.includes(id));
    const requestId = document.subjectKind === 'REQUEST' ? document.subjectId : null;
    const agreement = custody.organisationId
      ? await this.agreements.covering(tx, custody.organisationId, partnershipIds, requestId)
      : undefined;
    const sharedWith = await this.documents.sitesOf(tx, documentId);
    const as = { by: tx.actor.personId, now: tx.now };
    const decided = clearSites(document, custody, siteIds, sharedWith, agreement, as);
    if (!decided.ok) return decided;
    await this.clearances.add(tx, decided.value, partnershipIds[0] ?? null);
    return ok(seen);
  }

  /** @throws Fault NOT_FOUND, NOT_PERMITTED */
  revoke(actor: Actor, documentId: Id, siteIds: readonly Id[]): Promise<SeenDocument> {
    return this.unitOfWork.run(actor, async (tx) => {
      const seen = permitted(actor, await this.documents.get(tx, documentId), 'document:clear-sites');
      await this.clearances.revoke(tx, documentId, siteIds, seen.custody?.partnershipIds[0] ?? null);
      return seen;
    });
  }

  /** The sites cleared for these documents, as far as the actor may know of sites. */
  inForce(actor: Actor, documentIds: readonly Id[]): Promise<readonly { documentId: Id; siteId: Id }[]> {
    return this.unitOfWork.run(actor, (tx) => this.clearances.inForce(tx, documentIds));
  }
}
