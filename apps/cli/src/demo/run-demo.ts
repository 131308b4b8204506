import { type Instant, type LocalDate, Temporal } from '@samprova/kernel';
import { Observations } from '@samprova/kpi';
import { StartupError } from '@samprova/platform';
import { EmbeddedPostgresFailure } from '@samprova/platform/embedded';
import pg from 'pg';
import { CommandFailure } from '../command.js';
import { checkAll } from './invariants/check-all.js';
import { figureInvariants } from './invariants/figure-invariants.js';
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
  /** Leave mail and documents behind. */
  readonly keep: boolean;
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
  const at = words.from.toZonedDateTime({ timeZone: 'Europe/Stockholm', plainTime: '06:00' }).toInstant();
  const interruption = new Interruption();
  try {
    out?.write(`Starting a throw-away Samprova on ${words.from.toString()} …\n`);
    const stand = await opened({ at, keep: words.keep });
    try {
      return await interruption.orElse(playOn(stand, words, out));
    } finally {
      await stand.close();
      if (words.keep) out?.write(`Kept: mail in ${stand.mailFolder}\n`);
    }
  } finally {
    interruption.forget();
  }
}

async function playOn(stand: Stand, words: DemoWords, out: NodeJS.WriteStream | null): Promise<DemoResult> {
  const script = writeScript(words.seed, words.requests);
  const progress = new Progress(out, script.length);
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
    return {
      played,
      report: reportOf(played),
      invariants: [
        ...(await checkAll(client, portal, played, stand.mailFolder)),
        ...(await figureInvariants(client, stand.worker.app.get(Observations))),
      ],
    };
  } finally {
    await client.end();
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

/** The wish to end early: Ctrl-C leaves nothing behind either. A second one ends the process where it stands. */
class Interruption {
  private readonly signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  private interrupt: (failure: CommandFailure) => void = () => undefined;
  private readonly wish = new Promise<never>((_, reject) => (this.interrupt = reject));
  private readonly heard = (signal: NodeJS.Signals): void => {
    for (const each of this.signals) process.once(each, () => process.exit(130));
    this.interrupt(new CommandFailure('samprova demo: interrupted', signal === 'SIGINT' ? 130 : 143));
  };

  constructor() {
    // Whoever waits hears of it; nobody may be waiting yet.
    this.wish.catch(() => undefined);
    for (const signal of this.signals) process.once(signal, this.heard);
  }

  /** @throws CommandFailure when it was interrupted, whatever becomes of the work */
  orElse<T>(work: Promise<T>): Promise<T> {
    work.catch(() => undefined);
    return Promise.race([this.wish, work]);
  }

  forget(): void {
    for (const signal of this.signals) process.off(signal, this.heard);
  }
}

/** Where the demo begins unless told otherwise: five weeks that hold Easter. */
export const EASTER_2026 = Temporal.PlainDate.from('2026-03-16');
