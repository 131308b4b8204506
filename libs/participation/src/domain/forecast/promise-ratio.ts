import type { Id } from '@samprova/kernel';

/** What one site promised in one closed trial, and how many it included. */
export interface KeptPromise {
  readonly trialId: Id;
  /** The site of the directory, or the organisation's name. */
  readonly siteKey: string;
  readonly networkId: Id | null;
  /** More than 0. */
  readonly promised: number;
  readonly actual: number;
}

/** Σ actual ÷ Σ promised. */
export interface PromiseRatio {
  readonly promised: number;
  readonly actual: number;
  readonly trials: number;
  /** Null: nothing was promised. */
  readonly ratio: number | null;
}

/** Over whatever is given: one site's, one network's, or all (D11). */
export function promiseRatio(kept: readonly KeptPromise[]): PromiseRatio {
  const promised = kept.reduce((sum, one) => sum + one.promised, 0);
  const actual = kept.reduce((sum, one) => sum + one.actual, 0);
  const trials = new Set(kept.map(({ trialId }) => trialId)).size;
  return { promised, actual, trials, ratio: promised > 0 ? actual / promised : null };
}

/** The promises of each trial, in the order in which trials come. */
export function byTrial(kept: readonly KeptPromise[]): ReadonlyMap<Id, readonly KeptPromise[]> {
  const trials = new Map<Id, KeptPromise[]>();
  for (const one of kept) trials.set(one.trialId, [...(trials.get(one.trialId) ?? []), one]);
  return trials;
}
