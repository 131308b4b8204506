import { type Actor, type Id, newId, type Result } from '@samprova/kernel';
import { ProblemReports } from '@samprova/feasibility';
import { Partnerships } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import { invalidInput, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import {
  type Barrier,
  type BarrierCause,
  type BarrierDateWrong,
  type BarrierDuty,
  type BarrierUnknown,
  barriers,
  fixBarrier,
  isBarrier,
  ownBarrier,
} from '../domain/barrier.js';
import { permit } from './permit.js';
import { periodsUntil, readPeriod } from '../domain/period.js';
import { BoardRepository } from '../persistence/board.repository.js';
import { MonthSumsReading } from './month-sums-reading.js';

/** What hinders, who sees to it and until when. */
@Injectable()
export class Barriers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly problems: ProblemReports,
    private readonly reading: MonthSumsReading,
    private readonly board: BoardRepository,
  ) {}

  /** The most frequent first. @throws Fault NOT_PERMITTED, INVALID_INPUT for a period that there is not */
  of(actor: Actor, partnershipId: Id, period: string): Promise<readonly Barrier[]> {
    permit(actor, 'barrier:read', { partnershipId });
    return this.unitOfWork.run(actor, async (tx) => {
      const asked = readPeriod(period);
      const [before, now] = asked ? periodsUntil(asked, 2) : [];
      if (!before || !now)
        throw invalidInput('period', 'Name a month (2026-03), a quarter (2026-Q1) or a year (2026).');
      const partnership = await this.partnerships.of(tx, partnershipId);
      const { timeZone } = partnership;
      const observed = await this.reading.observed(tx, {
        ...{ partnershipId, timeZone },
        months: [...before.months, ...now.months],
      });
      const problems = await this.problems.reportedIn(tx, partnershipId, timeZone, { from: before.from, to: now.to });
      const told = problems.map(({ category, reportedAt }) => ({
        category,
        on: localDate(partnership, reportedAt).toString(),
      }));
      const duties = await this.board.duties(tx, partnershipId);
      return barriers(observed, told, duties, now, before, tx.now.epochMilliseconds);
    });
  }

  /** @throws Fault NOT_PERMITTED */
  own(
    actor: Actor,
    told: Pick<BarrierDuty, 'partnershipId' | 'cause' | 'code' | 'owner' | 'dueOn' | 'note'>,
  ): Promise<Result<BarrierDuty, BarrierDateWrong>> {
    const { partnershipId, cause, code } = told;
    permit(actor, 'barrier:own', { partnershipId });
    if (!isBarrier(cause, code))
      throw invalidInput('code', `There is no ${cause} "${code}"; take a code of the list of barriers.`);
    return this.unitOfWork.run(actor, async (tx) => {
      const held = await this.board.lockDuty(tx, partnershipId, cause, code);
      const today = localDate(await this.partnerships.of(tx, partnershipId), tx.now);
      const decided = ownBarrier(told, held, { id: newId(), by: actor.personId, now: tx.now, today });
      if (decided.ok) await this.board.saveDuty(tx, decided.value, held, 'barrier:own');
      return decided;
    });
  }

  /** @throws Fault NOT_PERMITTED */
  fix(
    actor: Actor,
    told: { readonly partnershipId: Id; readonly cause: BarrierCause; readonly code: string; readonly note: string },
  ): Promise<Result<BarrierDuty, BarrierUnknown>> {
    const { partnershipId, cause, code, note } = told;
    permit(actor, 'barrier:own', { partnershipId });
    return this.unitOfWork.run(actor, async (tx) => {
      const held = await this.board.lockDuty(tx, partnershipId, cause, code);
      const decided = fixBarrier(held, note, { by: actor.personId, now: tx.now });
      if (decided.ok) await this.board.saveDuty(tx, decided.value, held, 'barrier:own');
      return decided;
    });
  }
}
