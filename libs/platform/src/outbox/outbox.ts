import { type Id, systemActor, Temporal } from '@samprova/kernel';
import { Injectable } from '@nestjs/common';
import { managerOf, type Tx } from '../db/tx.js';
import { UnitOfWork } from '../db/unit-of-work.js';
import type { Hop } from './hop.js';
import type { DeliveredEvent, Subscription } from './subscribe.js';

export interface OutboxRow {
  readonly id: Id;
  /** Order of recording: a bigint, which the driver gives as text. */
  readonly seq: string;
  readonly eventName: string;
  readonly partnershipId: Id | null;
}

const WORKER = systemActor(null);
/** A gap in the sequence is a transaction that rolled back, once it is older than the time limits let any become. */
const GAP_IS_DEAD_AFTER = '1 minute';
const WATERMARK_STRIDE = 20_000;

/** A subscriber `s` to whom the relayed event `o` is not yet delivered. */
const OWED = `
  from platform.subscriber s
  join platform.outbox o on o.seq > s.since_seq and o.event_name = s.event_name and o.relayed_at is not null
  where not exists (select from platform.delivery d where d.event_id = o.id and d.subscriber = s.name)`;

/** The outbox and its deliveries, as the worker's role sees them. */
@Injectable()
export class Outbox {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Takes up to `limit` rows that no other relay holds and marks them as relayed if `hand` succeeds. Dying in between
   * hands them over a second time.
   */
  async relay(limit: number, hand: (rows: readonly OutboxRow[]) => Promise<void>): Promise<number> {
    return this.unitOfWork.run(WORKER, async (tx) => {
      // No key update: a delivery's foreign key may lock the row while the queue is still being filled.
      const [rows] = await query<[OutboxRow[], number]>(
        tx,
        `update platform.outbox set relayed_at = clock_timestamp()
         where id in (select id from platform.outbox where relayed_at is null order by seq limit $1 for no key update skip locked)
         returning id, seq, event_name as "eventName", partnership_id as "partnershipId"`,
        [limit],
      );
      if (rows.length > 0) await hand(rows.sort((a, b) => Number(a.seq) - Number(b.seq)));
      return rows.length;
    });
  }

  /** Marks the hop as done and reads its event; null when it was done before. Must be the transaction of the effect. */
  async take(tx: Tx, hop: Hop): Promise<DeliveredEvent | null> {
    const rows = await query<
      {
        readonly name: string;
        readonly partnershipId: Id | null;
        readonly payload: object;
        readonly occurredAt: Date;
      }[]
    >(
      tx,
      `with mark as (insert into platform.delivery (event_id, subscriber) values ($1, $2) on conflict do nothing returning event_id)
       select event_name as name, partnership_id as "partnershipId", payload, occurred_at as "occurredAt"
       from platform.outbox join mark on id = event_id`,
      [hop.eventId, hop.subscriber],
    );
    const row = rows[0];
    if (!row) return null;
    const occurredAt = Temporal.Instant.fromEpochMilliseconds(row.occurredAt.getTime());
    return { ...row, id: hop.eventId, occurredAt };
  }

  /** Whether no event waits for the relay and no delivery is owed: one look, so that nothing slips from one to the other. */
  async isAtRest(): Promise<boolean> {
    return this.read(async (tx) => {
      const [row] = await query<[{ atRest: boolean }]>(
        tx,
        `select not exists (select from platform.outbox where relayed_at is null)
            and not exists (select ${OWED}) as "atRest"`,
      );
      return row.atRest;
    });
  }

  /** Deliveries that are owed though their event was relayed at least `olderThanMs` milliseconds ago; oldest first. */
  async owed(olderThanMs: number, limit: number): Promise<readonly Hop[]> {
    return this.read((tx) =>
      query<Hop[]>(
        tx,
        `select o.id as "eventId", s.name as subscriber, o.partnership_id as "partnershipId"
         ${OWED} and o.relayed_at <= clock_timestamp() - $1 * interval '1 millisecond'
         order by o.seq limit $2`,
        [olderThanMs, limit],
      ),
    );
  }

  /**
   * Moves `since_seq` up to just before the first event that is not yet delivered to everyone, so that looking for owed
   * deliveries costs what is open and not what has ever been.
   */
  async advanceWatermark(): Promise<void> {
    await this.unitOfWork.run(WORKER, (tx) =>
      query(
        tx,
        `with low as (select min(since_seq) as seq from platform.subscriber),
         ahead as (
           select o.*, lag(o.seq, 1, low.seq) over (order by o.seq) as before
           from low, platform.outbox o where o.seq > low.seq order by o.seq limit ${WATERMARK_STRIDE}),
         blocked as (
           select min(seq) as seq from ahead o
           where relayed_at is null
              or (seq > before + 1 and recorded_at > clock_timestamp() - interval '${GAP_IS_DEAD_AFTER}')
              or exists (
                select from platform.subscriber s
                where s.event_name = o.event_name and s.since_seq < o.seq
                  and not exists (select from platform.delivery d where d.event_id = o.id and d.subscriber = s.name))),
         reached as (select max(ahead.seq) as seq from ahead, blocked where blocked.seq is null or ahead.seq < blocked.seq)
         update platform.subscriber set since_seq = reached.seq from reached where since_seq < reached.seq`,
      ),
    );
  }

  /**
   * Forgets up to `limit` events, with their done-marks, that everybody was given and that were relayed more than `days`
   * real days ago. What is owed to anybody lies above the watermark and is never touched. @returns how many
   */
  async prune(days: number, limit: number): Promise<number> {
    return this.unitOfWork.run(WORKER, async (tx) => {
      const [, pruned] = await query<[unknown, number]>(
        tx,
        `delete from platform.outbox where id in (
           select id from platform.outbox
           where seq <= (select min(since_seq) from platform.subscriber)
             and relayed_at < clock_timestamp() - $1 * interval '1 day'
           order by seq limit $2)`,
        [days, limit],
      );
      return pruned;
    });
  }

  async storedSubscriptions(): Promise<readonly Subscription[]> {
    return this.read((tx) =>
      query<Subscription[]>(
        tx,
        `select name as subscriber, event_name as "eventName" from platform.subscriber order by name`,
      ),
    );
  }

  /** A new subscriber hears what has not been relayed yet and what comes; never the history. */
  async store(subscriptions: readonly Subscription[]): Promise<void> {
    await this.unitOfWork.run(WORKER, (tx) =>
      query(
        tx,
        `insert into platform.subscriber (name, event_name, since_seq)
         select name, event_name, coalesce(
           (select min(seq) - 1 from platform.outbox where relayed_at is null),
           (select max(seq) from platform.outbox), 0)
         from unnest($1::text[], $2::text[]) as new (name, event_name) order by name
         on conflict do nothing`,
        [subscriptions.map((each) => each.subscriber), subscriptions.map((each) => each.eventName)],
      ),
    );
  }

  private read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(WORKER, work);
  }
}

async function query<T>(tx: Tx, sql: string, parameters: unknown[] = []): Promise<T> {
  return (await managerOf(tx).query(sql, parameters)) as T;
}
