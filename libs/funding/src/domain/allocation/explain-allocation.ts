import type { Allocation } from './allocate.js';
import { greatestCommonDivisor } from './combine-components.js';
import type { Fraction } from './decimal.js';
import type { GuardRail } from './guard-rails.js';
import type { AllocationRequest } from './read-allocation.js';

/** Why one line is what it is: every krona of it, exactly. Amounts are minor units. */
export interface ExplainedLine {
  readonly code: string;
  /** Of the whole pool, in lowest terms. */
  readonly share: Fraction;
  /** By what the model shares, what of it is this recipient's, and what of the pool that is. */
  readonly parts: readonly { readonly name: string; readonly share: Fraction; readonly quota: Fraction }[];
  /** Pool × share, before guard-rails. */
  readonly quota: Fraction;
  /** The quota after guard-rails took from the rest or gave to it; null for a line that one of them holds. */
  readonly quotaOfRest: Fraction | null;
  /** That quota rounded down to a multiple of `roundTo`. */
  readonly roundedDown: bigint | null;
  /** Place of its remainder among all, 1 for the largest. */
  readonly remainderRank: number | null;
  /** What the rounding added. */
  readonly added: bigint;
  /** The guard-rail that holds the line, and how much it adds to the quota's rounded amount or takes from it. */
  readonly heldBy: GuardRail | null;
  readonly amount: bigint;
}

export function explainAllocation(request: AllocationRequest, allocation: Allocation): ExplainedLine[] {
  const { weights, unheld, rounded } = allocation.working;
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  const sums = request.components.map((component) => component.weights.reduce((total, weight) => total + weight, 0n));
  return allocation.lines.map(({ code, amount }, who) => {
    const weight = weights[who]!;
    const round = rounded[who] ?? null;
    return {
      code,
      share: inLowestTerms(weight, sum),
      parts: request.components.map(({ name, share, weights: parts }, which) => ({
        name,
        share: inLowestTerms(parts[who]!, sums[which]!),
        quota: inLowestTerms(request.pool * share.numerator * parts[who]!, share.denominator * sums[which]!),
      })),
      quota: inLowestTerms(request.pool * weight, sum),
      quotaOfRest: round && inLowestTerms(unheld.pool * weight, unheld.weight === 0n ? 1n : unheld.weight),
      roundedDown: round && round.roundedDown,
      remainderRank: round && round.rank,
      added: round ? round.amount - round.roundedDown : 0n,
      heldBy: unheld.held[who]?.by ?? null,
      amount,
    };
  });
}

function inLowestTerms(numerator: bigint, denominator: bigint): Fraction {
  const divisor = greatestCommonDivisor(denominator, numerator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}
