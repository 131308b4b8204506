import type { Id } from '@samprova/kernel';
import { notFound, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { Clarification } from '../domain/inquiry.js';
import { ClarificationRow } from './clarification.row.js';

@Injectable()
export class ClarificationRepository {
  async of(tx: Tx, inquiryId: Id): Promise<Clarification[]> {
    return managerOf(tx).find(ClarificationRow, { where: { inquiryId }, order: { askedAt: 'ASC', id: 'ASC' } });
  }

  /** @throws Fault NOT_FOUND when it does not belong to that inquiry. */
  async get(tx: Tx, inquiryId: Id, id: Id): Promise<Clarification> {
    const found = await managerOf(tx).findOneBy(ClarificationRow, { id, inquiryId });
    if (!found) throw notFound('clarification', id);
    return found;
  }

  async save(tx: Tx, clarification: Clarification): Promise<void> {
    await managerOf(tx).save(ClarificationRow, {
      ...clarification,
      questions: [...clarification.questions],
      answers: clarification.answers ? [...clarification.answers] : null,
    });
  }
}
