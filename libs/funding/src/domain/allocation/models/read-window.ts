import { ok, type Result } from '@samprova/kernel';
import { inProportion, type Decimal } from '../decimal.js';
import { eachRead, type Located } from '../input.js';
import type { AllocationRefused } from '../refusal.js';

const USUAL_YEARS = 3n;

/** How many of the newest years count. */
export function readWindow(model: Located): Result<number, AllocationRefused> {
  const parameter = model.field('windowYears');
  if (!parameter.isGiven()) return ok(Number(USUAL_YEARS));
  const read = parameter.integer('WINDOW_INVALID', 1n);
  return read.ok ? ok(Number(read.value)) : read;
}

/**
 * Yearly numbers, oldest first, of each recipient and input: their sums over the newest years. The moving average is the
 * sum divided by the same number of years for all, which leaves the proportions as they are.
 */
export function readWindowSums(
  recipients: readonly Located[],
  inputs: readonly string[],
  years: number,
): Result<bigint[][], AllocationRefused> {
  let length: number | undefined;
  const windows = inputs.map((): Decimal[] => []);
  for (const recipient of recipients)
    for (const [which, input] of inputs.entries()) {
      const series = recipient.field(input);
      const list = series.list();
      if (!list.ok) return list;
      const given = list.value.length;
      length ??= given;
      if (given < years)
        return series.refuse('SHORTER_THAN_WINDOW', `the window takes ${years} years, and ${given} are given`);
      if (given !== length)
        return series.refuse('LENGTHS_DIFFER', `${given} years are given, but ${length} in the first list`);
      const read = eachRead(list.value, (year) => year.weight());
      if (!read.ok) return read;
      windows[which]!.push(...read.value.slice(-years));
    }
  return ok(windows.map((window) => sumsOf(inProportion(window), years)));
}

function sumsOf(window: readonly bigint[], years: number): bigint[] {
  return Array.from({ length: window.length / years }, (_, recipient) =>
    window.slice(recipient * years, (recipient + 1) * years).reduce((sum, year) => sum + year, 0n),
  );
}
