import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { clusterOf } from './cluster.js';
import { codeOf, EmbeddedPostgresFailure, reasonOf } from './failure.js';
import { commandOf, isAlive, stillRuns, thisProcess, type RunningProcess } from './running-process.js';

/** Who runs the server of a data folder at present, for other commands that want to speak to it. */
interface Occupant extends RunningProcess {
  /** 0 while the server is still starting. */
  readonly port: number;
}

/**
 * Takes the data folder for this process, before anything is done in it. PostgreSQL guards its files itself; this guards
 * the rest, and tells a server that belongs to a living Samprova from one left behind.
 * @throws EmbeddedPostgresFailure when another living Samprova has it
 */
export async function occupy(dataFolder: string): Promise<void> {
  const file = recordOf(dataFolder);
  const mine = `${file}.${process.pid}`;
  try {
    await writeFile(mine, JSON.stringify({ ...(await thisProcess()), port: 0 } satisfies Occupant), { mode: 0o600 });
    for (let round = 0; ; round += 1) {
      const occupant = await readOccupant(dataFolder);
      // It may just be on its way out: stopped a moment ago, or left behind by an npm that was killed.
      if (occupant && round > 60) throw inUse(dataFolder, occupant.pid);
      if (occupant) await pause(50);
      else {
        await rm(file, { force: true });
        if (await linked(mine, file)) return;
      }
    }
  } finally {
    await rm(mine, { force: true });
  }
}

/** Tells other commands where the server listens. */
export async function announce(dataFolder: string, port: number): Promise<void> {
  const file = recordOf(dataFolder);
  const occupant: Occupant = { ...(await thisProcess()), port };
  await writeFile(`${file}.${process.pid}`, JSON.stringify(occupant), { mode: 0o600 });
  await rename(`${file}.${process.pid}`, file);
}

export async function vacate(dataFolder: string): Promise<void> {
  if ((await readOccupant(dataFolder))?.pid === process.pid) await rm(recordOf(dataFolder), { force: true });
}

/** Null when nobody runs it, or when who did was killed. */
export async function readOccupant(dataFolder: string): Promise<Occupant | null> {
  try {
    const occupant = JSON.parse(await readFile(recordOf(dataFolder), 'utf8')) as Occupant;
    return (await stillRuns(occupant)) ? occupant : null;
  } catch {
    return null;
  }
}

/**
 * Leaves the cluster free to start, for the occupant only: waits for a server whose Samprova was killed (its keeper is
 * ending it), ends it when its keeper was killed too, and removes a `postmaster.pid` whose number now belongs to
 * something else, which PostgreSQL itself would take for a running server (usual after a restart of a container, where
 * numbers begin anew).
 */
export async function clearTheWay(dataFolder: string): Promise<void> {
  for (let round = 0; ; round += 1) {
    const pid = await postmasterPid(dataFolder);
    if (pid === null) return;
    if (!isAlive(pid) || !(await isServerOf(pid, dataFolder))) {
      await rm(join(clusterOf(dataFolder), 'postmaster.pid'), { force: true });
      return;
    }
    // A keeper needs well under a second; from then on nobody else is going to end it.
    if (round === 30) signal(pid, 'SIGINT');
    if (round === 130) signal(pid, 'SIGQUIT');
    if (round === 400)
      throw new EmbeddedPostgresFailure(
        `The data folder "${dataFolder}" is still held by a PostgreSQL server that does not end (process ${pid}); end that process and start again.`,
      );
    await pause(50);
  }
}

export function inUse(dataFolder: string, pid: number): EmbeddedPostgresFailure {
  return new EmbeddedPostgresFailure(
    `The data folder "${dataFolder}" is in use by another Samprova (process ${pid}); stop that one first, or name another folder.`,
  );
}

/** The server's own status line says "ready" when connections are accepted; another server's line says nothing. */
export async function isReady(dataFolder: string, pid: number): Promise<boolean> {
  const lines = await postmasterFile(dataFolder);
  return Number(lines?.[0]) === pid && lines?.[7]?.trim() === 'ready';
}

async function postmasterPid(dataFolder: string): Promise<number | null> {
  const lines = await postmasterFile(dataFolder);
  if (lines === null) return null;
  return Math.abs(Number(lines[0])) || 0;
}

async function postmasterFile(dataFolder: string): Promise<string[] | null> {
  try {
    return (await readFile(join(clusterOf(dataFolder), 'postmaster.pid'), 'utf8')).split('\n');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw new EmbeddedPostgresFailure(`The data folder "${clusterOf(dataFolder)}" cannot be read: ${reasonOf(error)}.`);
  }
}

async function isServerOf(pid: number, dataFolder: string): Promise<boolean> {
  const command = await commandOf(pid);
  return command !== null && command.includes('postgres') && command.includes(clusterOf(dataFolder));
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has gone in the meantime, or is another user's; the loop sees which.
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function recordOf(dataFolder: string): string {
  return join(dataFolder, 'running.json');
}
