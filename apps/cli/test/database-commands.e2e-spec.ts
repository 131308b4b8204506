import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@samprova/kernel';
import { migrationNames } from '@samprova/migrations';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import pg from 'pg';
import { runCli } from './run-cli.js';

const { SE } = PARTNERSHIP_IDS;

let database: TestDatabase;
let folder: string;
const made: string[] = [];

beforeAll(async () => {
  database = await testDatabase();
  folder = await mkdtemp(join(tmpdir(), 'samprova-commands-'));
});
afterAll(async () => {
  for (const name of made) await asked(database.adminUrl, `drop database if exists ${name} with (force)`);
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

async function asked<T extends object>(url: string, sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** A database without anything in it, on the same server. */
async function emptyDatabase(): Promise<string> {
  const url = new URL(database.adminUrl);
  const name = `${url.pathname.slice(1)}_${made.length}`;
  await asked(database.adminUrl, `create database ${name}`);
  made.push(name);
  url.pathname = `/${name}`;
  return url.toString();
}

const samprova = (words: readonly string[], url = database.adminUrl, input?: string) =>
  runCli(words, { env: { DATABASE_URL: url }, ...(input === undefined ? {} : { input }) });

describe('samprova migrate', () => {
  it('runs every migration and lists it, and finds nothing to do the second time', async () => {
    const url = await emptyDatabase();
    const first = await samprova(['migrate'], url);
    expect(first).toMatchObject({ code: 0, complaint: '' });
    for (const name of migrationNames) expect(first.output).toContain(`  ${name}\n`);
    expect(first.output).toMatch(/^\d+ migrations ran\.$/m);
    const queue = await asked(url, `select to_regnamespace('bullmq') is not null as made`);
    expect(queue).toEqual([{ made: true }]);
    expect(await samprova(['migrate'], url)).toEqual({
      code: 0,
      output: 'The database is up to date.\n',
      complaint: '',
    });
    expect(await samprova(['migrate', '--json'], url)).toMatchObject({ output: '{"ran":[]}\n' });
  }, 60_000);

  it.each([
    [
      'reaches nothing',
      () => 'postgres://me@127.0.0.1:1/samprova',
      /^DATABASE_URL: nothing listens at 127\.0\.0\.1:1;.*\n$/,
    ],
    ['may not create roles', () => database.url('app'), /^DATABASE_URL: .*\n$/],
    ['is no address', () => 'localhost', /^DATABASE_URL is no address .*\n$/],
  ])('says in one sentence that DATABASE_URL %s', async (_, url, sentence) => {
    const { code, complaint } = await samprova(['migrate'], url());
    expect(code).toBe(1);
    expect(complaint).toMatch(sentence);
  });
});

describe('samprova due --installation', () => {
  const words = ['due', '--country', 'SE', '--received', '2026-06-15T09:00:00+02:00', '--json'];
  const dueAt = async (...more: string[]) =>
    (JSON.parse((await samprova([...words, ...more])).output) as { dueAt: string }).dueAt;

  it('counts with the closings that the partnership has entered; without the word they do not exist', async () => {
    await asked(
      database.adminUrl,
      `insert into calendar.closing (id, partnership_id, on_date, name, added_at, removed_at) values
         ($1, $3, '2026-06-17', 'Staff day', now(), null), ($2, $3, '2026-06-18', 'Taken back', now(), now())`,
      [newId(), newId(), SE],
    );
    expect(await dueAt()).toBe('2026-06-23T17:00:00+02:00');
    expect(await dueAt('--installation')).toBe('2026-06-24T17:00:00+02:00');
  });

  it('goes for a batch too, each line by its country', async () => {
    const lines = ['SE', 'DK'].map((country) => JSON.stringify({ country, receivedAt: '2026-06-15T09:00:00+02:00' }));
    const { output } = await samprova(['due', '--batch', '--installation'], undefined, `${lines.join('\n')}\n`);
    const answers = output
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { dueAt: string }).dueAt);
    expect(answers).toEqual(['2026-06-24T17:00:00+02:00', '2026-06-22T17:00:00+02:00']);
  });

  it('says in one sentence when there is no Samprova in the database', async () => {
    const { code, complaint } = await samprova([...words, '--installation'], await emptyDatabase());
    expect({ code, complaint }).toEqual({
      code: 1,
      complaint: 'The database holds no Samprova; run "samprova migrate" first.\n',
    });
  });
});

describe('samprova backup', () => {
  const personId = newId();
  beforeAll(async () => {
    const organisationId = newId();
    await asked(
      database.adminUrl,
      `insert into identity.organisation (id, kind, name, country, registered_at) values ($1, 'COMPANY', 'Invented Pharma', 'SE', now())`,
      [organisationId],
    );
    await asked(
      database.adminUrl,
      `insert into identity.person (id, organisation_id, name, email, language, registered_at)
       values ($1, $2, 'Åsa "Prøve" \\ Påhittad', $3, 'sv', '2026-06-15T07:00:00.123456Z')`,
      [personId, organisationId, `${personId}@example.org`],
    );
    await asked(
      database.adminUrl,
      `insert into platform.outbox (id, event_name, partnership_id, payload, occurred_at) values ($1, 'test.event', $2, '{"big": 12345678901234567890.5}', now())`,
      [newId(), SE],
    );
  });

  const counts = async (url: string) => {
    const tables = await asked<{ name: string }>(
      url,
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'bullmq') order by 1`,
    );
    const all: Record<string, number> = {};
    for (const { name } of tables)
      all[name] = (await asked<{ n: number }>(url, `select count(*)::int as n from ${name}`))[0]!.n;
    return all;
  };
  const person = (url: string) =>
    asked(url, 'select *, registered_at::text as exactly from identity.person where id = $1', [personId]);

  it('holds every row of every table, and restore puts all of it into an empty database', async () => {
    const target = join(folder, 'one');
    expect(await samprova(['backup', target])).toMatchObject({
      code: 0,
      complaint: '',
      output: expect.stringMatching(/^\d+ tables, \d+ rows in /),
    });
    const manifest = JSON.parse(await readFile(join(target, 'manifest.json'), 'utf8')) as {
      migrations: string[];
      tables: { table: string; rows: number }[];
    };
    expect(manifest.migrations).toEqual([...migrationNames]);
    expect(Object.fromEntries(manifest.tables.map(({ table, rows }) => [table, rows]))).toEqual(
      await counts(database.adminUrl),
    );
    expect(await readdir(target)).toHaveLength(manifest.tables.length + 1);

    const url = await emptyDatabase();
    expect(await samprova(['restore', target], url)).toMatchObject({
      code: 0,
      complaint: '',
      output: expect.stringMatching(/^\d+ tables, \d+ rows restored, as of 20.*\.\n$/),
    });
    expect(await counts(url)).toEqual(await counts(database.adminUrl));
    expect(await person(url)).toEqual(await person(database.adminUrl));
    const outbox = 'select id, seq, payload::text from platform.outbox';
    expect(await asked(url, outbox)).toEqual(await asked(database.adminUrl, outbox));
    // What is written next gets a number of its own.
    const [next] = await asked<{ fresh: boolean }>(
      url,
      `insert into platform.outbox (id, event_name, payload, occurred_at) values ($1, 'test.next', '{}', now())
       returning seq > (select max(seq) from platform.outbox) as fresh`,
      [newId()],
    );
    expect(next?.fresh).toBe(true);
    expect(await samprova(['restore', target], url)).toMatchObject({
      code: 1,
      complaint: 'samprova restore: somebody has worked in this database; name an empty one.\n',
    });
  }, 90_000);

  it('sees every row also as an administrator who is no superuser', async () => {
    const url = new URL(database.adminUrl);
    url.username = `keeper_${newId().replaceAll('-', '')}`;
    url.password = 'kept-by-the-test';
    await asked(database.adminUrl, `create role ${url.username} login password '${url.password}'`);
    await asked(database.adminUrl, `grant samprova_owner to ${url.username}`);
    try {
      const target = join(folder, 'keeper');
      expect(await samprova(['backup', target], url.toString())).toMatchObject({ code: 0, complaint: '' });
      const { tables } = JSON.parse(await readFile(join(target, 'manifest.json'), 'utf8')) as {
        tables: { table: string; rows: number }[];
      };
      expect(Object.fromEntries(tables.map(({ table, rows }) => [table, rows]))).toEqual(
        await counts(database.adminUrl),
      );
    } finally {
      await asked(database.adminUrl, `drop owned by ${url.username}; drop role ${url.username}`);
    }
  }, 60_000);

  it('is one stream for a pipe', async () => {
    const { code, output } = await samprova(['backup', '-']);
    expect(code).toBe(0);
    const lines = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines[0]).toHaveProperty('table');
    const { manifest } = lines.at(-1) as { manifest: { tables: { table: string; rows: number }[] } };
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    expect(lines).toHaveLength(rows + manifest.tables.length + 1);
  });

  it('that was damaged or broke off is not restored, and the database stays as it was', async () => {
    const target = join(folder, 'two');
    await samprova(['backup', target]);
    const file = join(target, 'identity.person.ndjson');
    await writeFile(file, (await readFile(file, 'utf8')).replace('Prøve', 'Prove'));
    const url = await emptyDatabase();
    expect(await samprova(['restore', target], url)).toMatchObject({
      code: 1,
      complaint: 'samprova restore: the backup is damaged: identity.person.ndjson is not as it was written.\n',
    });
    expect(await counts(url)).toEqual({});
    await rm(join(target, 'manifest.json'));
    expect(await samprova(['restore', target], url)).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('holds no backup of Samprova that can be read'),
    });
  }, 60_000);

  it('goes into a new folder, from a database that answers', async () => {
    await writeFile(join(folder, 'occupied'), 'x');
    expect(await samprova(['backup', folder])).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('is not empty'),
    });
    expect(await samprova(['backup', join(folder, 'occupied')])).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('cannot be written'),
    });
    expect(await samprova(['backup', join(folder, 'three')], 'postgres://me@127.0.0.1:1/samprova')).toMatchObject({
      code: 1,
      complaint: expect.stringContaining('nothing listens at'),
    });
    expect(await samprova(['backup'])).toMatchObject({ code: 2, complaint: 'samprova backup: name one folder\n' });
  });
});

describe('samprova audit verify', () => {
  const inquiry = '018f0000-0000-7000-8000-00000000a001';
  const request = '018f0000-0000-7000-8000-00000000a002';
  let url: string;
  beforeAll(async () => {
    url = await emptyDatabase();
    await samprova(['migrate'], url);
    await asked(
      url,
      `insert into feasibility.request (id, reference, product, state, created_at)
         values ('${request}', 'S26-7001', 'SITE_SEARCH', 'SUBMITTED', '2026-06-15T07:00Z');
       insert into feasibility.inquiry (id, request_id, partnership_id, product, reference, title, state, request_version,
           clock_policy, received_at, created_at)
         values ('${inquiry}', '${request}', '${SE}', 'SITE_SEARCH', 'S26-7001', 'A study', 'ROUTED', 1, '{}',
           '2026-06-15T07:00Z', '2026-06-15T07:00Z');
       insert into feasibility.clock_event (id, inquiry_id, seq, kind, at)
         values (gen_random_uuid(), '${inquiry}', 1, 'STARTED', '2026-06-15T07:00Z');
       insert into platform.audit_entry (id, action, entity, entity_id, before, after, occurred_at) values
         (gen_random_uuid(), 'request:submit', 'request', '${request}', null, '{"state":"SUBMITTED"}', '2026-06-15T07:00Z'),
         (gen_random_uuid(), 'request:submit', 'inquiry', '${inquiry}', null, '{"state":"IN_TRIAGE"}', '2026-06-15T07:00Z'),
         (gen_random_uuid(), 'inquiry:route', 'inquiry', '${inquiry}', '{}', '{"state":"ROUTED"}', '2026-06-15T08:00Z')`,
    );
  }, 60_000);

  it('says that everything is explained', async () => {
    const { code, output } = await samprova(['audit', 'verify'], url);
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('explains every state') });
    expect(JSON.parse((await samprova(['audit', 'verify', '--json'], url)).output)).toEqual({
      explained: true,
      looked: { request: 1, inquiry: 1, assignment: 0, invitation: 0, clock: 1 },
      unexplained: [],
    });
  });

  it('lists a state and a line of a clock that somebody wrote past the trail', async () => {
    await asked(url, `update feasibility.inquiry set state = 'IN_TRIAGE'`);
    await asked(
      url,
      `insert into feasibility.clock_event (id, inquiry_id, seq, kind, at)
         values (gen_random_uuid(), '${inquiry}', 2, 'EXTENDED', '2026-06-15T09:00Z')`,
    );
    const { code, output } = await samprova(['audit', 'verify', '--json'], url);
    expect(code).toBe(1);
    expect((JSON.parse(output) as { unexplained: unknown[] }).unexplained).toMatchObject([
      { kind: 'inquiry', id: inquiry, reference: 'S26-7001', found: 'IN_TRIAGE', trail: 'ROUTED' },
      { kind: 'clock', reference: 'S26-7001', found: 'EXTENDED at 2026-06-15T09:00:00Z', trail: null },
    ]);
    expect((await samprova(['audit', 'verify'], url)).output).toContain('2 not explained by the audit trail.');
  });

  it('refuses other words, and a database without Samprova', async () => {
    expect(await samprova(['audit'], url)).toMatchObject({
      code: 2,
      complaint: expect.stringContaining('audit verify'),
    });
    expect(await samprova(['audit', 'verify'], await emptyDatabase())).toMatchObject({
      code: 1,
      complaint: 'The database holds no Samprova yet; run "samprova migrate" first.\n',
    });
  });
});
