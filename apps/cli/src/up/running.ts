import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running `samprova up` tells of itself to the commands beside it. */
export interface RunningUp {
  /** Where the API answers, without a trailing slash. */
  readonly url: string;
  readonly pid: number;
  readonly demo: boolean;
}

/** @returns takes it back; a killed process leaves it behind, which `runningUp` notices */
export async function announceRunning(home: string, facts: Omit<RunningUp, 'pid'>): Promise<() => Promise<void>> {
  const file = fileIn(home);
  await writeFile(file, `${JSON.stringify({ ...facts, pid: process.pid })}\n`, { mode: 0o600 });
  return () => rm(file, { force: true });
}

/** The `samprova up` that keeps its data in `home`; null: none runs. */
export async function runningUp(home: string): Promise<RunningUp | null> {
  try {
    const facts = JSON.parse(await readFile(fileIn(home), 'utf8')) as RunningUp;
    return lives(facts.pid) ? facts : null;
  } catch {
    return null;
  }
}

function fileIn(home: string): string {
  return join(home, 'running.json');
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
