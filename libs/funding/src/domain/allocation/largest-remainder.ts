import { utf8Order } from './utf8-order.js';

/** How one recipient's exact quota became an amount of whole steps. */
export interface Rounded {
  readonly amount: bigint;
  /** The quota rounded down to a multiple of the step. */
  readonly roundedDown: bigint;
  /** Place among all remainders, 1 for the largest. */
  readonly rank: number;
}

/**
 * Shares `pool` in proportion to `weights`, each quota rounded down to a multiple of `step`; what is left goes out in
 * steps to the largest remainders, ties by code in ascending UTF-8 order. A pool that is no multiple of the step leaves
 * an odd piece smaller than it, which goes to the next remainder. The amounts sum to the pool.
 */
export function shareByLargestRemainder(
  pool: bigint,
  weights: readonly bigint[],
  codes: readonly string[],
  step: bigint,
): Rounded[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n) * step;
  // Nobody weighs anything only when guard-rails have given out the whole pool.
  const quotas = weights.map((weight) => (whole === 0n ? 0n : (pool * weight) / whole));
  const remainders = weights.map((weight, who) => pool * weight - quotas[who]! * whole);
  const order = [...weights.keys()].sort(
    (a, b) => compare(remainders[b]!, remainders[a]!) || utf8Order(codes[a]!, codes[b]!),
  );
  const left = pool - quotas.reduce((sum, quota) => sum + quota, 0n) * step;
  const steps = Number(left / step);
  const odd = left % step;
  const rounded: Rounded[] = [];
  for (const [place, who] of order.entries()) {
    const roundedDown = quotas[who]! * step;
    const more = place < steps ? step : place === steps ? odd : 0n;
    rounded[who] = { amount: roundedDown + more, roundedDown, rank: place + 1 };
  }
  return rounded;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
