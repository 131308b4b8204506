import { type ClockExplanation, clarificationDueAt, explainClock } from '@samprova/calendar/domain';
import { type Actor, type Id, type LocalDate, newId, ok, type Refusal, type Result } from '@samprova/kernel';
import { type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { answerClarification, askClarification } from '../domain/clarify-inquiry.js';
import type { Clarification, Inquiry } from '../domain/inquiry.js';
import type { Act, InquiryChange, InquiryFile } from '../domain/inquiry-file.js';
import type { InquiryCommand } from '../domain/machines/inquiry-machine.js';
import type { NotNow } from '../domain/not-now.js';
import { pauseInquiry, resumeInquiry } from '../domain/pause-inquiry.js';
import { extendInquiry } from '../domain/triage-inquiry.js';
import { ClarificationRepository } from '../persistence/clarification.repository.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { passInquiry } from './gate.js';
import { MasterAgreements } from './master-agreements.js';

/** What people do with an inquiry's clock: ask, answer, pause, resume, extend; and why it is due when it is. */
@Injectable()
export class InquiryClocks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inquiries: InquiryRepository,
    private readonly clarifications: ClarificationRepository,
    private readonly agreements: MasterAgreements,
  ) {}

  /** Each calendar day and why it counts or not, net and gross days, and which step used the time. */
  why(actor: Actor, id: Id): Promise<ClockExplanation> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { inquiry, clock } = await this.inquiries.file(tx, id);
      return explainClock(clock, tx.now, inquiry);
    });
  }

  clarificationsOf(actor: Actor, id: Id): Promise<Clarification[]> {
    return this.unitOfWork.run(actor, (tx) => this.clarifications.of(tx, id));
  }

  askClarification(
    actor: Actor,
    id: Id,
    asked: { readonly questions: readonly string[]; readonly withoutStop: boolean },
  ) {
    return this.give(actor, id, 'inquiry:ask-clarification', async (tx, file, act) => {
      const answerBy = clarificationDueAt(tx.now, file.clock.terms);
      const decided = askClarification(file, { ...asked, id: newId(), stopId: newId(), answerBy }, act);
      if (decided.ok) await this.clarifications.save(tx, decided.value.clarification);
      return decided;
    });
  }

  answerClarification(actor: Actor, id: Id, clarificationId: Id, answers: readonly string[]) {
    return this.give(actor, id, 'inquiry:answer-clarification', async (tx, file, act) => {
      const clarification = await this.clarifications.get(tx, id, clarificationId);
      const decided = answerClarification(file, clarification, answers, act);
      if (decided.ok) await this.clarifications.save(tx, decided.value.clarification);
      return decided;
    });
  }

  /** A pause the sponsor asks for; `endsOn` is a date in the partnership's zone, at most 60 calendar days away. */
  pause(actor: Actor, id: Id, reason: string, endsOn: LocalDate | null) {
    return this.give(actor, id, 'inquiry:pause', (_, file, act) =>
      pauseInquiry(
        file,
        { stopId: newId(), kind: 'SPONSOR_PAUSE', reason, endsOn, masterAgreementInForce: false },
        act,
      ),
    );
  }

  awaitAgreement(actor: Actor, id: Id, reason: string) {
    return this.give(actor, id, 'inquiry:await-agreement', async (tx, file, act) => {
      const masterAgreementInForce = await this.agreements.inForce(tx, file);
      const asked = {
        stopId: newId(),
        kind: 'AGREEMENT_AWAITED' as const,
        reason,
        endsOn: null,
        masterAgreementInForce,
      };
      return pauseInquiry(file, asked, act);
    });
  }

  resume(actor: Actor, id: Id, stopId: Id) {
    return this.give(actor, id, 'inquiry:resume', (_, file, act) => resumeInquiry(file, stopId, act));
  }

  extend(actor: Actor, id: Id, workingDays: number, reason: string) {
    return this.give(actor, id, 'inquiry:extend', (_, file, act) => extendInquiry(file, { workingDays, reason }, act));
  }

  private give<C extends InquiryChange, R extends Refusal>(
    actor: Actor,
    id: Id,
    command: InquiryCommand,
    decide: (tx: Tx, file: InquiryFile, act: Act) => Result<C, R> | Promise<Result<C, R>>,
  ): Promise<Result<Inquiry, R | NotNow>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const changed = await this.inquiries.change<C, R | NotNow>(tx, id, command, (file) => {
        const refused = passInquiry(command, file.inquiry, actor);
        return refused ?? decide(tx, file, { now: tx.now, by: actor.personId });
      });
      return changed.ok ? ok(changed.value.inquiry) : changed;
    });
  }
}
