import type { Component } from './model.js';

/**
 * The components of a model as one integer weight for each recipient: Σ share · weight ÷ sum of weights, all over one
 * denominator. No component may sum to zero.
 */
export function combineComponents(components: readonly Component[]): bigint[] {
  const sums = components.map(({ weights }) => weights.reduce((sum, weight) => sum + weight, 0n));
  const denominators = components.map(({ share }, which) => share.denominator * sums[which]!);
  const common = denominators.reduce(leastCommonMultiple, 1n);
  const factors = components.map(({ share }, which) => (share.numerator * common) / denominators[which]!);
  return components[0]!.weights.map((_, who) =>
    components.reduce((sum, { weights }, which) => sum + factors[which]! * weights[who]!, 0n),
  );
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
