import { type Instant, type LocalDate, Temporal } from '@samprova/kernel';
import { StartupError } from '@samprova/platform';
import { EmbeddedPostgresFailure } from '@samprova/platform/embedded';
import pg from 'pg';
import { CommandFailure } from '../command.js';
import { checkAll } from './invariants/check-all.js';
import { holds, type Invariant, invariantLine } from './invariants/invariant.js';
import { planAbsences } from './play/absences.js';
import { play } from './play/play.js';
import { writeScript } from './play/script.js';
import { GraphqlPortal } from './portal/graphql-portal.js';
import { Progress } from './progress.js';
import { type PlayedInquiry, readPlayed } from './report/played-inquiry.js';
import { type Report, reportOf } from './report/report.js';
import { inquiryTable, totalsLines } from './report/table.js';
import { openStand, type Stand } from './stand.js';

/** The words after `samprova demo`. */
export interface DemoWords {
  readonly json: boolean;
  readonly seed: number;
  /** The first day. */
  readonly from: LocalDate;
  /** How many requests, from the first on. */
  readonly requests: number;
  /** Leave database and mail folder behind. */
  readonly keep: boolean;
  /** A migrated, empty database instead of a throw-away one. */
  readonly adminUrl?: string;
}

/** What a whole demo came to. */
export interface DemoResult {
  readonly played: readonly PlayedInquiry[];
  readonly report: Report;
  readonly invariants: readonly Invariant[];
}

/**
 * Plays the demo and says what came of it.
 * @returns the exit code: 0 only when every invariant holds
 */
export async function runDemo(words: DemoWords): Promise<number> {
  const out = words.json ? null : process.stdout;
  const began = performance.now();
  const { played, report, invariants } = await playDemo(words, out);
  const broken = invariants.filter((invariant) => !holds(invariant));
  if (words.json) {
    process.stdout.write(`${JSON.stringify(report)}\n`);
    for (const invariant of broken) process.stderr.write(`${invariantLine(invariant)}\n`);
  } else {
    process.stdout.write(
      [
        inquiryTable(played, report, process.stdout.isTTY),
        '',
        totalsLines(report),
        '',
        ...invariants.map(invariantLine),
        '',
        `${broken.length === 0 ? 'Every invariant holds' : `${broken.length} invariants are broken`}; ` +
          `${Math.round((performance.now() - began) / 1000)} s. Trials are real, everything else here is invented.`,
        '',
      ].join('\n'),
    );
  }
  return broken.length === 0 ? 0 : 1;
}

/** @param out where progress is told; null: nowhere */
export async function playDemo(words: DemoWords, out: NodeJS.WriteStream | null): Promise<DemoResult> {
  const script = writeScript(words.seed, words.requests);
  const progress = new Progress(out, script.length);
  const at = words.from.toZonedDateTime({ timeZone: 'Europe/Stockholm', plainTime: '06:00' }).toInstant();
  progress.say(`Starting a throw-away Samprova on ${words.from.toString()} …`);
  const stand = await opened({ at, keep: words.keep, ...(words.adminUrl ? { adminUrl: words.adminUrl } : {}) });
  const undo = endOnSignal(stand);
  try {
    const portal = new GraphqlPortal(stand.api.url);
    const tell = (now: Instant): void => progress.at(now);
    await play({
      portal,
      seed: words.seed,
      from: words.from,
      script,
      absences: planAbsences(words.seed, words.from),
      move: (to) => stand.worker.moveClock(to, tell),
      onSent: () => progress.requestSent(),
    });
    await stand.worker.settle();
    progress.clear();
    const client = new pg.Client({ connectionString: stand.adminUrl });
    await client.connect();
    try {
      const played = await readPlayed(client);
      const invariants = await checkAll(client, portal, played, stand.mailFolder);
      return { played, report: reportOf(played), invariants };
    } finally {
      await client.end();
    }
  } finally {
    undo();
    if (words.keep) progress.say(`Kept: mail in ${stand.mailFolder}`);
    await stand.close();
  }
}

async function opened(options: Parameters<typeof openStand>[0]): Promise<Stand> {
  try {
    return await openStand(options);
  } catch (error) {
    if (error instanceof StartupError || error instanceof EmbeddedPostgresFailure)
      throw new CommandFailure(error.message);
    throw error;
  }
}

/** Ctrl-C leaves nothing behind either. */
function endOnSignal(stand: Stand): () => void {
  let asked = false;
  const end = (signal: NodeJS.Signals): void => {
    if (asked) process.exit(130);
    asked = true;
    const code = signal === 'SIGINT' ? 130 : 143;
    void stand.close().then(
      () => process.exit(code),
      () => process.exit(code),
    );
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}

/** Where the demo begins unless told otherwise: five weeks that hold Easter. */
export const EASTER_2026 = Temporal.PlainDate.from('2026-03-16');
