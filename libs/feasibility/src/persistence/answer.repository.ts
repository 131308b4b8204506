import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { Answer } from '../domain/invitation.js';
import { AnswerRow } from './answer.row.js';

@Injectable()
export class AnswerRepository {
  async insert(tx: Tx, answer: Answer): Promise<void> {
    await managerOf(tx).insert(AnswerRow, { ...answer } as never);
    tx.audit({
      action: 'invitation:answer',
      entity: 'answer',
      entityId: answer.id,
      partnershipId: answer.partnershipId,
      before: null,
      after: answer,
    });
  }

  /** All answers of an invitation, the newest first. */
  async of(tx: Tx, invitationId: Id): Promise<Answer[]> {
    return managerOf(tx).find(AnswerRow, { where: { invitationId }, order: { answeredAt: 'DESC', id: 'DESC' } });
  }

  /** The newest answer of each invitation. */
  async newest(tx: Tx, invitationIds: readonly Id[]): Promise<Answer[]> {
    return managerOf(tx)
      .createQueryBuilder(AnswerRow, 'a')
      .distinctOn(['a.invitation_id'])
      .where('a.invitation_id = any(:ids)', { ids: invitationIds })
      .orderBy('a.invitation_id')
      .addOrderBy('a.answered_at', 'DESC')
      .addOrderBy('a.id', 'DESC')
      .getMany();
  }
}
