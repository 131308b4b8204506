import type { Id } from '@samprova/kernel';
import { fitPrior } from './fit-prior.js';
import { forecast } from './forecast.js';
import { byTrial, type KeptPromise } from './promise-ratio.js';

/** One closed trial as it would have been forecast from all others, beside what came. */
export interface BackTestedTrial {
  readonly trialId: Id;
  readonly promised: number;
  readonly actual: number;
  readonly p50: number;
  readonly p90: number;
}

/** A forecast is honest when about half of all trials reach their P50 and nine in ten their P90. */
export interface BackTest {
  readonly trials: readonly BackTestedTrial[];
  /** Share of trials that reached it; null without trials. */
  readonly reachedP50: number | null;
  readonly reachedP90: number | null;
  /** How far off on average, of what came: the P50, and the bare sum of promises. Null where nothing came. */
  readonly errorOfP50: number | null;
  readonly errorOfPromises: number | null;
}

/** Beyond so many, trials are left out in groups. */
const MOST_TURNS = 60;

/** Leaves each trial out in turn, and asks the others. */
export function backTest(history: readonly KeptPromise[]): BackTest {
  const all = [...byTrial(history)];
  const turns = Math.min(all.length, MOST_TURNS);
  const trials = Array.from({ length: turns }, (_, turn) => {
    const leftOut = all.filter((_trial, place) => place % turns === turn);
    const out = new Set(leftOut.map(([trialId]) => trialId));
    const others = history.filter(({ trialId }) => !out.has(trialId));
    const prior = fitPrior(others);
    return leftOut.map(([trialId, kept]): BackTestedTrial => {
      const sites = kept.map(({ siteKey, networkId, promised }) => ({ siteKey, networkId, promised, opensAfter: 0 }));
      const { promised, p50, p90 } = forecast({ sites, months: 12, target: 0 }, others, prior);
      return { trialId, promised, actual: kept.reduce((sum, { actual }) => sum + actual, 0), p50, p90 };
    });
  }).flat();
  const share = (reached: (trial: BackTestedTrial) => boolean): number | null =>
    trials.length > 0 ? trials.filter(reached).length / trials.length : null;
  const came = trials.reduce((sum, { actual }) => sum + actual, 0);
  const error = (of: (trial: BackTestedTrial) => number): number | null =>
    came > 0 ? trials.reduce((sum, trial) => sum + Math.abs(of(trial) - trial.actual), 0) / came : null;
  return {
    trials,
    reachedP50: share(({ actual, p50 }) => actual >= p50),
    reachedP90: share(({ actual, p90 }) => actual >= p90),
    errorOfP50: error(({ p50 }) => p50),
    errorOfPromises: error(({ promised }) => promised),
  };
}
