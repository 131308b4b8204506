import type { TrialFacts } from './facts.js';
import type { Contribution } from './sum.js';
import { includedThrough } from './trial-days.js';

/** What each site promised and what came, once the trial no longer recruits. */
export function promisesAtClosure(trial: TrialFacts): readonly Contribution[] {
  const { state, endedOn, sites } = trial;
  if (state !== 'CLOSED' || endedOn === null) return [];
  return sites.flatMap(({ id, promised, region, networkId }) =>
    promised === null || promised <= 0
      ? []
      : {
          on: endedOn,
          numerator: includedThrough(trial, '9999-12', id),
          denominator: promised,
          regions: region ? [region] : [],
          networkIds: networkId ? [networkId] : [],
        },
  );
}
