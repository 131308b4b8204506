import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { placesIn, runningEmbeddedPostgres } from '@samprova/platform/embedded';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import { databaseIn } from '../src/up/installation.js';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly complaint: string;
}

describe('samprova up', () => {
  let folder: string;
  const running = new Set<ChildProcess>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samprova-up-'));
    await chmod(folder, 0o755);
  });
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
    running.clear();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  function begin(
    words: readonly string[],
    env: NodeJS.ProcessEnv = {},
    json = true,
  ): { child: ChildProcess; ended: Promise<Ended> } {
    const { DATABASE_URL: _url, PORT: _port, HOST: _host, ...inherited } = process.env;
    const program = [
      '--no-warnings',
      '--import',
      './test/support/typescript.mjs',
      'apps/cli/src/main.ts',
      'up',
      ...(json ? ['--json'] : []),
    ];
    const child = spawn(process.execPath, [...program, ...words], {
      cwd: PROJECT,
      env: { ...inherited, NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    const told = { output: '', complaint: '' };
    child.stdout.on('data', (text) => (told.output += String(text)));
    child.stderr.on('data', (text) => (told.complaint += String(text)));
    return { child, ended: once(child, 'close').then(([code]) => ({ code: code as number | null, ...told })) };
  }

  async function ready(words: readonly string[]): Promise<{ child: ChildProcess; ended: Promise<Ended>; url: string }> {
    const { child, ended } = begin(words);
    const line = await Promise.race([
      once(createInterface({ input: child.stdout! }), 'line').then(([text]) => String(text)),
      ended.then(({ complaint }) => {
        throw new Error(`samprova up ended: ${complaint}`);
      }),
    ]);
    return { child, ended, url: (JSON.parse(line) as { url: string }).url };
  }

  async function typename(url: string): Promise<unknown> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    return response.json();
  }

  it('answers GraphQL, after a kill -9 too, and ends when asked', async () => {
    const words = ['--port', '0', '--data', folder];
    const first = await ready(words);
    expect(await typename(first.url)).toEqual({ data: { __typename: 'Query' } });
    first.child.kill('SIGKILL');
    const second = await ready(words);
    expect(await typename(second.url)).toEqual({ data: { __typename: 'Query' } });
    second.child.kill('SIGTERM');
    expect(await second.ended).toMatchObject({ code: 0, complaint: '' });
  }, 120_000);

  it('begins anew after a kill -9 in the middle of filling: the next start has the whole demo, and nothing twice', async () => {
    const halfway = await mkdtemp(join(tmpdir(), 'samprova-up-half-'));
    await chmod(halfway, 0o755);
    try {
      const words = ['--port', '0', '--data', halfway];
      const first = begin(words, {}, false);
      const lines = createInterface({ input: first.child.stdout! });
      await new Promise<void>((resolve) => lines.on('line', (line) => / 4 of \d/.test(line) && resolve()));
      first.child.kill('SIGKILL');
      await first.ended;
      const second = await ready(words);
      const url = await runningEmbeddedPostgres(placesIn(halfway).postgres);
      const [found] = await asked(
        databaseIn(url!),
        `select (select count(*)::int from feasibility.request) as requests,
           (select array_agg(distinct state order by state) from feasibility.inquiry) as states,
           (select count(distinct reference)::int from feasibility.request) as "references",
           (select array_agg(id::text order by id) from notifications.email) as letters,
           (select shobj_description(oid, 'pg_database') from pg_database where datname = current_database()) as mark`,
      );
      const { letters, ...rest } = found as { letters: string[] };
      expect(rest).toEqual({
        requests: 6,
        references: 6,
        states: ['COLLECTING', 'IN_TRIAGE', 'RESPONDED', 'ROUTED'],
        mark: 'samprova demo',
      });
      const files = (await readdir(join(halfway, 'mail'))).filter((name) => name.endsWith('.eml'));
      expect(files.filter((name) => !letters.includes(name.replace('.eml', '')))).toEqual([]);
      second.child.kill('SIGTERM');
      expect(await second.ended).toMatchObject({ code: 0, complaint: '' });
    } finally {
      await rm(halfway, { recursive: true, force: true });
    }
  }, 180_000);

  it('refuses a port in use with one sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { code, complaint } = await begin(['--port', String(port), '--data', folder]).ended;
    other.close();
    expect({ code, complaint }).toEqual({
      code: 1,
      complaint: `Port ${port} on 127.0.0.1 is in use; stop what listens there, or choose another one with --port.\n`,
    });
  });

  it('refuses a data folder that cannot be used with one sentence', async () => {
    const { code, complaint } = await begin(['--port', '0', '--data', '/proc/samprova']).ended;
    expect(code).toBe(1);
    expect(complaint).toMatch(/^The data folder "\/proc\/samprova\/postgres" cannot be used: .*\.\n$/);
  });

  it.each([
    [['--data', ''], 2, '--data is empty; name the folder that shall hold the data, or leave it out.\n'],
    [['--port', '-1'], 1, 'PORT must be a number from 0 to 65535, not "-1".\n'],
    [['--host', '--json'], 2, 'samprova up: --host is followed by no value; write --host=VALUE.\n'],
  ])('refuses the words %j with one sentence', async (words, code, complaint) => {
    expect(await begin(words).ended).toMatchObject({ code, complaint });
  });

  describe('with a DATABASE_URL', () => {
    let database: TestDatabase;
    let emptyUrl: string;
    beforeAll(async () => {
      database = await testDatabase();
      const url = new URL(database.url('app'));
      const empty = `${url.pathname.slice(1)}_empty`;
      await asked(database.adminUrl, `create database ${empty}`);
      url.pathname = `/${empty}`;
      emptyUrl = url.toString();
    });
    afterAll(async () => {
      await asked(database.adminUrl, `drop database ${new URL(emptyUrl).pathname.slice(1)} with (force)`);
      await database.drop();
    });

    function changed(change: (url: URL) => void): string {
      const url = new URL(database.adminUrl);
      change(url);
      return url.toString();
    }

    async function complaintAbout(url: string): Promise<string> {
      const { code, complaint } = await begin(['--port', '0', '--data', folder], { DATABASE_URL: url }).ended;
      expect(code).toBe(1);
      expect(complaint).toMatch(/^[^\n]*\n$/);
      return complaint;
    }

    it.each([
      ['is no address', () => 'localhost', /^DATABASE_URL is not? /],
      ['is of another kind', () => 'mysql://root@127.0.0.1/samprova', /^DATABASE_URL is not? /],
      [
        'reaches nothing',
        () => 'postgres://me@127.0.0.1:1/samprova',
        /^DATABASE_URL: nothing listens at 127\.0\.0\.1:1;/,
      ],
      ['has a wrong password', () => changed((url) => (url.password = 'guessed')), /refuses user "postgres"/],
      [
        'names a database that is not there',
        () => changed((url) => (url.pathname = '/absent')),
        /no database "absent"/,
      ],
      ['may not create roles', () => emptyUrl, /user "samprova_app" may not create roles and schemas/],
    ])('that %s says so in one sentence', async (_what, url, sentence) => {
      const given = url();
      const complaint = await complaintAbout(given);
      expect(complaint).toMatch(sentence);
      if (URL.canParse(given) && new URL(given).password) expect(complaint).not.toContain(new URL(given).password);
    });

    it('never fills with the demo what somebody works in', async () => {
      expect(await complaintAbout(database.adminUrl)).toContain('holds an installation that the demo did not make');
      const rows = await asked(database.adminUrl, 'select count(*)::int as clocks from platform.business_clock');
      expect(rows).toEqual([{ clocks: 0 }]);
    });
  });
});

async function asked(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}
