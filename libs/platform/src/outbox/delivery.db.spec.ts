import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, defineEvent, type DomainEvent, type Id, newId, systemActor } from '@samprova/kernel';
import { type TestDatabase, testDatabase, testRedis } from '@samprova/test-support';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { DatabaseModule } from '../db/database.module.js';
import type { Tx } from '../db/tx.js';
import { managerOf } from '../db/tx.js';
import { UnitOfWork } from '../db/unit-of-work.js';
import { JobQueue } from '../queue/job-queue.js';
import { Deliveries } from './deliveries.js';
import { DeliveryModule } from './delivery.module.js';
import { DeliveryRoom } from './delivery-room.js';
import { DeliverySettings } from './delivery-settings.js';
import { type Hop, jobOf } from './hop.js';
import { Outbox } from './outbox.js';
import { Relay } from './relay.js';
import { Rest } from './rest.js';
import { type DeliveredEvent, Subscribe } from './subscribe.js';
import { Sweeps } from './sweeps.js';

interface Rung {
  readonly bell: string;
}
const BellRung = defineEvent<Rung>('test.bell-rung');
const DoorOpened = defineEvent<Rung>('test.door-opened');

/** What a reaction did, in the database, so that its effect and the done-mark stand or fall together. */
async function leaveTrace(tx: Tx, what: string): Promise<void> {
  await managerOf(tx).query('insert into trace (what) values ($1)', [what]);
}

const faults: Error[] = [];

class Listeners {
  @Subscribe(BellRung, 'test.open-door')
  async openDoor(tx: Tx, event: DeliveredEvent<Rung>): Promise<void> {
    await leaveTrace(tx, `open ${event.payload.bell}`);
    tx.announce(DoorOpened(event.partnershipId, event.payload));
  }

  @Subscribe(BellRung, 'test.bark')
  async bark(tx: Tx, event: DeliveredEvent<Rung>): Promise<void> {
    await leaveTrace(tx, `bark ${event.payload.bell}`);
    const fault = faults.shift();
    if (fault) throw fault;
  }

  @Subscribe(DoorOpened, 'test.come-in')
  async comeIn(tx: Tx, event: DeliveredEvent<Rung>): Promise<void> {
    const [row] = (await managerOf(tx).query('select access.partnerships() as ids')) as [{ ids: Id[] }];
    await leaveTrace(tx, `in ${event.payload.bell} for ${row.ids.join()}`);
  }
}

const redis = await testRedis();
afterAll(() => redis?.stop());

describe.each([
  { name: 'PostgreSQL', redisUrl: undefined, run: describe },
  { name: 'Redis', redisUrl: redis?.url, run: redis ? describe : describe.skip },
])('delivery', ({ name, redisUrl, run }) => {
  run(`on ${name}`, () => {
    let database: TestDatabase;
    let admin: pg.Client;
    const open: INestApplicationContext[] = [];
    let worker: INestApplicationContext;

    beforeAll(async () => {
      database = await testDatabase();
      admin = new pg.Client({ connectionString: database.adminUrl });
      await admin.connect();
      await admin.query('create table trace (what text not null); grant insert on trace to samprova_worker');
    });
    afterAll(async () => {
      await admin?.end();
      await database?.drop();
    });
    beforeEach(async () => {
      await admin.query('truncate trace, platform.outbox, platform.delivery, platform.subscriber restart identity');
      worker = await start();
    });
    afterEach(async () => {
      faults.length = 0;
      await worker.get<JobQueue<Hop>>(JobQueue).wipe();
      for (const each of open.splice(0)) await each.close();
    });

    async function boot(...providers: Type[]): Promise<INestApplicationContext> {
      class App {}
      const url = database.url('worker');
      const queue = {
        redisUrl,
        databaseUrl: database.url('queue'),
        prefix: 'delivery-test',
        attempts: 3,
        firstRetryMs: 1,
      };
      const app = await NestFactory.createApplicationContext(
        {
          module: App,
          imports: [
            DatabaseModule.as(url, 12),
            DeliveryModule.with({ ...queue, lockMs: 1_000 }, new DeliverySettings(url, 8)),
          ],
          providers,
        },
        { logger: false, abortOnError: false },
      );
      open.push(app);
      return app;
    }

    async function start(...providers: Type[]): Promise<INestApplicationContext> {
      const app = await boot(...(providers.length > 0 ? providers : [Listeners]));
      await app.get(DeliveryRoom).open();
      return app;
    }

    async function announce(...events: DomainEvent[]): Promise<void> {
      await worker.get(UnitOfWork).run(systemActor(null), (tx) => Promise.resolve(tx.announce(...events)));
    }

    async function traces(): Promise<readonly string[]> {
      const { rows } = await admin.query<{ what: string }>('select what from trace order by what');
      return rows.map((row) => row.what);
    }

    async function allHops(): Promise<readonly Hop[]> {
      const { rows } = await admin.query<Hop>(
        `select o.id as "eventId", s.name as subscriber, o.partnership_id as "partnershipId"
         from platform.outbox o join platform.subscriber s using (event_name)`,
      );
      return rows;
    }

    it('lets every subscriber react once, and reactions announce further events', async () => {
      const partnership = newId();
      await announce(BellRung(partnership, { bell: 'A' }), BellRung(null, { bell: 'B' }));
      await worker.get(Rest).settle();
      expect(await traces()).toEqual(['bark A', 'bark B', `in A for ${partnership}`, 'in B for ', 'open A', 'open B']);
    });

    it('wakes by itself when a transaction commits', async () => {
      const heard = new Promise<Hop>((resolve) => worker.get(Deliveries).listen(({ hop }) => resolve(hop)));
      await announce(DoorOpened(null, { bell: 'A' }));
      expect((await heard).subscriber).toBe('test.come-in');
    });

    it('does nothing for an event that was rolled back', async () => {
      const failing = worker.get(UnitOfWork).run(systemActor(null), async (tx) => {
        tx.announce(BellRung(null, { bell: 'A' }));
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      await worker.get(Rest).settle();
      expect(await traces()).toEqual([]);
    });

    it('has no second effect when a job runs twice, one after the other or side by side', async () => {
      await announce(BellRung(null, { bell: 'A' }));
      await worker.get(Rest).settle();
      const hops = await allHops();
      const deliveries = worker.get(Deliveries);
      await Promise.all([...hops, ...hops, ...hops].map((hop) => deliveries.deliver(hop)));
      expect(await traces()).toEqual(['bark A', 'in A for ', 'open A']);
    });

    it('has one effect when the relay dies between adding the jobs and marking the row', async () => {
      await worker.get(Relay).stop();
      await announce(BellRung(null, { bell: 'A' }));
      const [row] = await allHops();
      await worker.get<JobQueue<Hop>>(JobQueue).add([jobOf(row as Hop)]);
      await (await start()).get(Rest).settle();
      expect(await traces()).toEqual(['bark A', 'in A for ', 'open A']);
    });

    it('rolls the effect back with the mark and tries again when a reaction fails', async () => {
      faults.push(new Error('hoarse'), new Error('still hoarse'));
      await announce(BellRung(null, { bell: 'A' }));
      await worker.get(Rest).settle();
      expect(await traces()).toEqual(['bark A', 'in A for ', 'open A']);
    });

    it('shows a reaction that failed for good, and the sweep lets it start over', async () => {
      faults.push(new Error('1'), new Error('2'), new Error('asleep'));
      await announce(BellRung(null, { bell: 'A' }));
      await expect(worker.get(Rest).settle()).rejects.toThrow(/"test\.bark" for event .* failed: asleep/);
      expect(await worker.get(DeliveryRoom).counts()).toMatchObject({ failed: 1 });
      await worker.get(Sweeps).owed(0);
      expect(await worker.get(DeliveryRoom).counts()).toMatchObject({ failed: 1 });
      await worker.get(Sweeps).owed(0, 0);
      await worker.get(Rest).settle();
      expect(await traces()).toEqual(['bark A', 'in A for ', 'open A']);
    });

    it('loses nothing when the queue is wiped', async () => {
      await worker.close();
      await announceWithoutWorker(BellRung(null, { bell: 'A' }), BellRung(null, { bell: 'B' }));
      // Relayed into a queue that nobody works on, and that is then lost.
      const relayOnly = await boot(Listeners);
      await relayOnly.get<JobQueue<Hop>>(JobQueue).open();
      await relayOnly.get(Outbox).store([
        { subscriber: 'test.open-door', eventName: BellRung.eventName },
        { subscriber: 'test.bark', eventName: BellRung.eventName },
        { subscriber: 'test.come-in', eventName: DoorOpened.eventName },
      ]);
      await relayOnly.get(Relay).drain();
      await relayOnly.get<JobQueue<Hop>>(JobQueue).wipe();
      await relayOnly.close();

      worker = await start();
      await worker.get(Rest).settle();
      expect(await traces()).toEqual(['bark A', 'bark B', 'in A for ', 'in B for ', 'open A', 'open B']);
    });

    async function announceWithoutWorker(...events: DomainEvent[]): Promise<void> {
      for (const { name: eventName, payload } of events)
        await admin.query(
          'insert into platform.outbox (id, event_name, payload, occurred_at) values ($1, $2, $3, clock_timestamp())',
          [newId(), eventName, payload],
        );
    }

    it('finds owed deliveries without looking at what is settled', async () => {
      for (let bell = 0; bell < 5; bell += 1) await announce(BellRung(null, { bell: String(bell) }));
      await worker.get(Rest).settle();
      const { rows } = await admin.query(
        `select s.since_seq = (select max(seq) from platform.outbox) as passed from platform.subscriber s`,
      );
      expect(rows).toEqual([{ passed: true }, { passed: true }, { passed: true }]);
    });

    it('keeps the watermark before what is not delivered and before a gap that may still be filled', async () => {
      await worker.get(Relay).stop();
      await worker.get(DeliveryRoom).onModuleDestroy();
      const rows = (
        await admin.query<{ id: Id; seq: string }>(
          `insert into platform.outbox (id, event_name, payload, occurred_at, relayed_at)
           select gen_random_uuid(), 'test.door-opened', '{}', clock_timestamp(), clock_timestamp() from generate_series(1, 6)
           returning id, seq`,
        )
      ).rows;
      const deliver = (index: number): Promise<unknown> =>
        admin.query('insert into platform.delivery (event_id, subscriber) values ($1, $2)', [
          rows[index]?.id,
          'test.come-in',
        ]);
      const watermark = async (): Promise<number> => {
        await worker.get(Outbox).advanceWatermark();
        const found = await admin.query<{ seq: string }>('select min(since_seq) as seq from platform.subscriber');
        return Number(found.rows[0]?.seq) - Number(rows[0]?.seq);
      };
      await admin.query('update platform.subscriber set since_seq = $1', [Number(rows[0]?.seq) - 1]);
      for (const index of [0, 1, 3, 5]) await deliver(index);
      expect(await watermark()).toBe(1);
      await deliver(2);
      expect(await watermark()).toBe(3);
      await admin.query('delete from platform.outbox where id = $1', [rows[4]?.id]);
      expect(await watermark()).toBe(3);
      await admin.query(`update platform.outbox set recorded_at = recorded_at - interval '1 hour'`);
      expect(await watermark()).toBe(5);
      worker = await boot(Listeners);
      await worker.get<JobQueue<Hop>>(JobQueue).open();
    });

    it('forgets what everybody was given long ago, and never what is still owed to anybody', async () => {
      const left = async () =>
        (
          await admin.query<{ bell: string }>(`select payload ->> 'bell' as bell from platform.outbox order by seq`)
        ).rows
          .map(({ bell }) => bell)
          .join('');
      const age = () => admin.query(`update platform.outbox set relayed_at = relayed_at - interval '2 days'`);
      await announce(DoorOpened(null, { bell: 'A' }), DoorOpened(null, { bell: 'B' }));
      await worker.get(Rest).settle();
      expect(await worker.get(Sweeps).prune(1)).toBe(0);
      await age();
      await admin.query(
        `insert into platform.outbox (id, event_name, payload, occurred_at, relayed_at)
         values (gen_random_uuid(), $1, '{"bell": "owed"}', clock_timestamp(), clock_timestamp() - interval '2 days')`,
        [DoorOpened.eventName],
      );
      expect(await worker.get(Sweeps).prune(1)).toBe(2);
      expect(await left()).toBe('owed');
      expect((await admin.query('select from platform.delivery')).rowCount).toBe(0);
      await worker.get(Rest).settle();
      expect(await worker.get(Sweeps).prune(1)).toBe(1);
      expect(await left()).toBe('');
      await announce(DoorOpened(null, { bell: 'C' }));
      await worker.get(Rest).settle();
      expect(await traces()).toContain('in C for ');
    });

    it('gives a new subscriber what comes, not the history', async () => {
      class Newcomer {
        @Subscribe(DoorOpened, 'test.newcomer')
        async hear(tx: Tx, event: DeliveredEvent<Rung>): Promise<void> {
          await leaveTrace(tx, `newcomer ${event.payload.bell}`);
        }
      }
      await announce(DoorOpened(null, { bell: 'A' }));
      await worker.get(Rest).settle();
      await worker.close();
      worker = await start(Listeners, Newcomer);
      await announce(DoorOpened(null, { bell: 'B' }));
      await worker.get(Rest).settle();
      expect(await traces()).toEqual(['in A for ', 'in B for ', 'newcomer B']);
    });

    it('refuses to start with two methods of one name', async () => {
      class Double {
        @Subscribe(DoorOpened, 'test.bark')
        async again(): Promise<void> {}
      }
      await expect(start(Listeners, Double)).rejects.toThrow(
        'Two methods subscribe as "test.bark": Listeners.bark and Double.again.',
      );
    });

    it('refuses to start with a stored subscriber that has no method', async () => {
      class Nobody {}
      await expect(start(Nobody)).rejects.toThrow(
        /The database knows the subscriber "test\.bark" of test\.bell-rung, but no method answers to it\. Put back @Subscribe/,
      );
    });

    it('refuses to start when a stored subscriber has moved to another event', async () => {
      class Moved extends Listeners {
        @Subscribe(DoorOpened, 'test.bark')
        override async bark(): Promise<void> {}
      }
      await expect(start(Moved)).rejects.toThrow('"test.bark" is stored for test.bell-rung');
    });

    it('runs nothing in the context of a partnership that the event does not have', async () => {
      await announce(DoorOpened(null, { bell: 'A' }));
      await worker.get(Rest).settle();
      await admin.query('delete from platform.delivery');
      const [hop] = await allHops();
      const forged = worker.get(Deliveries).deliver({ ...(hop as Hop), partnershipId: newId() });
      await expect(forged).rejects.toThrow('another partnership');
      expect(await traces()).toEqual(['in A for ']);
    });

    it('drops a job whose event the database does not know', async () => {
      const stray = worker.get(Deliveries).deliver({ eventId: newId(), subscriber: 'test.bark', partnershipId: null });
      await expect(stray).rejects.toThrow('the outbox holds no event');
    });
  });
});

describe('the application role', () => {
  it('may announce, and may not read what others announced', async () => {
    const database = await testDatabase();
    class App {}
    const app = await NestFactory.createApplicationContext(
      { module: App, imports: [DatabaseModule.as(database.url('app'), 2)] },
      { logger: false, abortOnError: false },
    );
    try {
      const unitOfWork = app.get(UnitOfWork);
      await unitOfWork.run(ANONYMOUS, (tx) => Promise.resolve(tx.announce(BellRung(null, { bell: 'A' }))));
      const reading = unitOfWork.run(ANONYMOUS, (tx) => managerOf(tx).query('select * from platform.outbox'));
      await expect(reading).rejects.toThrow('permission denied');
    } finally {
      await app.close();
      await database.drop();
    }
  });
});
