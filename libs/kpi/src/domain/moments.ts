import type { Observed } from './facts.js';

/** Moments that were promised or expected: they say nothing of when something was told. */
const EXPECTED = new Set(['received', 'due', 'answerBy', 'expectedBy', 'duty']);
const TOLD = new Set(['at', 'from', 'to', 'until', 'answeredAt', 'delegatedAt', 'extendedAt', 'restartedAt']);

/** When something was told of an observed thing: milliseconds since 1970 UTC, in no order. */
export function touches(facts: Observed): readonly number[] {
  const found: number[] = [];
  collect(facts, found);
  return found;
}

export function lastTouch(facts: Observed): number {
  return touches(facts).reduce((last, at) => Math.max(last, at), 0);
}

function collect(value: unknown, found: number[]): void {
  if (Array.isArray(value)) for (const one of value) collect(one, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value))
      if (typeof one === 'number') {
        if (TOLD.has(key)) found.push(one);
      } else if (!EXPECTED.has(key)) collect(one, found);
}

const FOR_EVER = '9999-12-31';

/** The first and the last day on which it may count in any figure. */
export function spanOf(facts: Observed): { readonly from: string; readonly to: string } {
  const days: string[] = [];
  gather(facts, days);
  // A trial that recruits counts every month; one that ended, until the last of its terms has run.
  if (facts.kind === 'TRIAL') days.push(facts.endedOn === null ? FOR_EVER : yearAfter(facts.endedOn));
  const sorted = days.sort();
  const [from = '2005-01-01', to = from] = [sorted[0], sorted.at(-1)];
  return { from, to };
}

function gather(value: unknown, days: string[]): void {
  if (Array.isArray(value)) for (const one of value) gather(one, days);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value))
      if (key === 'month' && typeof one === 'string') days.push(`${one}-01`);
      else if ((key === 'on' || key === 'plannedFrom' || key === 'endedOn') && typeof one === 'string') days.push(one);
      else gather(one, days);
}

function yearAfter(isoDate: string): string {
  return `${Number(isoDate.slice(0, 4)) + 1}${isoDate.slice(4).replace('-02-29', '-02-28')}`;
}
