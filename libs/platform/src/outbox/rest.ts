import { Injectable } from '@nestjs/common';
import { JobQueue } from '../queue/job-queue.js';
import { Deliveries, type HopNews } from './deliveries.js';
import { DUE_SWEEP, DueSources } from './due-sources.js';
import { Exclusively } from './exclusively.js';
import { type Hop, jobOf } from './hop.js';
import { Outbox } from './outbox.js';
import { Relay } from './relay.js';

const BATCH = 1_000;
/** How long to wait for news from this process before looking whether another one did the work, or the job was lost. */
const LOOK_AGAIN_MS = 250;
const WITHIN_MS = 120_000;
const ROUNDS = 10_000;

/**
 * Coming to rest: every event relayed, every delivery done, nothing due. For tests, the demo and the time machine; a
 * running installation never needs to rest.
 */
@Injectable()
export class Rest {
  constructor(
    private readonly relay: Relay,
    private readonly outbox: Outbox,
    private readonly deliveries: Deliveries,
    private readonly dueSources: DueSources,
    private readonly exclusively: Exclusively,
    private readonly queue: JobQueue<Hop>,
  ) {}

  /**
   * @param withinMs real milliseconds without any progress after which it gives up
   * @throws when a reaction failed for good, a due source failed, or nothing moves any more
   */
  async settle(withinMs = WITHIN_MS): Promise<void> {
    for (let round = 0; round < ROUNDS;) {
      await this.relay.drain();
      await this.allDelivered(withinMs);
      const done = await this.exclusively.run(DUE_SWEEP, () => this.runDue());
      if (done === 0 && (await this.outbox.isAtRest())) return this.outbox.advanceWatermark();
      if (done) round += 1;
    }
    throw new Error(`no rest after ${ROUNDS} rounds: something that is due is never done`);
  }

  private async runDue(): Promise<number> {
    const { done, faults } = await this.dueSources.run();
    if (faults[0])
      throw new Error(`${faults[0].source} failed: ${String(faults[0].error)}`, { cause: faults[0].error });
    return done;
  }

  private async allDelivered(withinMs: number): Promise<void> {
    const news = new News();
    const stop = this.deliveries.listen((each) => news.add(each));
    try {
      let patience = withinMs;
      for (let before = Infinity; ;) {
        const owed = await this.outbox.owed(0, BATCH);
        if (owed.length === 0) break;
        if (owed.length < before) patience = withinMs;
        else if ((patience -= LOOK_AGAIN_MS) <= 0) throw new Error(`no rest: ${describe(owed)}; ${news.lastError()}`);
        before = owed.length;
        if (await news.ofAll(owed, LOOK_AGAIN_MS)) continue;
        // No news: the job was lost, failed for good before, or is at work elsewhere. The last two do not mind.
        await this.queue.revive(owed.map(jobOf), 0);
      }
    } finally {
      stop();
    }
  }
}

/** Collects what this process says of its hops, and lets one wait for it. */
class News {
  private readonly done = new Set<string>();
  private readonly fatal: Error[] = [];
  private last: Error | undefined;
  private wake = (): void => undefined;

  add(news: HopNews): void {
    if (news.done) this.done.add(jobOf(news.hop).id);
    else {
      this.last = news.error;
      if (news.final)
        this.fatal.push(new Error(`${describe([news.hop])} failed: ${news.error.message}`, { cause: news.error }));
    }
    this.wake();
  }

  lastError(): string {
    return this.last ? `the last failure was: ${this.last.message}` : 'no failure was reported';
  }

  /** Whether each of these hops is done by now; waits for news as long as some comes within `ms` milliseconds. */
  async ofAll(hops: readonly Hop[], ms: number): Promise<boolean> {
    const missing = new Set(hops.map((hop) => jobOf(hop).id));
    for (;;) {
      if (this.fatal[0]) throw this.fatal[0];
      for (const id of missing) if (this.done.has(id)) missing.delete(id);
      if (missing.size === 0) return true;
      if (!(await this.next(ms))) return false;
    }
  }

  private next(ms: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), ms);
      this.wake = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }
}

function describe(hops: readonly Hop[]): string {
  const [first] = hops;
  if (!first) return 'nothing is owed';
  return hops.length === 1
    ? `"${first.subscriber}" for event ${first.eventId}`
    : `${hops.length} deliveries are owed, first "${first.subscriber}" for event ${first.eventId}`;
}
