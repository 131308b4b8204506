import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A process that is told apart from a later one that was given the same number. */
export interface RunningProcess {
  readonly pid: number;
  /** When it started, in the system's own notation; only ever compared for equality. */
  readonly started: string;
}

export async function thisProcess(): Promise<RunningProcess> {
  return { pid: process.pid, started: (await startOf(process.pid)) ?? '' };
}

export async function stillRuns(known: RunningProcess): Promise<boolean> {
  return isAlive(known.pid) && (await startOf(known.pid)) === known.started;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line, or null when there is no such process. */
export async function commandOf(pid: number): Promise<string | null> {
  if (process.platform === 'linux')
    return readFile(`/proc/${pid}/cmdline`, 'utf8').then(
      (text) => text.split('\0').join(' ').trim(),
      () => null,
    );
  return ps(pid, 'command');
}

async function startOf(pid: number): Promise<string | null> {
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  // Field 22 of proc(5) counted after the name, which stands in brackets and may itself hold blanks.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

async function ps(pid: number, field: string): Promise<string | null> {
  try {
    return (await run('ps', ['-o', `${field}=`, '-p', String(pid)])).stdout.trim() || null;
  } catch {
    return null;
  }
}
