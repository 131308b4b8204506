import type { TrialFacts } from './facts.js';
import type { Contribution } from './sum.js';

/** What the sites of a trial included, month by month. Never patients: one person may be included twice. */
export function inclusions({ counts, sites }: TrialFacts): readonly Contribution[] {
  return counts.flatMap(({ month, included, trialSiteId }) => {
    if (included === null) return [];
    const site = sites.find(({ id }) => id === trialSiteId);
    return {
      on: `${month}-01`,
      numerator: included,
      regions: site?.region ? [site.region] : [],
      networkIds: site?.networkId ? [site.networkId] : [],
    };
  });
}
