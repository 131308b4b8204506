import { describe, expect, it } from '@jest/globals';
import { keptPromises } from './kept-promises.js';
import type { Milestone } from './milestone.js';
import type { RecruitmentCount } from './recruitment-count.js';
import type { Trial, TrialSite } from './trial.js';

const trial = (id: string, state: Trial['state'] = 'CLOSED'): Trial => ({ id, state }) as Trial;
const part = (id: string, more: Partial<TrialSite> = {}): TrialSite =>
  ({ id, trialId: 't', siteId: `of-${id}`, networkId: null, promised: 5, withdrawnOn: null, ...more }) as TrialSite;
const opened = (trialSiteId: string): Milestone => ({ trialSiteId, kind: 'SITE_OPEN' }) as Milestone;
const month = (trialSiteId: string, included: number | null, trialId = 't'): RecruitmentCount =>
  ({ trialId, trialSiteId, included }) as RecruitmentCount;

describe('kept promises', () => {
  it('are what came over all months, of closed trials', () => {
    const counts = [month('a', 2), month('a', 1), month('b', 4, 'open')];
    const sites = [part('a'), part('b', { trialId: 'open' })];
    expect(keptPromises([trial('t'), trial('open', 'OPEN')], sites, [opened('a'), opened('b')], counts)).toEqual([
      { trialId: 't', siteKey: 'of-a', networkId: null, promised: 5, actual: 3 },
    ]);
  });

  it('are 0 where a site never opened, and unknown where it opened and nobody counted', () => {
    const sites = [part('a'), part('never-opened'), part('never-counted')];
    const kept = keptPromises([trial('t')], sites, [opened('a'), opened('never-counted')], [month('a', 1)]);
    expect(kept.map(({ siteKey, actual }) => [siteKey, actual])).toEqual([
      ['of-a', 1],
      ['of-never-opened', 0],
    ]);
  });

  it('are told of no trial in which nothing was counted, and of no site that fell away or promised nothing', () => {
    expect(keptPromises([trial('t')], [part('a')], [], [])).toEqual([]);
    const sites = [part('a', { withdrawnOn: {} as TrialSite['withdrawnOn'] }), part('b', { promised: null })];
    expect(keptPromises([trial('t')], sites, [], [month('a', 1), month('b', 1)])).toEqual([]);
  });
});
