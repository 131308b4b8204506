import { parseArgs } from 'node:util';
import { CommandFailure, type Command, wrongWords } from './command.js';
import type { DemoWords } from './demo/run-demo.js';

export const demo: Command = {
  summary: 'play five weeks of real trials through a throw-away Samprova',
  usage: `
samprova demo [options]

  --json          only {"inquiries":[…],"totals":{…}} on standard output, to be checked from outside
  --seed N        another play (1)
  --from DATE     the first day, a Monday (2026-03-16: five weeks that hold Easter)
  --requests N    only the first so many requests
  --keep          leave the mail folder and the documents behind

A database of its own, API and worker in this process, and a simulated clock. The trials are real, their facts as the
registry has them; sponsors, people and answers are invented. Ends with 0 only if every invariant holds.
`,
  async run(args) {
    const words = readWords(args);
    const { Temporal } = await import('@samprova/kernel');
    const { EASTER_2026, runDemo } = await import('./demo/run-demo.js');
    return runDemo({ ...words, from: words.from === null ? EASTER_2026 : dateOf(words.from, Temporal.PlainDate) });
  },
};

function readWords(args: readonly string[]): Omit<DemoWords, 'from'> & { readonly from: string | null } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
        from: { type: 'string' },
        requests: { type: 'string' },
        keep: { type: 'boolean', default: false },
      },
    });
    const { json, keep, from = null } = values;
    const requests = values.requests === undefined ? Infinity : wholeNumber('--requests', values.requests, 1);
    return { json, keep, from, requests, seed: wholeNumber('--seed', values.seed, 0) };
  } catch (error) {
    throw error instanceof CommandFailure ? error : wrongWords('demo', error);
  }
}

function wholeNumber(word: string, text: string, least: number): number {
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= least) return value;
  throw new CommandFailure(`samprova demo: ${word} takes a whole number from ${least} on, not "${text}"`, 2);
}

function dateOf<T>(text: string, dates: { from(text: string): T }): T {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dates.from(text);
  } catch {
    // The sentence below says what is wanted.
  }
  throw new CommandFailure(`samprova demo: --from takes a date like 2026-03-16, not "${text}"`, 2);
}
