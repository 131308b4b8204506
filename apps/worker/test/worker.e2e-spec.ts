import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { defineEvent, type Instant, systemActor, Temporal } from '@samprova/kernel';
import { type Config, readConfig, type Tx, UnitOfWork } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { type DeliveredEvent, DueSources, Subscribe } from '@samprova/platform/worker';
import { type TestDatabase, testDatabase, testRedis } from '@samprova/test-support';
import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type RunningWorker, startWorker, type WorkerOptions } from '../src/main.js';

const EggLaid = defineEvent<{ readonly nest: string }>('test.egg-laid');
const EggHatched = defineEvent<{ readonly nest: string }>('test.egg-hatched');

const instant = (text: string): Instant => Temporal.Instant.from(text);

/** A small area: an egg hatches three days after it is laid, a chick leaves the nest two days later. */
@Injectable()
class Nests implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dueSources: DueSources,
  ) {}

  onModuleInit(): void {
    this.dueSources.register({
      name: 'test.eggs',
      next: async (tx) => {
        const [row] = (await managerOf(tx).query('select min(next_action_at) as at from egg')) as [{ at: Date | null }];
        return row.at && Temporal.Instant.fromEpochMilliseconds(row.at.getTime());
      },
      run: (now) => this.unitOfWork.run(systemActor(null), (tx) => this.hatch(tx, now)),
    });
  }

  @Subscribe(EggLaid, 'test.brood')
  async whenLaid(tx: Tx, { payload }: DeliveredEvent<{ nest: string }>): Promise<void> {
    await this.plan(tx, payload.nest, 'hatch', tx.now.add({ hours: 3 * 24 }));
  }

  @Subscribe(EggHatched, 'test.feed')
  async whenHatched(tx: Tx, { payload }: DeliveredEvent<{ nest: string }>): Promise<void> {
    await this.plan(tx, payload.nest, 'leave', tx.now.add({ hours: 2 * 24 }));
  }

  private async plan(tx: Tx, nest: string, action: string, at: Instant): Promise<void> {
    await managerOf(tx).query('insert into egg values ($1, $2, $3)', [nest, action, at.toString()]);
  }

  private async hatch(tx: Tx, now: Instant): Promise<number> {
    const [rows] = (await managerOf(tx).query(
      `with due as (delete from egg where next_action_at <= $1::text::timestamptz returning *)
       update diary set seen = seen || (select array_agg(nest || ' ' || action || ' ' || $1::text) from due)
       where exists (select from due) returning (select array_agg(row(nest, action)::text) from due) as done`,
      [now.toString()],
    )) as [{ done: string[] }[]];
    for (const done of rows[0]?.done ?? []) {
      const [nest = '', action] = done.slice(1, -1).split(',');
      if (action === 'hatch') tx.announce(EggHatched(null, { nest }));
    }
    return rows[0]?.done.length ?? 0;
  }
}

@Module({ providers: [Nests] })
class NestArea {}

const redis = await testRedis();
afterAll(() => redis?.stop());

describe.each([
  { backend: 'PostgreSQL', redisUrl: undefined, run: describe },
  { backend: 'Redis', redisUrl: redis?.url, run: redis ? describe : describe.skip },
])('the worker', ({ backend, redisUrl, run }) => {
  run(`on ${backend}`, () => {
    let database: TestDatabase;
    let folder: string;
    let admin: pg.Client;
    const running: RunningWorker[] = [];

    beforeAll(async () => {
      database = await testDatabase();
      folder = await mkdtemp(join(tmpdir(), 'samprova-worker-'));
      admin = new pg.Client({ connectionString: database.adminUrl });
      await admin.connect();
      await admin.query(`
        create table egg (nest text, action text, next_action_at timestamptz);
        create table diary (seen text[] not null default '{}');
        grant select, insert, update, delete on egg, diary to samprova_worker;
        insert into diary default values`);
    });
    afterAll(async () => {
      await admin?.end();
      await database?.drop();
      await rm(folder, { recursive: true, force: true });
    });
    afterEach(async () => {
      for (const worker of running.splice(0)) await worker.close();
    });

    function config(changes: Readonly<Record<string, string>> = {}): Config {
      return readConfig({
        SAMPROVA_PROFILE: 'test',
        APP_DATABASE_URL: database.url('app'),
        WORKER_DATABASE_URL: database.url('worker'),
        QUEUE_DATABASE_URL: database.url('queue'),
        MAIL_FOLDER: folder,
        ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
        ...changes,
      });
    }

    async function start(options: Partial<WorkerOptions> = {}): Promise<RunningWorker> {
      const worker = await startWorker({ config: config(), logger: false, modules: [NestArea], ...options });
      running.push(worker);
      return worker;
    }

    async function lay(worker: RunningWorker, nest: string): Promise<void> {
      const unitOfWork = worker.app.get(UnitOfWork, { strict: false });
      await unitOfWork.run(systemActor(null), (tx) => Promise.resolve(tx.announce(EggLaid(null, { nest }))));
    }

    async function diary(): Promise<readonly string[]> {
      return (await admin.query<{ seen: string[] }>('select seen from diary')).rows[0]?.seen ?? [];
    }

    it('stops at every due instant on the way when business time is moved, and rests at each', async () => {
      await admin.query(`insert into platform.business_clock (instant) values ('2026-03-02T08:00:00Z')`);
      const worker = await start({ recurring: false });
      await lay(worker, 'oak');
      const stops: string[] = [];
      const reached = await worker.moveClock(instant('2026-03-09T00:00:00Z'), (at) => void stops.push(at.toString()));
      expect(reached.toString()).toBe('2026-03-09T00:00:00Z');
      expect(stops).toEqual(['2026-03-05T08:00:00Z', '2026-03-07T08:00:00Z']);
      expect(await diary()).toEqual(['oak hatch 2026-03-05T08:00:00Z', 'oak leave 2026-03-07T08:00:00Z']);
    });

    it('never moves business time back', async () => {
      const worker = await start({ recurring: false });
      const reached = await worker.moveClock(instant('2026-03-01T00:00:00Z'));
      expect(reached.toString()).toBe('2026-03-09T00:00:00Z');
    });

    it('looks by itself for what is due', async () => {
      const worker = await start({ recurring: true });
      const ran = await new Promise<Instant>((resolve) => {
        const run = (now: Instant): Promise<number> => Promise.resolve(resolve(now)).then(() => 0);
        worker.app.get(DueSources).register({ name: 'test.watch', next: () => Promise.resolve(null), run });
      });
      expect(ran.toString()).toBe('2026-03-09T00:00:00Z');
    });

    it('lets two workers share the work', async () => {
      const [one, other] = [await start({ recurring: false }), await start({ recurring: false })];
      for (let nest = 0; nest < 20; nest += 1) await lay(one, `nest ${nest}`);
      await Promise.all([one.settle(), other.settle()]);
      const { rows } = await admin.query(
        `select count(*)::int, count(distinct nest)::int as nests from egg where action = 'hatch'`,
      );
      expect(rows).toEqual([{ count: 20, nests: 20 }]);
    });

    it('refuses to move a clock that is not simulated', async () => {
      await admin.query('truncate platform.business_clock, egg');
      const worker = await start({ recurring: false });
      await expect(worker.moveClock(instant('2100-01-01T00:00:00Z'))).rejects.toThrow('not simulated');
    });

    it.each([
      [
        'a database that does not answer',
        { WORKER_DATABASE_URL: 'postgres://samprova_worker:x@127.0.0.1:1/none' },
        'The database none at 127.0.0.1:1 cannot be reached',
      ],
      [
        'a Redis that does not answer',
        { REDIS_URL: 'redis://127.0.0.1:1' },
        'REDIS_URL: no Redis or Valkey answers at 127.0.0.1:1',
      ],
      [
        'a mail folder in production',
        { SAMPROVA_PROFILE: 'production', LINK_SECRET: 'long enough to pass' },
        'production refuses',
      ],
    ])('stops with one sentence for %s', async (_, changes, sentence) => {
      await expect(async () => start({ config: config(changes) })).rejects.toThrow(sentence);
    });
  });
});
