import { Injectable, Logger } from '@nestjs/common';
import { JobQueue } from '../queue/job-queue.js';
import { type Hop, jobOf } from './hop.js';
import { Outbox, type OutboxRow } from './outbox.js';
import { Subscribers } from './subscribers.js';

const BATCH = 200;

/** Hands committed events to the queue, one job for each subscriber. */
@Injectable()
export class Relay {
  private readonly log = new Logger('relay');
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly outbox: Outbox,
    private readonly subscribers: Subscribers,
    private readonly queue: JobQueue<Hop>,
  ) {}

  /** Something may wait: look soon, never fail. Rows stay in the outbox while the queue is away. */
  wake(): void {
    if (this.stopped) return;
    this.drain().catch((error: unknown) => {
      this.log.error(`events stay in the outbox: ${String(error)}`);
    });
  }

  /** Resolves when every row committed before the call is in the queue (or in another relay's hands). */
  drain(): Promise<void> {
    this.again = true;
    this.running ??= this.rounds().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  /** Lets a running round end; no further one starts. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running?.catch(() => undefined);
  }

  private async rounds(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      while (!this.stopped && (await this.outbox.relay(BATCH, (rows) => this.hand(rows))) > 0);
    }
  }

  private hand(rows: readonly OutboxRow[]): Promise<void> {
    const jobs = rows.flatMap(({ id, eventName, partnershipId }) =>
      this.subscribers.of(eventName).map(({ subscriber }) => jobOf({ eventId: id, subscriber, partnershipId })),
    );
    return this.queue.add(jobs);
  }
}
