import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import pg from 'pg';
import { migrate } from '@samprova/migrations';
import { startEmbeddedPostgres } from '@samprova/platform/embedded';
import type { DeskAnswer } from './desk-answer.js';

/**
 * The process behind the desk of `global-setup.mjs`: one PostgreSQL for the run (embedded, or the one that
 * `SAMPROVA_TEST_DATABASE_URL` names) with a migrated template that each test file clones. It ends when its input does.
 */
async function main(): Promise<void> {
  process.stdin.resume();
  const inputEnded = once(process.stdin, 'close');
  const given = process.env['SAMPROVA_TEST_DATABASE_URL'];
  const server = given ? null : await startEmbeddedPostgres({ durable: false });
  const adminUrl = given ?? server?.adminUrl ?? '';
  const run = `samprova_test_${randomBytes(4).toString('hex')}`;
  try {
    const template = `${run}_template`;
    await connected(adminUrl, (client) => client.query(`create database ${template}`));
    const templateUrl = new URL(adminUrl);
    templateUrl.pathname = `/${template}`;
    await migrate({ adminUrl: templateUrl.toString() });
    answer({ adminUrl, template, prefix: run });
    await inputEnded;
  } finally {
    if (given) await connected(adminUrl, (client) => dropAll(client, run));
    await server?.stop();
  }
}

/** A server that is not ours must be left as it was found, also after tests that failed before their clean-up. */
async function dropAll(client: pg.Client, prefix: string): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1)',
    [prefix],
  );
  for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
}

async function connected(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function answer(text: DeskAnswer): void {
  process.stdout.write(`${JSON.stringify(text)}\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    answer({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    process.stdout.end(() => process.exit(1));
  },
);
