import { type Id, type Instant, Temporal } from '@samprova/kernel';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DeliverySettings } from '../outbox/delivery-settings.js';
import { DueSources } from '../outbox/due-sources.js';
import { Exclusively } from '../outbox/exclusively.js';
import { TimeMachine } from '../outbox/time-machine.js';
import { WakeListener } from '../outbox/wake-listener.js';

/** Told by a trigger on `platform.clock_move`. */
const CHANNEL = 'samprova_clock';
/** A worker that is stopped leaves the rest of the way to the next one. */
const LONGEST_GOODBYE_MS = 5_000;

/**
 * The worker's side of the time machine, in a demo only: moves business time as somebody asked for in the API. A wish
 * left behind by a killed worker is fulfilled by the next one: a move only goes forward, so doing it again is harmless.
 */
@Injectable()
export class ClockMover implements OnModuleDestroy {
  private readonly log = new Logger('clock');
  private readonly listener: WakeListener;
  private atWork: Promise<void> | undefined;
  private askedAgain = false;
  private closing = false;

  constructor(
    settings: DeliverySettings,
    private readonly dataSource: DataSource,
    private readonly exclusively: Exclusively,
    private readonly dueSources: DueSources,
    private readonly timeMachine: TimeMachine,
  ) {
    this.listener = new WakeListener(settings.databaseUrl, CHANNEL, () => this.wake());
  }

  /** Begins to listen for wishes, and looks after those that wait. */
  async open(): Promise<void> {
    await this.listener.start();
    this.wake();
  }

  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    await this.listener.close();
    await Promise.race([this.atWork, new Promise((resolve) => setTimeout(resolve, LONGEST_GOODBYE_MS).unref())]);
  }

  private wake(): void {
    if (this.closing) return;
    if (this.atWork) {
      this.askedAgain = true;
      return;
    }
    this.atWork = this.exclusively
      .run('samprova: clock', () => this.fulfil())
      .then(
        () => undefined,
        (error: unknown) => this.log.error(`the clock cannot be moved: ${String(error)}`),
      )
      .finally(() => {
        this.atWork = undefined;
        if (!this.askedAgain) return;
        this.askedAgain = false;
        this.wake();
      });
  }

  private async fulfil(): Promise<void> {
    for (;;) {
      const [wish] = await this.dataSource.query<{ id: Id; target: Date | null }[]>(
        'select id, target from platform.clock_move where ended_at is null order by asked_at limit 1',
      );
      if (!wish || this.closing) return;
      await this.move(wish.id, wish.target && Temporal.Instant.fromEpochMilliseconds(wish.target.getTime()));
    }
  }

  private async move(id: Id, wished: Instant | null): Promise<void> {
    const before = this.dueSources.tally();
    let failure: string | null = null;
    try {
      const from = await this.dueSources.now();
      await this.dataSource.query(
        `update platform.clock_move set started_at = clock_timestamp(), began_from = coalesce(began_from, $2), reached = $2,
           outbox_seq = coalesce(outbox_seq, (select coalesce(max(seq), 0) from platform.outbox)) where id = $1`,
        [id, from.toString()],
      );
      const target = wished ?? (await this.dueSources.next())?.at ?? from;
      const reached = await this.timeMachine.moveTo(target, (at) => this.note(id, at, 1));
      await this.note(id, reached, 0);
    } catch (error) {
      if (this.closing) return;
      failure = error instanceof Error ? error.message : String(error);
      this.log.error(`the clock cannot be moved on: ${failure}`);
    }
    await this.end(id, differences(before, this.dueSources.tally()), failure);
  }

  private async note(id: Id, at: Instant, stops: number): Promise<void> {
    if (this.closing) throw new Error('the worker is being stopped');
    await this.dataSource.query('update platform.clock_move set reached = $2, stops = stops + $3 where id = $1', [
      id,
      at.toString(),
      stops,
    ]);
  }

  private async end(id: Id, done: Readonly<Record<string, number>>, failure: string | null): Promise<void> {
    await this.dataSource.query(
      `update platform.clock_move m set ended_at = clock_timestamp(), failure = $3,
         reached = (select instant from platform.business_clock),
         happened = $2::jsonb || coalesce((
           select jsonb_object_agg(name, times) from (
             select o.event_name as name, count(*) as times from platform.outbox o where o.seq > m.outbox_seq group by 1
           ) events), '{}')
       where id = $1`,
      [id, JSON.stringify(done), failure],
    );
  }
}

function differences(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): Readonly<Record<string, number>> {
  const done = [...after].map(([name, times]) => [name, times - (before.get(name) ?? 0)] as const);
  return Object.fromEntries(done.filter(([, times]) => times > 0));
}
