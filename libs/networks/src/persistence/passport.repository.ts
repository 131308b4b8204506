import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { PassportAnswer } from '../domain/site-passport.js';
import { PassportAnswerRow } from './passport-answer.row.js';

@Injectable()
export class PassportRepository {
  async of(tx: Tx, siteIds: readonly Id[]): Promise<PassportAnswer[]> {
    return managerOf(tx).find(PassportAnswerRow, {
      where: { siteId: In([...siteIds]) },
      order: { siteId: 'ASC', question: 'ASC' },
    });
  }

  async save(tx: Tx, answer: PassportAnswer, before: PassportAnswer | null): Promise<void> {
    await managerOf(tx).save(PassportAnswerRow, { ...answer });
    tx.audit({
      action: 'site:confirm-passport',
      entity: 'passport-answer',
      entityId: answer.id,
      partnershipId: answer.partnershipId,
      before,
      after: answer,
    });
  }
}
