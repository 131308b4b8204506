import { parseArgs } from 'node:util';
import { READY_ALLOCATIONS } from '@samprova/funding/domain';
import picocolors from 'picocolors';
import { allocationJson, answerAllocation, type AnsweredAllocation } from './allocate/answer-allocation.js';
import { readAllocationFile, type AllocationError } from './allocate/read-allocation-file.js';
import { CommandFailure, type Command } from './command.js';
import type { Result } from '@samprova/kernel';

export const allocate: Command = {
  summary: 'share money out by a model, to the last øre, and say why',
  usage: `
samprova allocate FILE|- [--explain] [--beside FILE] [--json | --table]
samprova allocate --ready [NAME]

  FILE           {"pool": <minor units>, "currency": "NOK", "model": {"kind": …}, "recipients": [{"code": …, …}]};
                 "-" reads standard input. Numbers may be texts ("0.35"); they are read to the last digit.
  --explain      why each line is what it is: share, exact quota, rounding, guard-rails
  --beside FILE  a second allocation laid beside the first; a table
  --json         {"lines":[{"code","amount"}],"total","model","version","inputsHash"} or {"error":{"code","message",
                 "place"}}; what is written whenever standard output is no terminal
  --table        the table also when standard output is no terminal
  --ready        the allocations that known partnerships make; with NAME, that one as a FILE to run or to change

Kinds: equal, weights, population, need-cost, activity, result-share, quality-share. What each takes, rounding, floors
and caps: docs/allocation.md. Nothing is saved. What cannot be shared out is refused with code and place, exit code 1.
`,
  async run(args) {
    const { file, beside, ready, explain, json } = readOptions(args);
    if (ready) return showReady(file);
    if (file === undefined)
      throw new CommandFailure('samprova allocate: give one FILE; try "samprova allocate --help"', 2);
    const first = await answerFile(file);
    if (!first.ok) return refused(first.refusal, json);
    if (beside === undefined) {
      process.stdout.write(json ? `${allocationJson(first.value, explain)}\n` : await tableOf(first.value, explain));
      return 0;
    }
    const second = await answerFile(beside);
    if (!second.ok) return refused(second.refusal, json);
    const { comparisonTable } = await import('./allocate/allocation-table.js');
    process.stdout.write(comparisonTable(first.value, second.value, coloured()));
    return 0;
  },
};

function readOptions(args: readonly string[]) {
  const { values, positionals } = parsed(args);
  const { beside, ready = false, explain = false, json = false, table = false } = values;
  const [file, ...more] = positionals;
  if (more.length > 0)
    throw new CommandFailure('samprova allocate: give one FILE; a second one goes behind --beside', 2);
  if (json && (table || beside !== undefined))
    throw new CommandFailure('samprova allocate: --json goes with neither --table nor --beside', 2);
  if (file === '-' && beside === '-')
    throw new CommandFailure('samprova allocate: standard input can be read once only', 2);
  return { file, beside, ready, explain, json: json || (!table && beside === undefined && !process.stdout.isTTY) };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        beside: { type: 'string' },
        explain: { type: 'boolean' },
        json: { type: 'boolean' },
        ready: { type: 'boolean' },
        table: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new CommandFailure(`samprova allocate: ${(error as Error).message}`, 2);
  }
}

async function answerFile(file: string): Promise<Result<AnsweredAllocation, AllocationError>> {
  const document = await readAllocationFile(file);
  return document.ok ? answerAllocation(document.value) : document;
}

async function tableOf(answered: AnsweredAllocation, explain: boolean): Promise<string> {
  const { allocationTable } = await import('./allocate/allocation-table.js');
  return allocationTable(answered, explain, coloured());
}

function coloured(): boolean {
  return process.stdout.isTTY && picocolors.isColorSupported;
}

function showReady(name: string | undefined): number {
  if (name === undefined) {
    const widest = Math.max(...READY_ALLOCATIONS.map((ready) => ready.name.length));
    for (const { name, title, assumed } of READY_ALLOCATIONS)
      process.stdout.write(
        `${name.padEnd(widest)}  ${title}${assumed ? `\n${' '.repeat(widest)}  assumed: ${assumed}` : ''}\n`,
      );
    return 0;
  }
  const ready = READY_ALLOCATIONS.find((known) => known.name === name);
  if (!ready)
    throw new CommandFailure(`samprova allocate: there is no ready allocation "${name}"; --ready lists them`, 2);
  process.stdout.write(`${JSON.stringify(ready.document, null, 2)}\n`);
  return 0;
}

function refused(error: AllocationError, json: boolean): number {
  if (!json) throw new CommandFailure(`samprova allocate: ${error.message} (${error.code})`);
  const { code, message, place, sums } = error;
  process.stdout.write(`${JSON.stringify({ error: { code, message, place, ...(sums && { sums }) } })}\n`);
  return 1;
}
