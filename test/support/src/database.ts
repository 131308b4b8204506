import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { roleUrl, type DatabaseRole } from '@samprova/platform/db';
import type { DeskAnswer } from './desk-answer.js';

/** A migrated database of a test file's own. */
export interface TestDatabase {
  /** Superuser address: row-level security does not bind it, so use it only to prepare and to look. */
  readonly adminUrl: string;
  /** The address for one of the installation's roles; `owner` is who migrations run as. */
  url(role: DatabaseRole | 'owner'): string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

/**
 * Clones the migrated template; the run's PostgreSQL starts with the first call. Call it in `beforeAll` and `drop()` in
 * `afterAll`; what is forgotten goes with the run.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const desk = await askDesk();
  const name = `${desk.prefix}_${randomBytes(6).toString('hex')}`;
  await asAdmin(desk.adminUrl, async (client) => {
    await client.query(`create database ${name} template ${desk.template}`);
    await copyGrants(client, desk.template, name);
  });
  const adminUrl = databaseUrl(desk.adminUrl, name);
  return {
    adminUrl,
    url: (role) => (role === 'owner' ? asOwner(adminUrl) : roleUrl(adminUrl, role)),
    drop: () => asAdmin(desk.adminUrl, (client) => client.query(`drop database if exists ${name} with (force)`)),
  };
}

let asked: Promise<Exclude<DeskAnswer, { error: string }>> | undefined;

function askDesk(): Promise<Exclude<DeskAnswer, { error: string }>> {
  asked ??= ask();
  return asked;
}

async function ask(): Promise<Exclude<DeskAnswer, { error: string }>> {
  const [port, token] = (process.env['SAMPROVA_TEST_DESK'] ?? '').split(':');
  if (!port || !token) throw new Error('testDatabase() works only under Jest with the global set-up of test/support');
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`${token}\n`);
  const answer = JSON.parse(await text(socket)) as DeskAnswer;
  if ('error' in answer) throw new Error(`no database for the tests: ${answer.error}`);
  return answer;
}

/** `create database … template` copies what is in the database, but not who may connect to it. */
async function copyGrants(client: pg.Client, from: string, to: string): Promise<void> {
  const { rows } = await client.query<{ grantee: string; privilege: string }>(
    `select grantee::regrole::text as grantee, privilege_type as privilege
       from pg_database, aclexplode(datacl) where datname = $1 and grantee <> 0 and grantee <> datdba`,
    [from],
  );
  for (const { grantee, privilege } of rows) await client.query(`grant ${privilege} on database ${to} to ${grantee}`);
}

async function asAdmin(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function databaseUrl(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

function asOwner(adminUrl: string): string {
  const url = new URL(adminUrl);
  url.searchParams.set('options', '-c role=samprova_owner');
  return url.toString();
}
