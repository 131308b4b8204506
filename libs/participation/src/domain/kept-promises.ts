import type { Id } from '@samprova/kernel';
import type { KeptPromise } from './forecast/promise-ratio.js';
import type { Milestone } from './milestone.js';
import type { RecruitmentCount } from './recruitment-count.js';
import type { Trial, TrialSite } from './trial.js';

/**
 * What sites of closed trials promised, and how many came. A site that never opened kept nothing of its promise. One that
 * opened and has no counts is left out: nobody has said what came, and that is not 0.
 */
export function keptPromises(
  trials: readonly Trial[],
  sites: readonly TrialSite[],
  milestones: readonly Milestone[],
  counts: readonly RecruitmentCount[],
): KeptPromise[] {
  const closed = new Set(trials.filter(({ state }) => state === 'CLOSED').map(({ id }) => id));
  const opened = new Set(
    milestones.flatMap((one) => (one.kind === 'SITE_OPEN' && one.trialSiteId ? [one.trialSiteId] : [])),
  );
  const included = new Map<Id, number>();
  const counted = new Set<Id>();
  for (const count of counts)
    if (count.included !== null) {
      included.set(count.trialSiteId, (included.get(count.trialSiteId) ?? 0) + count.included);
      counted.add(count.trialId);
    }
  return sites.flatMap((site) => {
    const { id, trialId, networkId, promised, withdrawnOn } = site;
    if (!closed.has(trialId) || !counted.has(trialId) || withdrawnOn || !promised) return [];
    const actual = included.get(id) ?? (opened.has(id) ? null : 0);
    return actual === null ? [] : [{ trialId, siteKey: siteKeyOf(site), networkId, promised, actual }];
  });
}

/** What makes two parts the same site in different trials. */
export function siteKeyOf({ siteId, organisationName, id }: TrialSite): string {
  return siteId ?? organisationName?.trim().toLowerCase() ?? id;
}
