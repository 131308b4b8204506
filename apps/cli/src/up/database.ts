import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@samprova/platform/embedded';
import { CommandFailure } from '../command.js';
import { checkedDatabaseUrl, databaseFailure } from './database-failure.js';
import { forgetHalfDemo } from './forget-half-demo.js';
import { DATABASE, databaseIn } from './installation.js';

/** A migrated database, and the server behind it when that is our own. */
export interface UpDatabase {
  readonly adminUrl: string;
  readonly server: EmbeddedPostgres | null;
}

/**
 * Written on a database that the demo filled, so that the demo never fills one that somebody works in; and on one that it
 * has begun to fill, which a kill may leave half full.
 */
const DEMO_MARK = 'samprova demo';
const FILLING_MARK = 'samprova demo, being filled';

export async function ownDatabase(dataFolder: string, log: (line: string) => void): Promise<UpDatabase> {
  const server = await startEmbeddedPostgres({ dataFolder, log });
  try {
    await connected(server.adminUrl, async (client) => {
      const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
      if (!rowCount) await client.query(`create database ${DATABASE}`);
    });
    return { adminUrl: databaseIn(server.adminUrl), server };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** @throws CommandFailure with one sentence when it cannot be used */
export async function givenDatabase(url: string): Promise<UpDatabase> {
  const adminUrl = checkedDatabaseUrl(url);
  try {
    await connected(adminUrl, async (client) => {
      const { rows } = await client.query<{ version: number }>(
        `select current_setting('server_version_num')::int / 10000 as version`,
      );
      const version = rows[0]?.version ?? 0;
      if (version < 15)
        throw new CommandFailure(`DATABASE_URL: PostgreSQL ${version} is too old; Samprova needs 15 or newer.`);
    });
  } catch (error) {
    throw error instanceof CommandFailure ? error : databaseFailure(error, adminUrl);
  }
  return { adminUrl, server: null };
}

/**
 * Brings the database to the newest schema. One that an earlier start was killed in the middle of filling begins anew.
 * @param demo whether the demo may fill it
 * @returns whether the demo has to fill it
 * @throws CommandFailure when a demo is wanted and somebody works in this database
 */
export async function prepared(
  { adminUrl, server }: UpDatabase,
  demo: boolean,
  mailFolder: string | undefined,
): Promise<boolean> {
  let empty = false;
  try {
    if (demo)
      await connected(adminUrl, async (client) => void (empty = await markForDemo(client, adminUrl, mailFolder)));
    // Loaded only now: a refusal before it need not wait for all of TypeORM.
    const { migrate } = await import('@samprova/migrations');
    await migrate({ adminUrl });
    return empty;
  } catch (error) {
    if (error instanceof CommandFailure || !isDatabaseError(error)) throw error;
    if (server === null) throw databaseFailure(error, adminUrl);
    throw new CommandFailure(
      `The data in "${server.dataFolder}" cannot be brought to this version of Samprova: ${(error as Error).message}.`,
    );
  }
}

/** From now on the demo is whole, and never filled in again. */
export async function markDemoFilled(adminUrl: string): Promise<void> {
  await connected(adminUrl, (client) => mark(client, DEMO_MARK));
}

/** @returns whether the demo has to fill it */
async function markForDemo(client: pg.Client, adminUrl: string, mailFolder: string | undefined): Promise<boolean> {
  const { rows } = await client.query<{ name: string; mark: string | null; used: boolean }>(
    `select datname as name, shobj_description(oid, 'pg_database') as mark, to_regclass('public.schema_migration') is not null as used
       from pg_database where datname = current_database()`,
  );
  const { name, mark: found, used } = rows[0]!;
  if (found === DEMO_MARK) return false;
  if (found === FILLING_MARK) await forgetHalfDemo(client, adminUrl, mailFolder);
  else if (used)
    throw new CommandFailure(
      `The database "${name}" holds an installation that the demo did not make; start with --no-demo, or name an empty one.`,
    );
  await mark(client, FILLING_MARK);
  return true;
}

async function mark(client: pg.Client, words: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  await client.query(`comment on database ${client.escapeIdentifier(rows[0]!.name)} is ${client.escapeLiteral(words)}`);
}

function isDatabaseError(error: unknown): boolean {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: unknown };
  return typeof code === 'string' || driverError !== undefined;
}

async function connected(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks later says so to the query in flight; unheard, it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
