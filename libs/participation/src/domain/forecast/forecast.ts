import type { Id } from '@samprova/kernel';
import { fitPrior, type Prior, shapeOfSum, shrunk } from './fit-prior.js';
import { chanceOf, type CountDistribution, reachedWith } from './negative-binomial.js';
import type { KeptPromise } from './promise-ratio.js';

/** A site that promises participants for the planned time of recruitment. */
export interface PromisingSite {
  readonly siteKey: string;
  readonly networkId: Id | null;
  readonly promised: number;
  /** Months after the start of recruitment in which it opens; 0: at once. */
  readonly opensAfter: number;
}

export interface ForecastQuestion {
  readonly sites: readonly PromisingSite[];
  /** Planned months of recruitment; the promises are for that time. */
  readonly months: number;
  /** Participants wanted. */
  readonly target: number;
}

/** What one site is believed to include in the planned time. */
export interface SiteForecast {
  readonly siteKey: string;
  readonly promised: number;
  /** Its own promise ratio, drawn towards its network's and that towards the partnership's. */
  readonly ratio: number;
  readonly expected: number;
}

/**
 * What may be promised to a sponsor. P50 participants are reached with a probability of 50 %, P90 with 90 %; P50 months
 * are enough with a probability of 50 %, P90 with 90 %.
 */
export interface Forecast {
  readonly promised: number;
  readonly expected: number;
  readonly p50: number;
  readonly p90: number;
  readonly target: number;
  /** Null: more than twenty years. */
  readonly monthsP50: number | null;
  readonly monthsP90: number | null;
  /** Probability of the target within the planned months. */
  readonly chance: number;
  readonly prior: Prior;
  readonly sites: readonly SiteForecast[];
}

const LONGEST = 240;

/** @param history promises of closed trials; none: the standard prior decides */
export function forecast(
  question: ForecastQuestion,
  history: readonly KeptPromise[],
  prior: Prior = fitPrior(history),
): Forecast {
  const sites = question.sites.map((site) => ({ ...site, ...believed(site, prior, history) }));
  const at = (months: number): CountDistribution => {
    const expected = sites.map(
      ({ promised, ratio, opensAfter }) => (promised * ratio * Math.max(0, months - opensAfter)) / question.months,
    );
    const shapes = sites.map(({ shape }) => shape);
    return { mean: expected.reduce((a, b) => a + b, 0), shape: shapeOfSum(expected, shapes, prior.trialShape) };
  };
  const planned = at(question.months);
  return {
    promised: sites.reduce((sum, { promised }) => sum + promised, 0),
    expected: planned.mean,
    p50: reachedWith(planned, 0.5),
    p90: reachedWith(planned, 0.9),
    target: question.target,
    monthsP50: monthsFor(question.target, 0.5, at),
    monthsP90: monthsFor(question.target, 0.9, at),
    chance: chanceOf(planned, question.target),
    prior,
    sites: sites.map(({ siteKey, promised, ratio, opensAfter }) => ({
      siteKey,
      promised,
      ratio,
      expected: (promised * ratio * Math.max(0, question.months - opensAfter)) / question.months,
    })),
  };
}

/** Gamma with the prior's shape around the network's ratio, seen against the site's own history. */
function believed(
  { siteKey, networkId }: PromisingSite,
  prior: Prior,
  history: readonly KeptPromise[],
): { readonly ratio: number; readonly shape: number } {
  const ofNetwork = networkId ? history.filter((one) => one.networkId === networkId) : [];
  const { ratio } = shrunk(prior.ratio, ofNetwork);
  const own = history.filter((one) => one.siteKey === siteKey);
  const promised = own.reduce((sum, one) => sum + one.promised, 0);
  const actual = own.reduce((sum, one) => sum + one.actual, 0);
  const shape = prior.siteShape + actual;
  return { ratio: shape / (prior.siteShape / ratio + promised), shape };
}

/** The first whole month at whose end the target is reached with that probability; later months only add. */
function monthsFor(target: number, probability: number, at: (months: number) => CountDistribution): number | null {
  if (target <= 0) return 0;
  if (chanceOf(at(LONGEST), target) < probability) return null;
  let [short, enough] = [0, LONGEST];
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (chanceOf(at(middle), target) >= probability) enough = middle;
    else short = middle;
  }
  return enough;
}
