import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { NationalResponse } from '../domain/national-response.js';
import type { ResponseDraft } from '../domain/response-draft.js';
import { NationalResponseRow } from './national-response.row.js';
import { ResponseDraftRow } from './response-draft.row.js';

@Injectable()
export class NationalResponseRepository {
  /** Versions are never changed; version 1 is the release. */
  async insert(tx: Tx, response: NationalResponse, partnershipId: Id): Promise<void> {
    await managerOf(tx).insert(NationalResponseRow, { ...response } as never);
    const after = { version: response.version, sha256: response.sha256, completeness: response.completeness };
    tx.audit({
      action: 'inquiry:release',
      entity: 'national-response',
      entityId: response.id,
      partnershipId,
      before: null,
      after,
      reason: response.amendmentReason,
    });
  }

  /** Every version, the oldest first. */
  async of(tx: Tx, inquiryId: Id): Promise<NationalResponse[]> {
    return managerOf(tx).find(NationalResponseRow, { where: { inquiryId }, order: { version: 'ASC' } });
  }

  async draft(tx: Tx, inquiryId: Id, partnershipId: Id): Promise<ResponseDraft> {
    const found = await managerOf(tx).findOneBy(ResponseDraftRow, { inquiryId });
    return (
      found ?? {
        inquiryId,
        partnershipId,
        summary: '',
        approvedCommentIds: [],
        editedBy: null,
        editedAt: tx.now,
        revision: 0,
      }
    );
  }

  async saveDraft(tx: Tx, draft: ResponseDraft): Promise<void> {
    await managerOf(tx).upsert(ResponseDraftRow, { ...draft } as never, ['inquiryId']);
  }
}
