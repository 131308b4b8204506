import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { Clearance } from '../domain/clear-sites.js';

/** Read and written only in the context of a partnership that holds the document. */
@Injectable()
export class ClearanceRepository {
  /** A clearance that was revoked comes back. */
  async add(tx: Tx, clearances: readonly Clearance[], partnershipId: Id | null): Promise<void> {
    for (const clearance of clearances) {
      await managerOf(tx).query(
        `insert into documents.clearance (document_id, site_id, cleared_by, cleared_at, agreement_id)
         values ($1, $2, $3, $4, $5)
         on conflict (document_id, site_id) do update
           set cleared_by = excluded.cleared_by, cleared_at = excluded.cleared_at,
               agreement_id = excluded.agreement_id, revoked_by = null, revoked_at = null
           where clearance.revoked_at is not null`,
        [
          clearance.documentId,
          clearance.siteId,
          clearance.clearedBy,
          new Date(clearance.clearedAt.epochMilliseconds),
          clearance.agreementId,
        ],
      );
      tx.audit({
        action: 'document:clear-sites',
        entity: 'document',
        entityId: clearance.documentId,
        partnershipId,
        after: clearance,
      });
    }
  }

  async revoke(tx: Tx, documentId: Id, siteIds: readonly Id[], partnershipId: Id | null): Promise<void> {
    await managerOf(tx).query(
      `update documents.clearance set revoked_by = $3, revoked_at = $4
       where document_id = $1 and site_id = any ($2::uuid[]) and revoked_at is null`,
      [documentId, siteIds, tx.actor.personId, new Date(tx.now.epochMilliseconds)],
    );
    tx.audit({
      action: 'document:revoke-clearance',
      entity: 'document',
      entityId: documentId,
      partnershipId,
      after: { siteIds },
    });
  }

  /** A revoked agreement no longer opens anything that it opened. */
  async revokeOfAgreement(tx: Tx, agreementId: Id): Promise<void> {
    await managerOf(tx).query(
      `update documents.clearance set revoked_by = $2, revoked_at = $3 where agreement_id = $1 and revoked_at is null`,
      [agreementId, tx.actor.personId, new Date(tx.now.epochMilliseconds)],
    );
  }

  /** Document and site of every clearance in force, in the order in which they were given. */
  async inForce(tx: Tx, documentIds: readonly Id[]): Promise<readonly { documentId: Id; siteId: Id }[]> {
    return (await managerOf(tx).query(
      `select document_id as "documentId", site_id as "siteId" from documents.clearance
       where document_id = any ($1::uuid[]) and revoked_at is null order by cleared_at, site_id`,
      [documentIds],
    )) as { documentId: Id; siteId: Id }[];
  }
}
