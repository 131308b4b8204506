import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { type JobCounts, type JobFailure, JobQueue } from '../queue/job-queue.js';
import { Deliveries } from './deliveries.js';
import { DeliverySettings } from './delivery-settings.js';
import type { Hop } from './hop.js';
import { Outbox } from './outbox.js';
import { Relay } from './relay.js';
import { Subscribers } from './subscribers.js';
import { Sweeps } from './sweeps.js';
import { WakeListener } from './wake-listener.js';

/** Told by a trigger on `platform.outbox`. */
const CHANNEL = 'samprova_outbox';

/** Opens and closes delivery in this process. */
@Injectable()
export class DeliveryRoom implements OnModuleDestroy {
  private readonly log = new Logger('delivery');
  private readonly listener: WakeListener;
  private closing = false;

  constructor(
    private readonly settings: DeliverySettings,
    private readonly subscribers: Subscribers,
    private readonly outbox: Outbox,
    private readonly queue: JobQueue<Hop>,
    private readonly relay: Relay,
    private readonly deliveries: Deliveries,
    private readonly sweeps: Sweeps,
  ) {
    this.listener = new WakeListener(settings.databaseUrl, CHANNEL, () => relay.wake());
  }

  /** @throws StartupError when subscribers and database do not fit, or the queue cannot be reached. */
  async open(): Promise<void> {
    this.subscribers.discover();
    this.subscribers.refuseOrphans(await this.outbox.storedSubscriptions());
    await this.queue.open();
    await this.outbox.store(this.subscribers.all());
    await this.queue.process({
      concurrency: this.settings.concurrency,
      handle: (hop) => this.deliveries.deliver(hop),
      onFailed: (failure) => this.report(failure),
      onFault: (error) => this.closing || this.log.warn(`queue: ${error.message}`),
    });
    await this.listener.start();
    this.relay.wake();
    // What a queue lost while no worker ran need not wait for the first sweep.
    await this.sweeps.owed(0);
  }

  counts(): Promise<JobCounts> {
    return this.queue.counts();
  }

  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    await this.listener.close();
    await this.relay.stop();
    await this.queue.close();
  }

  private report(failure: JobFailure<Hop>): void {
    const { data, error, attempt, final } = failure;
    const what = `"${data.subscriber}" for event ${data.eventId}, attempt ${attempt}: ${error.message}`;
    if (final) this.log.error(`${what}; given up until the sweep revives it`, error.stack);
    else this.log.warn(`${what}; will be tried again`);
    this.deliveries.failed(failure);
  }
}
