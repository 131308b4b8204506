import type { DocumentFiles } from '@samprova/documents';
import type { Relay, Sweeps } from '@samprova/platform/worker';

/** A recurring task. It never overlaps itself here; the sweeps see to it that no two processes are at one. */
export interface Schedule {
  readonly name: string;
  /** Milliseconds of real time between the end of one run and the start of the next. */
  readonly everyMs: number;
  run(): Promise<unknown>;
}

/**
 * Every recurring task of the installation. Business deadlines are found by "due", not by entries of their own.
 * @param lookUp null: registers are not asked
 */
export function schedules(
  relay: Relay,
  sweeps: Sweeps,
  files: () => DocumentFiles,
  lookUp: (() => Promise<unknown>) | null = null,
): readonly Schedule[] {
  return [
    { name: 'relay what no wake-up announced', everyMs: 2_000, run: () => relay.drain() },
    { name: 'do what is due', everyMs: 5_000, run: () => sweeps.due() },
    { name: 'put back what the queue lost', everyMs: 15_000, run: () => sweeps.owed() },
    { name: 'forget what was delivered long ago', everyMs: 3_600_000, run: () => sweeps.prune() },
    { name: 'throw away content that no document has', everyMs: 6 * 3_600_000, run: () => files().sweep() },
    // No due source: a slow register must not keep anything that is due waiting.
    ...(lookUp ? [{ name: 'look trials up in registers', everyMs: 30_000, run: lookUp }] : []),
  ];
}
