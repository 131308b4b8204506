import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defineEvent, systemActor } from '@samprova/kernel';
import { migrate } from '@samprova/migrations';
import { readConfig, type Tx, UnitOfWork } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@samprova/platform/embedded';
import { type DeliveredEvent, Subscribe } from '@samprova/platform/worker';
import { testRedis } from '@samprova/test-support';
import { Injectable, Module } from '@nestjs/common';
import { Redis } from 'ioredis';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type RunningWorker, startWorker } from '../src/main.js';

const StoneLaid = defineEvent('test.stone-laid');

@Injectable()
class Mason {
  @Subscribe(StoneLaid, 'test.mason')
  async whenLaid(tx: Tx, event: DeliveredEvent): Promise<void> {
    await managerOf(tx).query('insert into trace (event_id) values ($1)', [event.id]);
    await managerOf(tx).query('select pg_sleep(0.005)');
  }
}

@Module({ providers: [Mason] })
class MasonArea {}

const redis = await testRedis();
afterAll(() => redis?.stop());

const EVENTS = 150;

describe.each([
  { backend: 'PostgreSQL', redisUrl: undefined, run: describe },
  { backend: 'Redis', redisUrl: redis?.url, run: redis ? describe : describe.skip },
])('an outage', ({ backend, redisUrl, run }) => {
  run(`with the queue on ${backend}`, () => {
    let folder: string;
    let server: EmbeddedPostgres;
    let worker: RunningWorker;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'samprova-outage-'));
      await chmod(folder, 0o755);
      server = await startEmbeddedPostgres({ dataFolder: join(folder, 'data'), durable: false });
      await migrate({ adminUrl: server.adminUrl });
      await ask('create table trace (event_id uuid not null); grant insert on trace to samprova_worker');
      worker = await startWorker({
        config: readConfig({
          SAMPROVA_PROFILE: 'test',
          DATABASE_URL: server.adminUrl,
          MAIL_FOLDER: join(folder, 'mail'),
          ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
        }),
        logger: false,
        modules: [MasonArea],
        patience: { lockMs: 1_000, firstRetryMs: 20 },
      });
    }, 60_000);
    afterAll(async () => {
      await worker?.close();
      await server?.stop();
      await rm(folder, { recursive: true, force: true });
    });

    async function ask(sql: string): Promise<readonly Record<string, unknown>[]> {
      const client = new pg.Client({ connectionString: server.adminUrl });
      await client.connect();
      try {
        return (await client.query<Record<string, unknown>>(sql)).rows;
      } finally {
        await client.end();
      }
    }

    /** @returns how many commits were acknowledged; the others' transactions failed */
    async function layStones(): Promise<number> {
      const unitOfWork = worker.app.get(UnitOfWork, { strict: false });
      let acknowledged = 0;
      for (let stone = 0; stone < EVENTS; stone += 1)
        await unitOfWork
          .run(systemActor(null), (tx) => Promise.resolve(tx.announce(StoneLaid(null, {}))))
          .then(() => (acknowledged += 1))
          .catch(() => undefined);
      return acknowledged;
    }

    async function expectOneTraceEach(acknowledged: number): Promise<void> {
      const [counts] = await ask(`
        select (select count(*)::int from platform.outbox) as events, (select count(*)::int from trace) as traces,
               (select count(distinct event_id)::int from trace) as distinct_traces`);
      expect(counts).toEqual({
        events: counts?.['events'],
        traces: counts?.['events'],
        distinct_traces: counts?.['events'],
      });
      expect(counts?.['events']).toBeGreaterThanOrEqual(acknowledged);
    }

    it('of PostgreSQL under load loses nothing that was acknowledged and repeats nothing', async () => {
      const laying = layStones();
      await server.stop();
      server = await startEmbeddedPostgres({ dataFolder: join(folder, 'data'), port: server.port, durable: false });
      const acknowledged = (await laying) + (await layStones());
      await worker.settle();
      await expectOneTraceEach(acknowledged);
    }, 60_000);

    if (redisUrl)
      it('of Redis, which forgets everything, loses nothing and repeats nothing', async () => {
        await ask('truncate trace, platform.outbox, platform.delivery restart identity');
        await ask('update platform.subscriber set since_seq = 0');
        const laying = layStones();
        const client = new Redis(redisUrl);
        await client.flushall();
        await client.call('CLIENT', 'KILL', 'TYPE', 'NORMAL', 'SKIPME', 'yes');
        client.disconnect();
        const acknowledged = await laying;
        await worker.settle();
        await expectOneTraceEach(acknowledged);
      }, 60_000);
  });
});
