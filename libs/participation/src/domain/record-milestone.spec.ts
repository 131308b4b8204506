import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import type { Milestone, MilestoneKind } from './milestone.js';
import { type MilestoneBasis, type MilestoneTold, recordMilestone } from './record-milestone.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const ACT = { id: 'new', by: 'kim', now: Temporal.Instant.from('2026-05-10T08:00:00Z') };

function told(kind: MilestoneKind, on: string, over: Partial<MilestoneTold> = {}): MilestoneTold {
  return { source: 'SITE', sourceNote: null, reason: null, kind, on: day(on), ...over };
}

function known(kind: MilestoneKind, on: string): Milestone {
  return {
    id: kind,
    partnershipId: 'se',
    version: 1,
    source: 'SITE',
    sourceNote: null,
    reason: null,
    recordedBy: null,
    recordedAt: ACT.now,
    supersededAt: null,
    trialId: 'trial',
    trialSiteId: 'site',
    kind,
    on: day(on),
  };
}

function basis(over: Partial<MilestoneBasis> = {}): MilestoneBasis {
  const trial = { id: 'trial', partnershipId: 'se' };
  return { trial, site: { id: 'site' }, known: [], firstCount: null, today: day('2026-05-10'), ...over };
}

describe('a milestone', () => {
  it('is a site’s own or the country’s', () => {
    expect(recordMilestone(told('APPLICATION', '2026-01-01'), basis(), ACT)).toMatchObject({
      refusal: { code: 'MILESTONE_MISPLACED' },
    });
    expect(recordMilestone(told('SITE_OPEN', '2026-01-01'), basis({ site: null }), ACT)).toMatchObject({
      refusal: { code: 'MILESTONE_MISPLACED' },
    });
    expect(recordMilestone(told('APPLICATION', '2026-01-01'), basis({ site: null }), ACT)).toMatchObject({
      value: { weight: 'FIRST', next: { trialSiteId: null } },
    });
  });

  it('has happened', () => {
    expect(recordMilestone(told('CONTRACT', '2026-05-11'), basis(), ACT)).toMatchObject({
      refusal: { code: 'MILESTONE_DAY_IMPOSSIBLE', latest: day('2026-05-10') },
    });
  });

  it('comes after the opening of the site and before the last participant', () => {
    const both = [known('SITE_OPEN', '2026-02-17'), known('LAST_PARTICIPANT', '2026-04-01')];
    for (const on of ['2026-02-16', '2026-04-02'])
      expect(recordMilestone(told('FIRST_PARTICIPANT', on), basis({ known: both }), ACT)).toMatchObject({
        refusal: { code: 'MILESTONE_DAY_IMPOSSIBLE', earliest: day('2026-02-17'), latest: day('2026-04-01') },
      });
  });

  it('never moves the opening behind a month that is counted', () => {
    const firstCount = day('2026-03-01');
    expect(recordMilestone(told('SITE_OPEN', '2026-04-01'), basis({ firstCount }), ACT)).toMatchObject({
      refusal: { code: 'MILESTONE_DAY_IMPOSSIBLE', latest: day('2026-03-31') },
    });
  });

  it('is corrected with a reason by who told it, and disputed by others', () => {
    const at = basis({ known: [known('CONTRACT', '2026-01-10')] });
    expect(recordMilestone(told('CONTRACT', '2026-01-12'), at, ACT)).toMatchObject({
      refusal: { code: 'CORRECTION_REASON_MISSING', heldValue: '2026-01-10' },
    });
    const corrected = recordMilestone(told('CONTRACT', '2026-01-12', { reason: 'Last signature' }), at, ACT);
    expect(corrected).toMatchObject({ value: { weight: 'CORRECTED', next: { version: 2, on: day('2026-01-12') } } });
    const other = recordMilestone(told('CONTRACT', '2026-01-12', { source: 'SPONSOR' }), at, ACT);
    expect(other).toMatchObject({ value: { weight: 'DISPUTED' } });
    expect(recordMilestone(told('CONTRACT', '2026-01-10', { source: 'SPONSOR' }), at, ACT)).toMatchObject({
      value: { weight: 'SAME' },
    });
  });
});
