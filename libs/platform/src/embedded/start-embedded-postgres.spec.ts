import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { EmbeddedPostgresFailure } from './failure.js';
import { isAlive } from './running-process.js';
import { runningEmbeddedPostgres, startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.js';

const PROJECT = fileURLToPath(new URL('../../../..', import.meta.url));
const asRoot = process.getuid?.() === 0;

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let dataFolder: string;
  let cleanUp: (() => Promise<unknown>)[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samprova-embedded-'));
    await chmod(folder, 0o755);
    dataFolder = join(folder, 'a "data" folder, åäö');
    cleanUp = [];
  });
  afterEach(async () => {
    for (const close of cleanUp.reverse()) await close();
    await rm(folder, { recursive: true, force: true });
  });

  async function start(options: { port?: number } = {}): Promise<EmbeddedPostgres> {
    const server = await startEmbeddedPostgres({ dataFolder, durable: false, ...options });
    cleanUp.push(() => server.stop());
    return server;
  }

  async function refusal(): Promise<string> {
    const answer = await startEmbeddedPostgres({ dataFolder }).then(
      (server) => server.stop().then(() => 'started'),
      (error: unknown) => error,
    );
    expect(answer).toBeInstanceOf(EmbeddedPostgresFailure);
    return (answer as Error).message;
  }

  /** Another process that runs a server, to be killed. */
  async function elsewhere(options: object): Promise<{ child: ChildProcess; dataFolder: string; postmaster: number }> {
    const code = `
      import { startEmbeddedPostgres } from '@samprova/platform/embedded';
      const server = await startEmbeddedPostgres(${JSON.stringify({ durable: false, ...options })});
      console.log(server.dataFolder);
      setInterval(() => undefined, 1000);`;
    const words = ['--no-warnings', '--import', './test/support/typescript.mjs', '--input-type=module', '--eval', code];
    const env = { ...process.env, NODE_OPTIONS: '' };
    const child = spawn(process.execPath, words, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'inherit'], env });
    cleanUp.push(async () => child.kill('SIGKILL'));
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    return { child, dataFolder: line, postmaster: await postmasterOf(line) };
  }

  it('keeps its data from one start to the next, and speaks UTC and UTF-8', async () => {
    const first = await start();
    expect(first.isNew).toBe(true);
    await ask(first, `create table kept as select 'åäö' as word`);
    await first.stop();
    const second = await start();
    expect(second.isNew).toBe(false);
    expect(
      await ask(second, `select word, current_setting('TimeZone') as zone, upper(word) as upper from kept`),
    ).toEqual([{ word: 'åäö', zone: 'UTC', upper: 'ÅÄÖ' }]);
  });

  it('lets nobody in without the password', async () => {
    const url = new URL((await start()).adminUrl);
    url.password = 'guessed';
    await expect(new pg.Client({ connectionString: url.toString() }).connect()).rejects.toThrow(/password/);
  });

  it('refuses a folder that another Samprova has, and tells other commands where that one is', async () => {
    const server = await start();
    expect(await refusal()).toMatch(/is in use by another Samprova \(process \d+\); stop that one first/);
    expect(await runningEmbeddedPostgres(dataFolder)).toBe(server.adminUrl);
    await server.stop();
    expect(await runningEmbeddedPostgres(dataFolder)).toBeNull();
  });

  it('makes one database when two start at once', async () => {
    const outcomes = await Promise.allSettled([start(), start()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('ends with a Samprova that is killed, and starts again straight after', async () => {
    const { child, postmaster } = await elsewhere({ dataFolder });
    child.kill('SIGKILL');
    const server = await start();
    expect(isAlive(postmaster)).toBe(false);
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('ends a server that was left behind because its keeper was killed too', async () => {
    const { child, postmaster } = await elsewhere({ dataFolder });
    const keeper = await parentOf(postmaster);
    for (const pid of [...(await childrenOf(keeper)).filter((pid) => pid !== postmaster), keeper, child.pid ?? 0])
      process.kill(pid, 'SIGKILL');
    expect(isAlive(postmaster)).toBe(true);
    const server = await start();
    expect(await postmasterOf(dataFolder)).not.toBe(postmaster);
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('leaves alone a process that was given the number of a server long gone', async () => {
    await (await start()).stop();
    const innocent = spawn('sleep', ['60']);
    cleanUp.push(async () => innocent.kill('SIGKILL'));
    await writeFile(
      join(dataFolder, 'cluster', 'postmaster.pid'),
      `${innocent.pid}\n/elsewhere\n0\n5432\n\n\n\nready\n`,
    );
    await start();
    expect(isAlive(innocent.pid ?? 0)).toBe(true);
  });

  it('removes a temporary folder, also when killed', async () => {
    const server = await startEmbeddedPostgres({ durable: false });
    await server.stop();
    expect(existsSync(server.dataFolder)).toBe(false);
    const { child, dataFolder: other } = await elsewhere({});
    child.kill('SIGKILL');
    const deadline = performance.now() + 20_000;
    while (existsSync(other) && performance.now() < deadline) await pause(20);
    expect(existsSync(other)).toBe(false);
  });

  it('refuses a port that another program has', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    cleanUp.push(async () => other.close());
    const { port } = other.address() as { port: number };
    await expect(start({ port })).rejects.toThrow(`cannot listen on port ${port}: another program has it`);
  });

  it('refuses data of another PostgreSQL, and a folder that holds something else', async () => {
    await (await start()).stop();
    await writeFile(join(dataFolder, 'cluster', 'PG_VERSION'), '16\n');
    expect(await refusal()).toMatch(/was made by PostgreSQL 16, and this Samprova brings PostgreSQL \d+/);
    await rm(join(dataFolder, 'cluster', 'PG_VERSION'));
    expect(await refusal()).toContain('holds no PostgreSQL database');
  });

  it('refuses a path with a file in it', async () => {
    await writeFile(dataFolder, '');
    dataFolder = join(dataFolder, 'below');
    expect(await refusal()).toContain('a part of the path is not a folder');
  });

  (asRoot ? it.skip : it)('refuses a folder it may not write (no root)', async () => {
    await mkdir(dataFolder);
    await chmod(dataFolder, 0o500);
    expect(await refusal()).toContain('permission denied');
  });

  (asRoot ? it : it.skip)('names the folder that the database user may not enter (root)', async () => {
    await mkdir(dataFolder, { mode: 0o700 });
    dataFolder = join(dataFolder, 'below');
    expect(await refusal()).toContain(`may not enter "${dirname(dataFolder)}"`);
  });
});

async function ask(server: EmbeddedPostgres, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function postmasterOf(dataFolder: string): Promise<number> {
  return Number((await readFile(join(dataFolder, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

async function parentOf(pid: number): Promise<number> {
  return Number((await output('ps', ['-o', 'ppid=', '-p', String(pid)])).trim());
}

async function childrenOf(parent: number): Promise<number[]> {
  const lines = (await output('ps', ['-A', '-o', 'pid=,ppid='])).trim().split('\n');
  return lines
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, of]) => (of === parent ? [pid!] : []));
}

async function output(program: string, words: readonly string[]): Promise<string> {
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  for await (const chunk of child.stdout) text += String(chunk);
  return text;
}
