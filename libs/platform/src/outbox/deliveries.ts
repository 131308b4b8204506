import { systemActor } from '@samprova/kernel';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../db/unit-of-work.js';
import { Hopeless } from '../queue/hopeless.js';
import type { JobFailure } from '../queue/job-queue.js';
import type { Hop } from './hop.js';
import { Outbox } from './outbox.js';
import { Subscribers } from './subscribers.js';

/** What became of a hop in this process. */
export type HopNews =
  | { readonly hop: Hop; readonly done: true }
  | { readonly hop: Hop; readonly done: false; readonly final: boolean; readonly error: Error };

const FOREIGN_KEY_VIOLATION = '23503';

/** Lets subscribers react: mark and effect commit together, so that a hop is done once in effect however often it runs. */
@Injectable()
export class Deliveries {
  private readonly listeners = new Set<(news: HopNews) => void>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly subscribers: Subscribers,
  ) {}

  /** @throws whatever the reaction throws; Hopeless when the event is unknown here or its partnership is another one. */
  async deliver(hop: Hop): Promise<void> {
    const subscriber = this.subscribers.named(hop.subscriber);
    // While a newer process is being rolled out an older one may meet its hops: they are tried again.
    if (!subscriber) throw new Error(`no method of this process answers to "${hop.subscriber}"`);
    try {
      await this.unitOfWork.run(systemActor(hop.partnershipId), async (tx) => {
        const event = await this.outbox.take(tx, hop);
        if (!event) return;
        if (event.partnershipId !== hop.partnershipId)
          throw new Hopeless('the job names another partnership than its event');
        await subscriber.react(tx, event);
      });
    } catch (error) {
      if (isUnknownEvent(error)) throw new Hopeless(`the outbox holds no event ${hop.eventId}`);
      throw error;
    }
    this.tell({ hop, done: true });
  }

  failed({ data: hop, error, final }: JobFailure<Hop>): void {
    this.tell({ hop, done: false, final, error });
  }

  /** Hears of every hop that this process finishes or fails. @returns the function that stops listening */
  listen(listener: (news: HopNews) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(news: HopNews): void {
    for (const listener of this.listeners) listener(news);
  }
}

function isUnknownEvent(error: unknown): boolean {
  const { code, table } = (error as { driverError?: { code?: unknown; table?: unknown } } | null)?.driverError ?? {};
  return code === FOREIGN_KEY_VIOLATION && table === 'delivery';
}
