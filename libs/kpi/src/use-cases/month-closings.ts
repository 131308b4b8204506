import { type Id, type Instant, systemActor, Temporal } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { closesAt, monthAfter } from '../domain/period.js';
import { DEFINITIONS } from '../domain/registry.js';
import { MonthRepository } from '../persistence/month.repository.js';
import { MonthSumsReading } from './month-sums-reading.js';

const AT_ONCE = 10;

/** Ten days after its end a month's figures stand; what is told later counts where it is told, and is listed. */
@Injectable()
export class MonthClosings {
  readonly name = 'kpi.month-closing';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly months: MonthRepository,
    private readonly sums: MonthSumsReading,
  ) {}

  next(tx: Tx): Promise<Instant | null> {
    return this.months.next(tx);
  }

  async run(now: Instant): Promise<number> {
    const due = await this.unitOfWork.run(systemActor(null), (tx) => this.months.due(tx, now, AT_ONCE));
    let done = 0;
    for (const partnershipId of due) if (await this.closeNext(partnershipId)) done += 1;
    return done;
  }

  /** Closes every month of a partnership that is due. @returns how many */
  async closeDue(partnershipId: Id): Promise<number> {
    let closed = 0;
    while (await this.closeNext(partnershipId)) closed += 1;
    return closed;
  }

  private closeNext(partnershipId: Id): Promise<boolean> {
    return this.unitOfWork.run(systemActor(partnershipId), async (tx) => {
      const clock = await this.months.clock(tx, partnershipId);
      if (!clock || Temporal.Instant.compare(clock.nextActionAt, tx.now) > 0) return false;
      const { month } = clock;
      const { timeZone } = await this.partnerships.of(tx, partnershipId);
      const closedAt = Temporal.Instant.fromEpochMilliseconds(closesAt(month, timeZone));
      const sums = await this.sums.worked(
        tx,
        { partnershipId, timeZone, months: [month], asOf: closedAt },
        DEFINITIONS,
      );
      await this.months.close(tx, partnershipId, month, closedAt, sums.get(month) ?? new Map());
      const next = monthAfter(month);
      const nextActionAt = Temporal.Instant.fromEpochMilliseconds(closesAt(next, timeZone) + 1);
      await this.months.moveClock(tx, partnershipId, next, nextActionAt);
      return true;
    });
  }
}
