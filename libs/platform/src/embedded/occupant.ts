import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { clusterOf } from './cluster.js';
import { EmbeddedPostgresFailure } from './failure.js';
import { commandOf, isAlive, stillRuns, thisProcess, type RunningProcess } from './running-process.js';

/** Who runs the server of a data folder at present, for other commands that want to speak to it. */
export interface Occupant extends RunningProcess {
  readonly port: number;
}

export async function recordOccupant(dataFolder: string, port: number): Promise<void> {
  const file = recordOf(dataFolder);
  const occupant: Occupant = { ...(await thisProcess()), port };
  await writeFile(`${file}.${process.pid}`, JSON.stringify(occupant), { mode: 0o600 });
  await rename(`${file}.${process.pid}`, file);
}

export async function forgetOccupant(dataFolder: string): Promise<void> {
  await rm(recordOf(dataFolder), { force: true });
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
 * Leaves the cluster free to start: refuses when another living Samprova has it, waits for a server whose Samprova was
 * killed (its keeper is ending it), ends it when its keeper was killed too, and removes a `postmaster.pid` whose number
 * now belongs to something else, which PostgreSQL itself would take for a running server (usual after a restart of a
 * container, where numbers begin anew).
 */
export async function clearTheWay(dataFolder: string, patienceMs = 20_000): Promise<void> {
  const deadline = performance.now() + patienceMs;
  for (let round = 0; ; round += 1) {
    const occupant = await readOccupant(dataFolder);
    if (occupant) throw inUse(dataFolder, occupant.pid);
    const pid = await postmasterPid(dataFolder);
    if (pid === null) return;
    if (!isAlive(pid) || !(await isServerOf(pid, dataFolder))) {
      await rm(join(clusterOf(dataFolder), 'postmaster.pid'), { force: true });
      return;
    }
    if (performance.now() > deadline)
      throw new EmbeddedPostgresFailure(
        `The data folder "${dataFolder}" is still held by a PostgreSQL server that does not end (process ${pid}); end that process and start again.`,
      );
    // A keeper needs well under a second; from then on nobody else is going to end it.
    if (round === 30) signal(pid, 'SIGINT');
    if (round === 130) signal(pid, 'SIGQUIT');
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
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
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

function recordOf(dataFolder: string): string {
  return join(dataFolder, 'running.json');
}
