import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Inquiry } from '../domain/inquiry.js';
import type { InquiryHistory } from '../domain/inquiry-history.js';
import { InquiryHistoryRepository } from '../persistence/inquiry-history.repository.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';

/** For higher areas that are already in a transaction: whole inquiries, as its actor may see them. */
@Injectable()
export class InquiryHistories {
  constructor(
    private readonly histories: InquiryHistoryRepository,
    private readonly inquiries: InquiryRepository,
  ) {}

  /** In the order of the ids; what the actor may not see is left out. */
  of(tx: Tx, ids: readonly Id[]): Promise<InquiryHistory[]> {
    return this.histories.of(tx, ids);
  }

  /** The ids of a partnership's inquiries in their order, so many after the one named. */
  idsAfter(tx: Tx, partnershipId: Id, after: Id | null, howMany: number): Promise<Id[]> {
    return this.histories.idsAfter(tx, partnershipId, after, howMany);
  }

  /** Those of the ids that the actor may see, in no order. */
  heads(tx: Tx, ids: readonly Id[]): Promise<Inquiry[]> {
    return this.inquiries.byIds(tx, ids);
  }
}
