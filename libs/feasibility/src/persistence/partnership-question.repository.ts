import type { Id, Refusal, Result } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { changeRow, managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Product } from '../domain/feasibility-request.js';
import { isAskedAt, type PartnershipQuestion, type QuestionAnswer } from '../domain/partnership-question.js';
import { PartnershipAnswerRow, PartnershipQuestionRow } from './partnership-question.row.js';

@Injectable()
export class PartnershipQuestionRepository {
  /** Everybody may read what is asked; a few dozen for each partnership. In the order of the form. */
  async of(tx: Tx, partnershipIds: readonly Id[], product: Product | null): Promise<PartnershipQuestion[]> {
    return managerOf(tx).find(PartnershipQuestionRow, {
      where: { partnershipId: In([...partnershipIds]), ...(product ? { product } : {}) },
      order: { partnershipId: 'ASC', product: 'ASC', position: 'ASC', id: 'ASC' },
    });
  }

  async askedNow(tx: Tx, partnershipIds: readonly Id[], product: Product): Promise<PartnershipQuestion[]> {
    return (await this.of(tx, partnershipIds, product)).filter((question) => isAskedAt(question, tx.now));
  }

  async byIds(tx: Tx, ids: readonly Id[]): Promise<PartnershipQuestion[]> {
    return managerOf(tx).findBy(PartnershipQuestionRow, { id: In([...ids]) });
  }

  async find(tx: Tx, id: Id): Promise<PartnershipQuestion | null> {
    return managerOf(tx).findOneBy(PartnershipQuestionRow, { id });
  }

  async insert(tx: Tx, question: PartnershipQuestion): Promise<void> {
    const { id: entityId, partnershipId } = question;
    await managerOf(tx).insert(PartnershipQuestionRow, { ...question } as never);
    tx.audit({ action: 'question:ask', entity: 'partnership-question', entityId, partnershipId, after: question });
  }

  change<R extends Refusal>(
    tx: Tx,
    { id, partnershipId }: PartnershipQuestion,
    action: string,
    decide: (question: PartnershipQuestion) => Result<PartnershipQuestion, R>,
  ): Promise<Result<PartnershipQuestion, R>> {
    const what = { entity: 'partnership-question', id, action, partnershipId };
    return changeRow<PartnershipQuestion, R>(tx, PartnershipQuestionRow, what, (current) => {
      const decided = decide(current);
      return decided.ok ? { ok: true, value: { next: decided.value } } : decided;
    });
  }

  async keepAnswers(tx: Tx, inquiryId: Id, answers: readonly QuestionAnswer[]): Promise<void> {
    if (answers.length > 0)
      await managerOf(tx).insert(
        PartnershipAnswerRow,
        answers.map((answer) => ({ ...answer, inquiryId })),
      );
  }

  /** What was said in these inquiries, as far as the actor may see them. */
  async answersOf(tx: Tx, inquiryIds: readonly Id[]): Promise<(QuestionAnswer & { readonly inquiryId: Id })[]> {
    return managerOf(tx).find(PartnershipAnswerRow, {
      where: { inquiryId: In([...inquiryIds]) },
      order: { questionId: 'ASC' },
    });
  }
}
