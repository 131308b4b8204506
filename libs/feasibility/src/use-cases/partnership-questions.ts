import { type Actor, holds, type Id, newId, ok, type Result } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { notFound, notPermitted, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Product } from '../domain/feasibility-request.js';
import type { Localised } from '../domain/forms/form.js';
import {
  askQuestion,
  endQuestion,
  isAskedAt,
  type PartnershipQuestion,
  type QuestionAnswer,
  type QuestionEnded,
  type QuestionTextMissing,
} from '../domain/partnership-question.js';
import { PartnershipQuestionRepository } from '../persistence/partnership-question.repository.js';

/** What a partnership asks beside the form, and what sponsors said to it. */
@Injectable()
export class PartnershipQuestions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly questions: PartnershipQuestionRepository,
    private readonly partnerships: Partnerships,
  ) {}

  /** Those asked now; `ended` adds those asked no more. */
  of(
    actor: Actor,
    partnershipIds: readonly Id[],
    product: Product | null,
    ended: boolean,
  ): Promise<PartnershipQuestion[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const all = await this.questions.of(tx, partnershipIds, product);
      return ended ? all : all.filter((question) => isAskedAt(question, tx.now));
    });
  }

  /** @throws Fault NOT_FOUND (partnership), NOT_PERMITTED */
  ask(
    actor: Actor,
    partnershipId: Id,
    asked: {
      readonly product: Product;
      readonly position: number;
      readonly text: Localised;
      readonly required: boolean;
    },
  ): Promise<Result<PartnershipQuestion, QuestionTextMissing>> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.partnerships.of(tx, partnershipId);
      secretariatOf(actor, partnershipId, 'question:ask');
      const decided = askQuestion({ ...asked, id: newId(), partnershipId, validFrom: tx.now });
      if (decided.ok) await this.questions.insert(tx, decided.value);
      return decided;
    });
  }

  /** @throws Fault NOT_FOUND, NOT_PERMITTED */
  end(actor: Actor, id: Id): Promise<Result<PartnershipQuestion, QuestionEnded>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const question = await this.questions.find(tx, id);
      if (!question) throw notFound('partnership question', id);
      secretariatOf(actor, question.partnershipId, 'question:end');
      return this.questions.change(tx, question, 'question:end', (current) => endQuestion(current, tx.now));
    });
  }

  /** Other words are another question: the old one ends at the instant at which the new one begins. */
  reword(
    actor: Actor,
    id: Id,
    asked: { readonly position: number; readonly text: Localised; readonly required: boolean },
  ): Promise<Result<PartnershipQuestion, QuestionTextMissing | QuestionEnded>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const question = await this.questions.find(tx, id);
      if (!question) throw notFound('partnership question', id);
      const { partnershipId, product } = question;
      secretariatOf(actor, partnershipId, 'question:ask');
      const decided = askQuestion({ ...asked, product, id: newId(), partnershipId, validFrom: tx.now });
      if (!decided.ok) return decided;
      const ended = await this.questions.change(tx, question, 'question:end', (current) =>
        endQuestion(current, tx.now),
      );
      if (!ended.ok) return ended;
      await this.questions.insert(tx, decided.value);
      return ok(decided.value);
    });
  }

  /** What was said in each of these inquiries, with the words of the question as they were. */
  answersOf(
    actor: Actor,
    inquiryIds: readonly Id[],
  ): Promise<{ readonly question: PartnershipQuestion; readonly answer: QuestionAnswer }[][]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const answers = await this.questions.answersOf(tx, inquiryIds);
      const questions = new Map(
        (await this.questions.byIds(tx, [...new Set(answers.map(({ questionId }) => questionId))])).map((question) => [
          question.id,
          question,
        ]),
      );
      return inquiryIds.map((id) =>
        answers
          .filter(({ inquiryId }) => inquiryId === id)
          .flatMap((answer) => {
            const question = questions.get(answer.questionId);
            return question ? [{ question, answer }] : [];
          })
          .sort((one, other) => one.question.position - other.question.position),
      );
    });
  }
}

function secretariatOf(actor: Actor, partnershipId: Id, command: string): void {
  if (!holds(actor, 'SECRETARIAT', 'PARTNERSHIP', partnershipId)) throw notPermitted(command);
}
