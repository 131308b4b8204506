import { chown, mkdtemp, open, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { binaries } from './binaries.js';
import { clusterOf, ensureCluster, prepareFolder, readSecret, SUPERUSER } from './cluster.js';
import { asUser, databaseUser, mayEnter, type DatabaseUser } from './database-user.js';
import { EmbeddedPostgresFailure } from './failure.js';
import { freePort } from './free-port.js';
import { announce, clearTheWay, inUse, isReady, occupy, readOccupant, vacate } from './occupant.js';
import { ROOT_FOLDER } from './places.js';
import { serverEnvironment } from './server-environment.js';
import { startTied, type TiedProcess } from './tied-process.js';

export interface EmbeddedPostgresOptions {
  /** Where the data live between two starts; without it, a folder of this run that is removed when it ends. */
  readonly dataFolder?: string;
  /** A TCP port of 127.0.0.1; without it, a free one. */
  readonly port?: number;
  /** False gives up safety against a power cut for speed: for tests and throw-away demos only. */
  readonly durable?: boolean;
  /** Hears one line for each step that may take a moment. */
  readonly log?: (line: string) => void;
}

/** A running server of our own. It ends with this process, however that ends. */
export interface EmbeddedPostgres {
  /** Superuser address of the database `postgres`; holds the password, so never print it. */
  readonly adminUrl: string;
  readonly port: number;
  readonly dataFolder: string;
  /** Who the server runs as when this process is root; null when it runs as ourselves. */
  readonly runsAs: string | null;
  /** Whether the data folder was made by this start. */
  readonly isNew: boolean;
  /** Settles when the server has ended, asked for or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** @throws EmbeddedPostgresFailure with one sentence for the person who started us. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions = {}): Promise<EmbeddedPostgres> {
  const { durable = true, log = () => undefined } = options;
  const user = await databaseUser();
  const temporary = options.dataFolder === undefined;
  const dataFolder = temporary ? await temporaryFolder(user) : resolve(options.dataFolder);
  let occupied = false;
  try {
    await prepareFolder(dataFolder, user);
    await occupy(dataFolder);
    occupied = true;
    const programs = await binaries(user, temporary ? dataFolder : programFolder(dataFolder, user));
    await clearTheWay(dataFolder);
    const isNew = await ensureCluster(dataFolder, programs, user, durable);
    if (isNew) log(`created a PostgreSQL ${programs.major} database in ${dataFolder}`);
    const secret = await readSecret(dataFolder);
    const { server, port } = await startOnPort(options.port, (port) =>
      launch(programs.postgres, dataFolder, port, user, durable, temporary),
    );
    await announce(dataFolder, port);
    const ended = server.ended.then(() => vacate(dataFolder));
    return {
      adminUrl: addressOf(port, secret),
      port,
      dataFolder,
      runsAs: user?.name ?? null,
      isNew,
      ended,
      stop: async () => {
        await server.stop();
        await ended;
        if (temporary) await rm(dataFolder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    if (occupied) await vacate(dataFolder);
    if (temporary) await rm(dataFolder, { recursive: true, force: true });
    throw error;
  }
}

/** The superuser address of the server that another living process runs on this data folder; null when there is none. */
export async function runningEmbeddedPostgres(dataFolder: string): Promise<string | null> {
  const occupant = await readOccupant(resolve(dataFolder));
  return occupant?.port ? addressOf(occupant.port, await readSecret(resolve(dataFolder))) : null;
}

function addressOf(port: number, secret: string): string {
  return `postgres://${SUPERUSER}:${secret}@127.0.0.1:${port}/postgres`;
}

function programFolder(dataFolder: string, user: DatabaseUser | null): string {
  return user ? ROOT_FOLDER : join(dataFolder, 'programs');
}

async function temporaryFolder(user: DatabaseUser | null): Promise<string> {
  for (const parent of new Set([tmpdir(), '/tmp', '/var/tmp'])) {
    const open = await realpath(parent).catch(() => null);
    if (open === null || !(await mayEnter(open, user))) continue;
    const folder = await mkdtemp(join(open, 'samprova-postgres-')).catch(() => null);
    if (folder === null) continue;
    // Its keeper, which runs as the database user, removes it when we are killed.
    if (user) await chown(folder, user.uid, user.gid);
    return folder;
  }
  throw new EmbeddedPostgresFailure(
    `No temporary folder can be made in "${tmpdir()}"; set TMPDIR to one that can be written.`,
  );
}

/** A free port may be taken by another program before the server binds it; then another one is tried. */
async function startOnPort(
  wanted: number | undefined,
  launchOn: (port: number) => Promise<TiedProcess>,
): Promise<{ server: TiedProcess; port: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted ?? (await freePort());
    try {
      return { server: await launchOn(port), port };
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
      if (wanted !== undefined || attempt === 5)
        throw new EmbeddedPostgresFailure(
          `The embedded PostgreSQL cannot listen on port ${port}: another program has it.`,
        );
    }
  }
}

class PortTaken extends Error {}

async function launch(
  postgres: string,
  dataFolder: string,
  port: number,
  user: DatabaseUser | null,
  durable: boolean,
  temporary: boolean,
): Promise<TiedProcess> {
  const logFile = join(dataFolder, 'server.log');
  const logHandle = await open(logFile, 'w', 0o600);
  let server: TiedProcess;
  try {
    server = startTied(postgres, ['-D', clusterOf(dataFolder), ...settings(port, durable)], {
      ...asUser(user),
      env: serverEnvironment(),
      logFd: logHandle.fd,
      ...(temporary ? { removeAfter: dataFolder } : {}),
    });
  } finally {
    await logHandle.close();
  }
  let hasEnded = false;
  void server.ended.then(() => (hasEnded = true));
  const pid = await server.pid;
  while (!hasEnded && pid !== null) {
    if (await isReady(dataFolder, pid)) return server;
    await pause(20);
  }
  throw await failureOf(logFile, dataFolder);
}

function settings(port: number, durable: boolean): string[] {
  const values: Readonly<Record<string, string | number>> = {
    port,
    // No socket in the file system: its path may be too long (107 bytes), and 127.0.0.1 with a password is as private.
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum_naptime: '1d' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function failureOf(logFile: string, dataFolder: string): Promise<Error> {
  const text = await readFile(logFile, 'utf8').catch(() => '');
  if (/could not create any TCP\/IP sockets/.test(text)) return new PortTaken();
  if (/lock file "postmaster\.pid" already exists/.test(text)) {
    const pid = Number(/\(PID (\d+)\)/.exec(text)?.[1] ?? 0);
    return inUse(dataFolder, (await readOccupant(dataFolder))?.pid ?? pid);
  }
  const fatal = /(?:FATAL|PANIC): +(.*)/.exec(text)?.[1] ?? text.trim().split('\n').pop() ?? '';
  return new EmbeddedPostgresFailure(
    `PostgreSQL did not start on the data folder "${dataFolder}": ${fatal || 'it ended without a word'} (its log: ${logFile}).`,
  );
}
