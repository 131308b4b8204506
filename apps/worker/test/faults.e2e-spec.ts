import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@samprova/kernel';
import { type TestDatabase, testDatabase, testRedis } from '@samprova/test-support';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const redis = await testRedis();
afterAll(() => redis?.stop());

const program = fileURLToPath(new URL('mortal-worker.mjs', import.meta.url));

/** The compiled worker, as an operator runs it; `npm test` builds it first. */
describe.each([
  { backend: 'PostgreSQL', redisUrl: undefined, run: describe },
  { backend: 'Redis', redisUrl: redis?.url, run: redis ? describe : describe.skip },
])('a worker killed with -9', ({ backend, redisUrl, run }) => {
  run(`on ${backend}`, () => {
    let database: TestDatabase;
    let admin: pg.Client;
    let folder: string;
    const killers: (() => Promise<void>)[] = [];

    beforeAll(async () => {
      database = await testDatabase();
      folder = await mkdtemp(join(tmpdir(), 'samprova-faults-'));
      admin = new pg.Client({ connectionString: database.adminUrl });
      await admin.connect();
      await admin.query(
        'create table trace (event_id uuid not null); grant insert on trace to samprova_worker; listen trace',
      );
    });
    afterAll(async () => {
      await admin?.end();
      await database?.drop();
      await rm(folder, { recursive: true, force: true });
    });
    beforeEach(() =>
      admin.query('truncate trace, platform.outbox, platform.delivery, platform.subscriber restart identity'),
    );
    afterEach(async () => {
      for (const kill of killers.splice(0)) await kill();
    });

    /** @returns the function that kills it */
    async function start(): Promise<() => Promise<void>> {
      const child = spawn(process.execPath, [program], {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
          PATH: process.env['PATH'],
          SAMPROVA_PROFILE: 'test',
          APP_DATABASE_URL: database.url('app'),
          WORKER_DATABASE_URL: database.url('worker'),
          QUEUE_DATABASE_URL: database.url('queue'),
          MAIL_FOLDER: folder,
          LOG_LEVEL: 'error',
          ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
        },
      });
      const ended = once(child, 'exit');
      const kill = async (): Promise<void> => {
        child.kill('SIGKILL');
        await ended;
      };
      killers.push(kill);
      await Promise.race([once(child.stdout, 'data'), ended.then(() => Promise.reject(new Error('the worker ended')))]);
      return kill;
    }

    async function announce(count: number): Promise<void> {
      for (let stone = 0; stone < count; stone += 1)
        await admin.query(
          `insert into platform.outbox (id, event_name, payload, occurred_at) values ($1, 'test.stone-laid', '{}', clock_timestamp())`,
          [newId()],
        );
    }

    /** Resolves when `count` further traces were committed. */
    function traces(count: number): Promise<void> {
      return new Promise((resolve) => {
        let left = count;
        const hear = (): void => {
          left -= 1;
          if (left > 0) return;
          admin.off('notification', hear);
          resolve();
        };
        admin.on('notification', hear);
      });
    }

    it('loses no event and does none twice, however often it dies', async () => {
      const EVENTS = 120;
      let seen = 0;
      admin.on('notification', () => (seen += 1));
      await announce(EVENTS);
      for (const before of [1, 17, 30]) {
        const some = traces(before);
        const kill = await start();
        await some;
        await kill();
      }
      // What was in hand when a worker died is given out again when its lock has run out.
      const rest = EVENTS - seen > 0 ? traces(EVENTS - seen) : Promise.resolve();
      await start();
      await rest;
      const { rows } = await admin.query('select count(*)::int, count(distinct event_id)::int as events from trace');
      expect(rows).toEqual([{ count: EVENTS, events: EVENTS }]);
    }, 60_000);
  });
});
