import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  runMigrations,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { StartupError } from '../fault.js';

/** How patient a queue is. */
export interface QueuePatience {
  readonly attempts?: number | undefined;
  /** Milliseconds before the second attempt; doubles each time. */
  readonly firstRetryMs?: number | undefined;
  /** Milliseconds after which a job of a dead process is given to another. */
  readonly lockMs?: number | undefined;
}

/** Where jobs are executed. PostgreSQL stays the truth in either case. */
export interface QueueSettings extends QueuePatience {
  /** Redis or Valkey when given, else BullMQ's PostgreSQL backend. */
  readonly redisUrl?: string | undefined;
  /** The address for the role `samprova_queue`, which owns the schema `bullmq` and nothing else. */
  readonly databaseUrl: string;
  /** Sets apart installations (and tests) that share one Redis. */
  readonly prefix?: string | undefined;
}

/** All that differs between Redis and PostgreSQL. Each connection is a value that only its own factory understands. */
export interface Backend {
  readonly factory: BackendFactory<IQueueBackend, unknown>;
  readonly adding: unknown;
  readonly working: unknown;
}

const SCHEMA = 'bullmq';

export function backendFor({ redisUrl, databaseUrl }: QueueSettings): Backend {
  if (redisUrl)
    return {
      factory: createRedisBackend as BackendFactory<IQueueBackend, unknown>,
      // Adding says at once that Redis is gone, so that the relay keeps the row; working waits until it is back.
      adding: { url: redisUrl, maxRetriesPerRequest: 1, retryStrategy },
      working: { url: redisUrl, maxRetriesPerRequest: null, retryStrategy },
    };
  return {
    factory: createPostgresBackend as BackendFactory<IQueueBackend, unknown>,
    adding: { connectionString: databaseUrl, schema: SCHEMA, max: 2 },
    working: { connectionString: databaseUrl, schema: SCHEMA, max: 4 },
  };
}

function retryStrategy(times: number): number {
  return Math.min(100 * 2 ** Math.min(times, 6), 5_000);
}

/**
 * Creates or updates the schema of the PostgreSQL backend; on Redis asks once whether it answers. Safe to run twice and
 * at once. @throws StartupError when the backend cannot be reached.
 */
export async function prepareBackend({ redisUrl, databaseUrl }: QueueSettings): Promise<void> {
  await (redisUrl ? greetRedis(redisUrl) : migratePostgres(databaseUrl));
}

async function greetRedis(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  // The promise says only that the connection is closed; the reason comes as an event.
  let reason: unknown;
  redis.on('error', (error) => (reason = error));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw new StartupError(
      `REDIS_URL: no Redis or Valkey answers at ${addressOf(url)} (${messageOf(reason ?? error)}).`,
    );
  } finally {
    if (redis.status !== 'end') redis.disconnect();
  }
}

async function migratePostgres(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  try {
    await client.connect();
  } catch (error) {
    throw new StartupError(
      `The queue's database does not answer at ${addressOf(connectionString)} (${messageOf(error)}).`,
    );
  }
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
}

/** Host and port without user and password. */
function addressOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'an address that is no URL';
}

function messageOf(error: unknown): string {
  return error instanceof Error && error.message ? error.message : 'no connection';
}
