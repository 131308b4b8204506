// The queue hop: from a committed outbox row to a reaction done, beside bare BullMQ (add, then process) on the same
// backend, the same server and at the same concurrency. The reaction does nothing but what every reaction must: one
// transaction with its done-mark. Times are of this process; PostgreSQL flushes to disk as in production.
import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineEvent, systemActor } from '@samprova/kernel';
import { migrate } from '@samprova/migrations';
import { UnitOfWork } from '@samprova/platform';
import { DatabaseModule, roleUrl } from '@samprova/platform/db';
import { freePort, startEmbeddedPostgres, startTied } from '@samprova/platform/embedded';
import {
  Deliveries,
  DeliveryModule,
  DeliveryRoom,
  DeliverySettings,
  prepareBackend,
  Rest,
  Subscribe,
} from '@samprova/platform/worker';
import { NestFactory } from '@nestjs/core';
import { createPostgresBackend, createRedisBackend, Queue, Worker } from 'bullmq';
import pg from 'pg';

const { version } = createRequire(import.meta.url)('bullmq/package.json');
const CONCURRENCY = 8;
const MANY = 2_000;
const SINGLE = 150;
const WARM_UP = 200;

const Ticked = defineEvent('bench.clock-ticked');
class Listener {
  async whenTicked() {}
}
Subscribe(Ticked, 'bench.listen')(
  Listener.prototype,
  'whenTicked',
  Object.getOwnPropertyDescriptor(Listener.prototype, 'whenTicked'),
);

/** @returns rows {name, value, unit, beside, ratio, note}; Redis is left out, and says so, where no server is on the PATH */
export async function run() {
  const server = await startEmbeddedPostgres();
  const redis = await startRedis();
  try {
    await migrate({ adminUrl: server.adminUrl });
    const databaseUrl = roleUrl(server.adminUrl, 'queue');
    const rows = await measure('PostgreSQL', server.adminUrl, { databaseUrl });
    if (redis)
      rows.push(...(await measure('Redis', server.adminUrl, { databaseUrl, redisUrl: redis.url, prefix: '{bench}' })));
    else rows.push(row('queue hop on Redis', null, '', '', null, 'no redis-server or valkey-server on the PATH'));
    return rows;
  } finally {
    await redis?.stop();
    await server.stop();
  }
}

async function measure(backend, adminUrl, queue) {
  await prepareBackend(queue);
  const figures = async ({ many, single }) => {
    await many(WARM_UP);
    return { rate: await many(MANY), times: await single(SINGLE) };
  };
  const bare = await withBare(queue, async () => undefined, figures);
  const committing = await withPool(adminUrl, (commitOne) => withBare(queue, commitOne, figures));
  const ours = await withWorker(adminUrl, queue, figures);
  const note = `${MANY} rows, ${CONCURRENCY} at once, BullMQ ${version}`;
  return [
    row(
      `queue hop on ${backend}`,
      ours.rate,
      'hops/s',
      `bare BullMQ ${round(bare.rate)} jobs/s`,
      ours.rate / bare.rate,
      note,
    ),
    row(
      `queue hop on ${backend}, beside jobs that commit`,
      ours.rate,
      'hops/s',
      `bare BullMQ, each job committing one row by bare pg: ${round(committing.rate)} jobs/s`,
      ours.rate / committing.rate,
      note,
    ),
    row(
      `queue hop on ${backend}, p95 at rest`,
      percentile(ours.times, 0.95),
      'ms',
      `bare BullMQ ${round(percentile(bare.times, 0.95))} ms`,
      percentile(ours.times, 0.95) / percentile(bare.times, 0.95),
      `one at a time, ${SINGLE} times, from before the commit to after the reaction's; limit 250 ms`,
    ),
  ];
}

/** Gives `work` a processor that does the least that leaves a trace: one transaction with one row. */
async function withPool(adminUrl, work) {
  const pool = new pg.Pool({ connectionString: adminUrl, max: CONCURRENCY });
  await pool.query('create table if not exists bench_trace (id uuid primary key, at timestamptz not null)');
  try {
    return await work(async () => {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await client.query('insert into bench_trace values (gen_random_uuid(), clock_timestamp())');
        await client.query('commit');
      } finally {
        client.release();
      }
    });
  } finally {
    await pool.end();
  }
}

async function withBare({ databaseUrl, redisUrl, prefix }, processor, work) {
  const connection = redisUrl
    ? { url: redisUrl, maxRetriesPerRequest: null }
    : { connectionString: databaseUrl, schema: 'bullmq', max: 4 };
  const factory = redisUrl ? createRedisBackend : createPostgresBackend;
  const options = { connection, ...(prefix ? { prefix } : {}) };
  const queue = new Queue('bare', { ...options, defaultJobOptions: { removeOnComplete: true } }, factory);
  let done = () => undefined;
  const worker = new Worker('bare', processor, { ...options, concurrency: CONCURRENCY }, factory);
  worker.on('completed', () => done());
  await worker.waitUntilReady();
  let id = 0;
  const add = (count) =>
    queue.addBulk(
      Array.from({ length: count }, () => ({ name: 'hop', data: { id }, opts: { jobId: `bare_${(id += 1)}` } })),
    );
  const finished = (count) => new Promise((resolve) => (done = () => (count -= 1) === 0 && resolve()));
  try {
    return await work({
      many: async (count) => {
        const all = finished(count);
        const began = performance.now();
        for (let left = count; left > 0; left -= 200) await add(Math.min(200, left));
        await all;
        return (count * 1000) / (performance.now() - began);
      },
      single: (times) =>
        repeat(times, async () => {
          const one = finished(1);
          await add(1);
          await one;
        }),
    });
  } finally {
    await worker.close();
    await queue.close();
  }
}

async function withWorker(adminUrl, queue, work) {
  const url = roleUrl(adminUrl, 'worker');
  class Bench {}
  const app = await NestFactory.createApplicationContext(
    {
      module: Bench,
      imports: [
        DatabaseModule.as(url, CONCURRENCY + 4),
        DeliveryModule.with(queue, new DeliverySettings(url, CONCURRENCY)),
      ],
      providers: [Listener],
    },
    { logger: ['error', 'warn'], abortOnError: false },
  );
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await app.get(DeliveryRoom).open();
    const unitOfWork = app.get(UnitOfWork);
    let done = () => undefined;
    app.get(Deliveries).listen(() => done());
    const finished = (count) => new Promise((resolve) => (done = () => (count -= 1) === 0 && resolve()));
    return await work({
      many: async (count) => {
        const all = finished(count);
        const began = performance.now();
        // The rows as 200 events a transaction would leave them; announcing itself is not what is measured.
        for (let left = count; left > 0; left -= 200)
          await admin.query(
            `insert into platform.outbox (id, event_name, payload, occurred_at)
             select gen_random_uuid(), $1, '{}', clock_timestamp() from generate_series(1, $2::int)`,
            [Ticked.eventName, Math.min(200, left)],
          );
        await all;
        const rate = (count * 1000) / (performance.now() - began);
        await app.get(Rest).settle();
        return rate;
      },
      single: (times) =>
        repeat(times, async () => {
          const one = finished(1);
          await unitOfWork.run(systemActor(null), async (tx) => tx.announce(Ticked(null, {})));
          await one;
        }),
    });
  } finally {
    await admin.end();
    await app.close();
  }
}

/** The milliseconds of each run, each starting when the process has come to rest after the one before. */
async function repeat(times, once) {
  const all = [];
  for (let run = 0; run < times; run += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    const began = performance.now();
    await once();
    all.push(performance.now() - began);
  }
  return all;
}

async function startRedis() {
  const program = ['redis-server', 'valkey-server'].find((name) => {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
  if (!program) return null;
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'samprova-bench-'));
  // Written through to disk once a second, as BullMQ's production guide asks for.
  const arguments_ = ['--port', port, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'];
  const server = startTied(program, arguments_.map(String), { removeAfter: folder });
  return { url: `redis://127.0.0.1:${port}`, stop: () => server.stop() };
}

function percentile(values, share) {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1];
}

function row(name, value, unit, beside, ratio, note) {
  return {
    name,
    value: value === null ? null : round(value),
    unit,
    beside,
    ratio: ratio === null ? null : Number(ratio.toFixed(2)),
    note,
  };
}

function round(value) {
  return value >= 100 ? Math.round(value) : Number(value.toFixed(1));
}
