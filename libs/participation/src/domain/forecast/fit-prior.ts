import { logByMean, logWays } from './negative-binomial.js';
import { byTrial, type KeptPromise, promiseRatio } from './promise-ratio.js';

/** What is believed of a site nobody has seen yet. */
export interface Prior {
  /** Participants that come for each promised one. */
  readonly ratio: number;
  /** How alike sites are: their ratios are Gamma with this shape. Higher is more alike. */
  readonly siteShape: number;
  /** How alike whole trials are, beyond their sites. Infinity: nothing is seen of it. */
  readonly trialShape: number;
  /** Whether the shapes were found in the history; otherwise they are our standard. */
  readonly fitted: boolean;
}

/**
 * Where nothing is known: our proposal, to be replaced by history. Of promises 0.6 are kept; that belief weighs as much
 * as 50 promised participants; sites differ by 71 % (shape 2), whole trials by 25 % (shape 16).
 */
export const STANDARD = { ratio: 0.6, weight: 50, siteShape: 2, trialShape: 16 } as const;

/** Fewer closed trials say too little of how much trials and sites differ. */
const ENOUGH_TRIALS = 5;
/** From alike to unlike: of two that explain the history as well, the first counts. */
const SITE_SHAPES = [64, 32, 16, 8, 4, 2, 1, 0.5] as const;
const TRIAL_SHAPES = [Infinity, 32, 16, 8, 4, 2, 1] as const;
/** How much easier or harder a whole trial may be than its sites promise: evenly on the scale of ratios; one is 1. */
const FACTORS = Array.from({ length: 15 }, (_, place) => 4 ** ((place - 7) / 7));

/** The ratio is shrunk towards the standard; the shapes are those under which the history is most likely. */
export function fitPrior(history: readonly KeptPromise[]): Prior {
  const { ratio } = shrunk(STANDARD.ratio, history);
  const trials = byTrial(history);
  if (trials.size < ENOUGH_TRIALS)
    return { ratio, siteShape: STANDARD.siteShape, trialShape: STANDARD.trialShape, fitted: false };
  let best = { likelihood: -Infinity, siteShape: STANDARD.siteShape as number, trialShape: Infinity };
  for (const siteShape of SITE_SHAPES) {
    const byFactor = [...trials.values()].map((sites) => likelihoods(sites, ratio, siteShape));
    for (const trialShape of TRIAL_SHAPES) {
      const weights = weightsOf(trialShape);
      const likelihood = byFactor.reduce((sum, one) => sum + logOfMean(one, weights), 0);
      if (likelihood > best.likelihood) best = { likelihood, siteShape, trialShape };
    }
  }
  return { ratio, siteShape: best.siteShape, trialShape: best.trialShape, fitted: true };
}

/** A ratio drawn towards what was believed before, the less the more is known. */
export function shrunk(towards: number, history: readonly KeptPromise[]): { readonly ratio: number } {
  const { promised, actual } = promiseRatio(history);
  return { ratio: (towards * STANDARD.weight + actual) / (STANDARD.weight + promised) };
}

/** For each factor how likely the sites of one trial are to have kept what they kept, as a logarithm. */
function likelihoods(sites: readonly KeptPromise[], ratio: number, siteShape: number): readonly number[] {
  const ways = sites.reduce((sum, { actual }) => sum + logWays(actual, siteShape), 0);
  return FACTORS.map((factor) => {
    let sum = ways;
    for (const { promised, actual } of sites)
      sum += logByMean({ mean: promised * ratio * factor, shape: siteShape }, actual);
    return sum;
  });
}

/** How often a factor occurs where factors are Gamma with mean 1 and that shape; Infinity: it is always 1. */
function weightsOf(trialShape: number): readonly number[] {
  if (!Number.isFinite(trialShape)) return FACTORS.map((factor) => (factor === 1 ? 1 : 0));
  const bare = FACTORS.map((factor) => Math.exp(trialShape * (Math.log(factor) - factor + 1)));
  const whole = bare.reduce((a, b) => a + b, 0);
  return bare.map((one) => one / whole);
}

function logOfMean(logs: readonly number[], weights: readonly number[]): number {
  const highest = Math.max(...logs);
  return highest + Math.log(logs.reduce((sum, log, place) => sum + weights[place]! * Math.exp(log - highest), 0));
}

/**
 * The shape of a sum of counts, by its mean and variance (Anisimov and Fedorov 2007): the spread of sites averages out,
 * that of the trial does not.
 */
export function shapeOfSum(
  expected: readonly number[],
  siteShape: number | readonly number[],
  trialShape: number,
): number {
  const mean = expected.reduce((a, b) => a + b, 0);
  const ofSites = expected.reduce(
    (sum, one, place) => sum + (one * one) / (typeof siteShape === 'number' ? siteShape : siteShape[place]!),
    0,
  );
  const spread = ofSites + (mean * mean) / trialShape;
  return spread > 0 ? (mean * mean) / spread : Infinity;
}
