import { Injectable, Logger } from '@nestjs/common';
import { JobQueue } from '../queue/job-queue.js';
import { DeliverySettings } from './delivery-settings.js';
import { DUE_SWEEP, DueSources } from './due-sources.js';
import { Exclusively } from './exclusively.js';
import { type Hop, jobOf } from './hop.js';
import { Outbox } from './outbox.js';

const OWED_AFTER_MS = 30_000;
const FAILED_STARTS_OVER_AFTER_MS = 15 * 60_000;
const BATCH = 1_000;
const PRUNED_AT_ONCE = 5_000;

/** What repairs a lost message. Each is idempotent, and one process at a time is at each. */
@Injectable()
export class Sweeps {
  private readonly log = new Logger('sweep');

  constructor(
    private readonly exclusively: Exclusively,
    private readonly dueSources: DueSources,
    private readonly outbox: Outbox,
    private readonly queue: JobQueue<Hop>,
    private readonly settings: DeliverySettings,
  ) {}

  /** Does everything that is due. @returns how many things were done; null when another process is at it */
  async due(): Promise<number | null> {
    return this.exclusively.run(DUE_SWEEP, async () => {
      const { done, faults } = await this.dueSources.run();
      for (const { source, error } of faults) this.log.error(`${source}: ${String(error)}`);
      return done;
    });
  }

  /** Forgets what was delivered to everybody more than `days` real days ago. @returns how many events */
  async prune(days = this.settings.keepDays): Promise<number | null> {
    return this.exclusively.run('samprova: prune', async () => {
      await this.outbox.advanceWatermark();
      let pruned = 0;
      for (let batch = PRUNED_AT_ONCE; batch === PRUNED_AT_ONCE; pruned += batch)
        batch = await this.outbox.prune(days, PRUNED_AT_ONCE);
      return pruned;
    });
  }

  /**
   * Puts back what the queue lost: deliveries owed for longer than `olderThanMs`. A hop that failed for good starts over
   * after a quarter of an hour.
   */
  async owed(olderThanMs = OWED_AFTER_MS, failedAfterMs = FAILED_STARTS_OVER_AFTER_MS): Promise<number | null> {
    return this.exclusively.run('samprova: owed', async () => {
      await this.outbox.advanceWatermark();
      const hops = await this.outbox.owed(olderThanMs, BATCH);
      await this.queue.revive(hops.map(jobOf), failedAfterMs);
      return hops.length;
    });
  }
}
