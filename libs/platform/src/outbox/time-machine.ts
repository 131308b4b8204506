import { type Instant, systemActor, Temporal } from '@samprova/kernel';
import { Injectable } from '@nestjs/common';
import { managerOf } from '../db/tx.js';
import { UnitOfWork } from '../db/unit-of-work.js';
import { DueSources } from './due-sources.js';
import { Rest } from './rest.js';

/**
 * Moves simulated business time (demo and tests): stops at every instant at which something becomes due and lets the
 * worker come to rest there, so that what happens is what would have happened in real time. Never goes back.
 */
@Injectable()
export class TimeMachine {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dueSources: DueSources,
    private readonly rest: Rest,
  ) {}

  /**
   * @param onStep is told of each stop, after the worker came to rest there
   * @returns the business time reached: `target`, or the present when that is later already
   * @throws when business time is not simulated, or when a due source names an instant and then does nothing at it
   */
  async moveTo(target: Instant, onStep: (at: Instant) => void | Promise<void> = () => undefined): Promise<Instant> {
    await this.rest.settle();
    for (;;) {
      const now = await this.dueSources.now();
      const next = await this.dueSources.next();
      if (!next || Temporal.Instant.compare(next.at, target) > 0) break;
      if (Temporal.Instant.compare(next.at, now) <= 0)
        throw new Error(
          `"${next.source}" says that something is due at ${next.at.toString()}, but does nothing about it`,
        );
      await onStep(await this.stop(next.at));
    }
    return this.stop(target);
  }

  private async stop(at: Instant): Promise<Instant> {
    const reached = await this.unitOfWork.run(systemActor(null), async (tx) => {
      const [row] = (await managerOf(tx).query('select platform.move_business_clock($1) as at', [at.toString()])) as [
        { at: Date },
      ];
      return Temporal.Instant.fromEpochMilliseconds(row.at.getTime());
    });
    await this.rest.settle();
    return reached;
  }
}
