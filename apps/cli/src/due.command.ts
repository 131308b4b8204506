import { parseArgs } from 'node:util';
import picocolors from 'picocolors';
import { CommandFailure, type Command } from './command.js';
import { answerLines } from './due/answer-lines.js';
import {
  answerOf,
  type ClosingsOf,
  daysOf,
  NO_CLOSINGS,
  readCase,
  type DueError,
  type FieldNames,
} from './due/due-case.js';
import { dayTable } from './due/day-table.js';

export const due: Command = {
  summary: 'when an inquiry is due, and why: the day list of the clock',
  usage: `
samprova due --country SE|DK|NO --received INSTANT [options]
samprova due --batch < cases.jsonl > answers.jsonl

  --country CODE            whose working days: SE, DK or NO
  --received INSTANT        ISO 8601 with offset, as in 2026-06-15T09:00:00+02:00
  --working-days N          the promise (5)
  --receipt POLICY          event-day: the day of receipt is day 0 (the default)
                            cut-off: after the cut-off, or on a day that is not working, counts as the next working day
  --cut-off HH:MM           local time; received exactly then is in time (15:00)
  --close-of-business HH:MM local time at which a day is counted and the last one falls due (17:00)
  --stop FROM/TO            the clock stands from FROM until TO; "FROM/" is still open; repeat for more
  --json                    {"dueAt","countedDays","days"} instead of the table
  --batch                   one JSON case per line in, one answer per line out:
                            {"country","receivedAt","workingDays"?,"receipt"?,"cutOff"?,"closeOfBusiness"?,
                             "pauses"?:[{"from","to"?}]}  ->  {"dueAt","countedDays"} or {"error":{"code","message"}}
  --installation            with the closings that this installation's partnerships have entered (DATABASE_URL, or
                            the Samprova that runs here)

The days are the country's statutory rules and default closings, 2005-2100.
`,
  async run(args) {
    const options = readOptions(args);
    const { batch, installation, ...one } = options;
    if (batch && Object.keys(one).length > 0)
      throw new CommandFailure('samprova due: beside --batch only --installation can be given', 2);
    const closingsOf = installation ? await closingsHere() : NO_CLOSINGS;
    if (!batch) return answerOne(one, closingsOf);
    await answerLines(process.stdin, process.stdout, closingsOf);
    return 0;
  },
};

const OPTIONS = {
  country: { type: 'string' },
  received: { type: 'string' },
  'working-days': { type: 'string' },
  receipt: { type: 'string' },
  'cut-off': { type: 'string' },
  'close-of-business': { type: 'string' },
  stop: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  batch: { type: 'boolean' },
  installation: { type: 'boolean' },
} as const;

/** Loaded only when asked for: without it no database driver is read from disk. */
async function closingsHere(): Promise<ClosingsOf> {
  return (await import('./due/installation-closings.js')).installationClosings();
}

const OPTION_NAMES: FieldNames = {
  country: '--country',
  receivedAt: '--received',
  workingDays: '--working-days',
  receipt: '--receipt',
  cutOff: '--cut-off',
  closeOfBusiness: '--close-of-business',
  pauses: '--stop',
};

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new CommandFailure(`samprova due: ${error instanceof Error ? error.message : String(error)}`, 2);
  }
}

function answerOne(options: Omit<ReturnType<typeof readOptions>, 'batch'>, closingsOf: ClosingsOf): number {
  const { country, received, receipt, json = false } = options;
  const days = options['working-days'];
  const dueCase = readCase(
    given({
      country,
      receivedAt: received,
      receipt,
      workingDays: days !== undefined && /^\d+$/.test(days) ? Number(days) : days,
      cutOff: options['cut-off'],
      closeOfBusiness: options['close-of-business'],
      pauses: options.stop?.map(readStopOption),
    }),
    closingsOf,
    OPTION_NAMES,
  );
  if (!dueCase.ok) return refused(dueCase.refusal, json);
  const list = daysOf(dueCase.value);
  if (!list.ok) return refused(list.refusal, json);
  if (json) {
    const days = list.value.days.map(({ date, kind, n, name }) => ({
      date: date.toString(),
      kind,
      n,
      name: name?.en ?? null,
    }));
    process.stdout.write(`${JSON.stringify({ ...answerOf(dueCase.value, list.value), days })}\n`);
  } else process.stdout.write(dayTable(dueCase.value, list.value, process.stdout.isTTY && picocolors.isColorSupported));
  return 0;
}

function readStopOption(text: string): { from: string; to?: string } {
  const [from = '', to, ...more] = text.split('/');
  if (to === undefined || more.length > 0) throw new CommandFailure(`samprova due: --stop ${text} is not FROM/TO`, 2);
  return to === '' ? { from } : { from, to };
}

function given(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function refused(error: DueError, json: boolean): number {
  if (!json) throw new CommandFailure(`samprova due: ${error.message} (${error.code})`);
  process.stdout.write(`${JSON.stringify({ error })}\n`);
  return 1;
}
