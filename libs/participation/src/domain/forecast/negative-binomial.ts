/**
 * A count that is Poisson with a Gamma-distributed mean: `mean`, and `shape` of the Gamma (Infinity: plain Poisson). All
 * of it is summed exactly, term by term; nothing is drawn at random, so the same question has the same answer for ever.
 */
export interface CountDistribution {
  readonly mean: number;
  readonly shape: number;
}

/** The largest whole number that is reached or passed with at least that probability (0 < probability < 1). */
export function reachedWith({ mean, shape }: CountDistribution, probability: number): number {
  if (mean <= 0) return 0;
  let below = 0;
  let log = logOfNone(mean, shape);
  for (let count = 0; ; count += 1) {
    // `below` is the probability of fewer than `count`.
    below += Math.exp(log);
    if (1 - below < probability) return count;
    log += logStep(count, mean, shape);
  }
}

/** The probability that at least `count` come. */
export function chanceOf({ mean, shape }: CountDistribution, count: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  let below = 0;
  let log = logOfNone(mean, shape);
  for (let fewer = 0; fewer < count; fewer += 1) {
    below += Math.exp(log);
    log += logStep(fewer, mean, shape);
  }
  return Math.max(0, 1 - below);
}

/** The logarithm of the probability that exactly `count` come. */
export function logChanceOfExactly({ mean, shape }: CountDistribution, count: number): number {
  if (mean <= 0) return count === 0 ? 0 : -Infinity;
  if (!Number.isFinite(shape)) return count * Math.log(mean) - mean - logGamma(count + 1);
  return logWays(count, shape) + logByMean({ mean, shape }, count);
}

/** The part of it that does not know the mean; it costs the most. Only for a finite shape. */
export function logWays(count: number, shape: number): number {
  return logGamma(count + shape) - logGamma(shape) - logGamma(count + 1);
}

/** The part of it that does. */
export function logByMean({ mean, shape }: CountDistribution, count: number): number {
  return logOfNone(mean, shape) - count * Math.log1p(shape / mean);
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** Of a number above 0; after Lanczos (1964), with the usual eight terms. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const sum = LANCZOS.reduce((all, term, place) => all + term / (x + place), 0.99999999999980993);
  const t = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

function logOfNone(mean: number, shape: number): number {
  return Number.isFinite(shape) ? -shape * Math.log1p(mean / shape) : -mean;
}

/** From the probability of `count` to that of one more. */
function logStep(count: number, mean: number, shape: number): number {
  const ratio = Number.isFinite(shape) ? ((count + shape) * mean) / (shape + mean) : mean;
  return Math.log(ratio / (count + 1));
}
