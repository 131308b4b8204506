import { ok, refuse, type Result } from '@samprova/kernel';
import type { Fraction } from '../allocation/decimal.js';

/** Money for a special effort, which somebody else must pay a part of. Minor units. */
export interface TargetedAllocation {
  readonly amount: bigint;
  /** What partners pay beside it. */
  readonly coFunding: bigint;
}

/** How much partners must pay for each krona of a targeted allocation; the least is above zero. */
export interface CoFundingRule {
  readonly kind: 'targeted';
  readonly version: number;
  readonly leastRatio: Fraction;
}

/** Half a krona for each: the usual rule, which a partnership may set otherwise. */
export const USUAL_CO_FUNDING: CoFundingRule = {
  kind: 'targeted',
  version: 1,
  leastRatio: { numerator: 1n, denominator: 2n },
};

/** Nobody pays beside a targeted allocation; `leastCoFunding` (minor units) would be enough. */
export interface CoFundingMissing {
  readonly code: 'CO_FUNDING_MISSING';
  readonly leastCoFunding: number;
}

/** Partners pay too little beside a targeted allocation; `leastCoFunding` (minor units) would be enough. */
export interface CoFundingTooLow {
  readonly code: 'CO_FUNDING_TOO_LOW';
  readonly leastCoFunding: number;
}

/** A targeted allocation that may be made, with the ratio that is kept and reported. */
export interface TargetedDecision extends TargetedAllocation {
  readonly kind: 'targeted';
  readonly version: number;
  /** Partner money ÷ allocation. */
  readonly coFundingRatio: Fraction;
}

export function decideTargeted(
  { amount, coFunding }: TargetedAllocation,
  { kind, version, leastRatio }: CoFundingRule = USUAL_CO_FUNDING,
): Result<TargetedDecision, CoFundingMissing | CoFundingTooLow> {
  if (amount <= 0n || coFunding < 0n || leastRatio.numerator <= 0n)
    throw new RangeError('a targeted allocation and its least ratio are above zero, and co-funding is not below');
  const { numerator, denominator } = leastRatio;
  const least = (amount * numerator + denominator - 1n) / denominator;
  const leastCoFunding = Number(least);
  if (coFunding === 0n) return refuse({ code: 'CO_FUNDING_MISSING', leastCoFunding });
  if (coFunding < least) return refuse({ code: 'CO_FUNDING_TOO_LOW', leastCoFunding });
  return ok({ kind, version, amount, coFunding, coFundingRatio: { numerator: coFunding, denominator: amount } });
}
