import type { AllocationLine } from './allocate.js';

/** One recipient in two runs laid side by side; null where a run does not know it. Minor units. */
export interface ComparedLine {
  readonly code: string;
  readonly first: bigint | null;
  readonly second: bigint | null;
  /** What the second run gives more, or less. */
  readonly difference: bigint;
}

/** In the order of the first run; who is new in the second follows in its order. */
export function compareAllocations(
  first: readonly AllocationLine[],
  second: readonly AllocationLine[],
): readonly ComparedLine[] {
  const amounts = new Map(second.map(({ code, amount }) => [code, amount]));
  const known = new Set(first.map(({ code }) => code));
  const compare = (code: string, before: bigint | null, after: bigint | null): ComparedLine => ({
    code,
    first: before,
    second: after,
    difference: (after ?? 0n) - (before ?? 0n),
  });
  return [
    ...first.map(({ code, amount }) => compare(code, amount, amounts.get(code) ?? null)),
    ...second.filter(({ code }) => !known.has(code)).map(({ code, amount }) => compare(code, null, amount)),
  ];
}
