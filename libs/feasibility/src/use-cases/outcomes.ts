import { type Actor, type Id, type Instant, newId, ok, type Result, systemActor, Temporal } from '@samprova/kernel';
import { type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { RequestContent } from '../domain/forms/form-content.js';
import type { InquiryFile } from '../domain/inquiry-file.js';
import type { Outcome } from '../domain/national-response.js';
import type { NotNow } from '../domain/not-now.js';
import {
  beginOutcomeDuty,
  type DecisionNotBelievable,
  type OutcomeTold,
  recordOutcome,
  remindOutcome,
  type SitesMissing,
} from '../domain/record-outcome.js';
import { DueRepository } from '../persistence/due.repository.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { NationalResponseRepository } from '../persistence/national-response.repository.js';
import { OutcomeRepository } from '../persistence/outcome.repository.js';
import { RequestRepository } from '../persistence/request.repository.js';
import { passInquiry } from './gate.js';

const BATCH = 100;

/** What came of a response: told by the sponsor, asked for at 10, 30 and 60 days. */
@Injectable()
export class Outcomes {
  readonly name = 'feasibility.outcome-reminder';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inquiries: InquiryRepository,
    private readonly responses: NationalResponseRepository,
    private readonly requests: RequestRepository,
    private readonly outcomes: OutcomeRepository,
    private readonly due: DueRepository,
  ) {}

  /** The newest first. */
  of(actor: Actor, inquiryId: Id): Promise<Outcome[]> {
    return this.unitOfWork.run(actor, (tx) => this.outcomes.of(tx, inquiryId));
  }

  record(
    actor: Actor,
    inquiryId: Id,
    told: Omit<OutcomeTold, 'id'>,
  ): Promise<Result<Outcome, SitesMissing | DecisionNotBelievable | NotNow>> {
    return this.unitOfWork.run(actor, (tx) => this.recordIn(tx, inquiryId, told));
  }

  /** For higher areas already in a transaction; its actor must be one who may tell. */
  async recordIn(
    tx: Tx,
    inquiryId: Id,
    told: Omit<OutcomeTold, 'id'>,
  ): Promise<Result<Outcome, SitesMissing | DecisionNotBelievable | NotNow>> {
    const { actor } = tx;
    const changed = await this.inquiries.change<
      Extract<ReturnType<typeof recordOutcome>, { ok: true }>['value'],
      SitesMissing | DecisionNotBelievable | NotNow
    >(tx, inquiryId, 'inquiry:record-outcome', async (file) => {
      const refused = passInquiry('inquiry:record-outcome', file.inquiry, actor);
      if (refused) return refused;
      const response = (await this.responses.of(tx, inquiryId)).at(-1);
      const asked = response?.content.sites.map(({ siteId }) => siteId) ?? [];
      return recordOutcome(file, { ...told, id: newId() }, asked, { now: tx.now, by: actor.personId });
    });
    if (!changed.ok) return changed;
    await this.outcomes.insert(tx, changed.value.outcome);
    await this.outcomes.endDuty(tx, inquiryId);
    return ok(changed.value.outcome);
  }

  /** Begins the sponsor's duty to tell, once the response is out. */
  async begin(tx: Tx, inquiryId: Id): Promise<void> {
    if (await this.outcomes.duty(tx, inquiryId)) return;
    const { file, decisionOn, releasedAt } = await this.basis(tx, inquiryId);
    if (releasedAt) await this.outcomes.saveDuty(tx, beginOutcomeDuty(file, decisionOn, releasedAt));
  }

  next(tx: Tx): Promise<Instant | null> {
    return this.due.nextOutcomeDuty(tx);
  }

  async run(now: Instant): Promise<number> {
    const found = await this.unitOfWork.run(systemActor(null), (tx) => this.due.outcomeDuties(tx, now, BATCH));
    for (const { id, partnershipId } of found)
      await this.unitOfWork.run(systemActor(partnershipId), async (tx) => {
        const duty = await this.outcomes.duty(tx, id);
        if (!duty?.nextActionAt || Temporal.Instant.compare(duty.nextActionAt, now) > 0) return;
        const { file, decisionOn, releasedAt } = await this.basis(tx, id);
        const { next, event } = remindOutcome(duty, file, decisionOn, releasedAt ?? tx.now);
        await this.outcomes.saveDuty(tx, next);
        tx.announce(event);
      });
    return found.length;
  }

  private async basis(
    tx: Tx,
    inquiryId: Id,
  ): Promise<{ file: InquiryFile; decisionOn: Temporal.PlainDate | null; releasedAt: Instant | null }> {
    const file = await this.inquiries.file(tx, inquiryId);
    const { requestId, requestVersion, endedAt } = file.inquiry;
    const { decisionDate } = (await this.requests.version(tx, requestId, requestVersion)).content as RequestContent;
    return { file, decisionOn: decisionDate ? Temporal.PlainDate.from(decisionDate) : null, releasedAt: endedAt };
  }
}
