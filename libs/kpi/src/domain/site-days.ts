import type { TrialFacts } from './facts.js';
import type { Contribution } from './sum.js';
import { daysBetween, siteDayOf } from './trial-days.js';

/** Calendar days between two milestones at each site of a trial that has reached both. */
export function betweenAtSites(trial: TrialFacts, from: string, to: string): readonly Contribution[] {
  return trial.sites.flatMap(({ id, region, networkId }) => {
    const on = siteDayOf(trial, id, to);
    const value = daysBetween(siteDayOf(trial, id, from), on);
    if (on === null || value === null) return [];
    return { on, value, regions: region ? [region] : [], networkIds: networkId ? [networkId] : [] };
  });
}
