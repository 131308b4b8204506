import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { asUser, mayEnter, type DatabaseUser } from './database-user.js';
import { codeOf, EmbeddedPostgresFailure, reasonOf } from './failure.js';
import { isAlive } from './running-process.js';
import { serverEnvironment } from './server-environment.js';

const run = promisify(execFile);

/** The superuser of an embedded server. */
export const SUPERUSER = 'postgres';

/** PostgreSQL's own files, one level below the data folder, so that only they belong to the database user. */
export function clusterOf(dataFolder: string): string {
  return join(dataFolder, 'cluster');
}

/** Makes the folder if it is missing; afterwards we can write there and the database user can enter. */
export async function prepareFolder(dataFolder: string, user: DatabaseUser | null): Promise<void> {
  try {
    await makeFolder(dataFolder, user ? 0o711 : 0o700);
    const probe = await mkdtemp(join(dataFolder, 'probe-'));
    await rm(probe, { recursive: true });
    await readdir(dataFolder);
  } catch (error) {
    throw new EmbeddedPostgresFailure(
      `The data folder "${dataFolder}" cannot be used: ${reasonOf(error)}; make it readable and writable for this user, or name another one.`,
    );
  }
  if (!(await mayEnter(dataFolder, user)))
    throw new EmbeddedPostgresFailure(
      `The data folder "${dataFolder}" cannot be used: PostgreSQL refuses to run as root, and the user "${user?.name ?? ''}" may not enter ${await firstClosed(dataFolder, user)}; name another folder.`,
    );
}

/** Node's own recursive `mkdir` never returns on a file system that cannot hold folders, such as /proc. */
async function makeFolder(folder: string, mode: number): Promise<void> {
  try {
    await mkdir(folder, mode);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (codeOf(error) !== 'ENOENT' || existsSync(dirname(folder))) throw error;
    await makeFolder(dirname(folder), mode);
    await mkdir(folder, mode);
  }
}

/**
 * Creates the cluster if there is none, whole or not at all: it is made beside its place and moved there, so that two
 * processes at once, or a kill in the middle, leave at most a folder that the next start removes.
 * @returns whether a new one was made
 */
export async function ensureCluster(
  dataFolder: string,
  { initdb, major }: Binaries,
  user: DatabaseUser | null,
  durable: boolean,
): Promise<boolean> {
  const cluster = clusterOf(dataFolder);
  if (await checkedCluster(cluster, major, user)) return false;
  await removeAbandoned(dataFolder);
  const workshop = await mkdtemp(join(dataFolder, `initdb-${process.pid}-`));
  const made = join(workshop, 'cluster');
  const secret = join(workshop, 'secret');
  try {
    await writeFile(secret, randomBytes(24).toString('base64url'), { mode: 0o600 });
    if (user) for (const path of [workshop, secret]) await chown(path, user.uid, user.gid);
    // The builtin provider sorts and folds by Unicode code point alike on every machine, without its libraries.
    const options = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    await run(
      initdb,
      [
        `--pgdata=${made}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${secret}`,
        '--auth=scram-sha-256',
        ...options,
        ...(durable ? [] : ['--no-sync']),
      ],
      { ...asUser(user), cwd: '/', env: serverEnvironment() },
    );
    // Kept inside, so that a cluster and its password are one thing; under root only root may read it.
    if (user) await chown(secret, 0, 0);
    await rename(secret, secretOf(made));
    await rename(made, cluster);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '') && (await checkedCluster(cluster, major, user)))
      return false;
    throw new EmbeddedPostgresFailure(`A database cannot be created in "${dataFolder}": ${initdbReason(error)}.`);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

export async function readSecret(dataFolder: string): Promise<string> {
  const file = secretOf(clusterOf(dataFolder));
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    throw new EmbeddedPostgresFailure(`The database's password cannot be read from "${file}": ${reasonOf(error)}.`);
  }
}

function secretOf(cluster: string): string {
  return join(cluster, 'samprova.secret');
}

/** Whether a cluster of our version stands there; refuses one that is not ours to run. */
async function checkedCluster(cluster: string, major: string, user: DatabaseUser | null): Promise<boolean> {
  const folder = await stat(cluster).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw new EmbeddedPostgresFailure(`The data folder "${dirname(cluster)}" cannot be read: ${reasonOf(error)}.`);
  });
  if (!folder) return false;
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    const why = codeOf(error) === 'ENOENT' ? 'it holds no PostgreSQL database' : reasonOf(error);
    throw new EmbeddedPostgresFailure(
      `The data folder "${cluster}" cannot be used: ${why}; move it away or name another folder.`,
    );
  });
  if (version.trim() !== major)
    throw new EmbeddedPostgresFailure(
      `The data folder "${cluster}" was made by PostgreSQL ${version.trim()}, and this Samprova brings PostgreSQL ${major}; dump it with the old one or name another folder.`,
    );
  const owner = user?.uid ?? process.getuid?.();
  // A machine may gain a better database user between two starts; only root can hand the files over.
  if (owner !== undefined && folder.uid !== owner) {
    if (!user)
      throw new EmbeddedPostgresFailure(
        `The data folder "${cluster}" belongs to another user (number ${folder.uid}); start Samprova as that user or name another folder.`,
      );
    await handOver(cluster, user);
  }
  if ((folder.mode & 0o777) !== 0o700) await chmod(cluster, 0o700);
  return true;
}

async function handOver(cluster: string, user: DatabaseUser): Promise<void> {
  await run('chown', ['-R', `${user.uid}:${user.gid}`, cluster]);
  await chown(secretOf(cluster), 0, 0);
}

async function removeAbandoned(dataFolder: string): Promise<void> {
  for (const name of await readdir(dataFolder)) {
    const pid = Number(/^initdb-(\d+)-/.exec(name)?.[1]);
    if (pid && pid !== process.pid && !isAlive(pid)) await rm(join(dataFolder, name), { recursive: true, force: true });
  }
}

async function firstClosed(folder: string, user: DatabaseUser | null): Promise<string> {
  let closed = folder;
  for (let at = folder; basename(at); at = dirname(at)) if (!(await mayEnter(at, user))) closed = at;
  return closed === folder ? 'it' : `"${closed}"`;
}

function initdbReason(error: unknown): string {
  const output = (error as { stderr?: string }).stderr ?? '';
  return /initdb: error: (.*)/.exec(output)?.[1] ?? /FATAL: +(.*)/.exec(output)?.[1] ?? reasonOf(error);
}
