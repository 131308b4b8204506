import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { type CountStanding, type CountTold, recordCount } from './record-count.js';
import type { RecruitmentCount } from './recruitment-count.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const ACT = { id: 'new', by: 'kim', now: Temporal.Instant.from('2026-05-10T08:00:00Z') };

function told(month: string, over: Partial<CountTold> = {}): CountTold {
  const nothing = { screened: null, included: null, planned: null };
  return { source: 'SITE', sourceNote: null, reason: null, month: day(month), basis: 'MONTH', ...nothing, ...over };
}

function known(month: string, over: Partial<RecruitmentCount> = {}): RecruitmentCount {
  return {
    id: month,
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
    month: day(month),
    screened: null,
    included: null,
    planned: null,
    ...over,
  };
}

function standing(months: readonly RecruitmentCount[] = [], opensOn: string | null = '2026-02-17'): CountStanding {
  const site = { id: 'site', trialId: 'trial', partnershipId: 'se' };
  return { site, opensOn: opensOn ? day(opensOn) : null, known: months, today: day('2026-05-10') };
}

const refusal = (...args: Parameters<typeof recordCount>): object => {
  const decided = recordCount(...args);
  return decided.ok ? { accepted: decided.value } : decided.refusal;
};

describe('a month at a site', () => {
  it('is counted from the month in which the site opened', () => {
    expect(refusal(told('2026-01-01', { included: 1 }), standing(), ACT)).toMatchObject({
      code: 'MONTH_BEFORE_OPENING',
      opensOn: day('2026-02-17'),
    });
    expect(refusal(told('2026-03-01', { included: 1 }), standing([], null), ACT)).toMatchObject({
      code: 'MONTH_BEFORE_OPENING',
      opensOn: null,
    });
    const decided = recordCount(told('2026-02-28', { included: 1 }), standing(), ACT);
    expect(decided).toMatchObject({
      ok: true,
      value: { weight: 'FIRST', next: { month: day('2026-02-01'), included: 1 } },
    });
  });

  it('is not counted before it has begun, but may be planned', () => {
    expect(refusal(told('2026-06-01', { included: 1 }), standing(), ACT)).toMatchObject({
      code: 'MONTH_NOT_BEGUN',
      latestMonth: day('2026-05-01'),
    });
    expect(recordCount(told('2027-06-01', { planned: 3 }), standing([], null), ACT).ok).toBe(true);
  });

  it.each([-1, 1.5, 100_001, Number.NaN])('has no number like %s', (included) => {
    expect(refusal(told('2026-03-01', { included }), standing(), ACT)).toMatchObject({
      code: 'COUNT_IMPOSSIBLE',
      countField: 'included',
    });
  });

  it('says something', () => {
    expect(refusal(told('2026-03-01'), standing(), ACT)).toMatchObject({ code: 'NOTHING_COUNTED' });
  });

  it('keeps what is left out, and fills what nobody had said', () => {
    const months = [known('2026-03-01', { planned: 4 })];
    expect(recordCount(told('2026-03-01', { included: 2 }), standing(months), ACT)).toMatchObject({
      value: { weight: 'FILLED', next: { version: 2, planned: 4, included: 2, screened: null } },
    });
    const same = recordCount(told('2026-03-01', { planned: 4 }), standing(months), ACT);
    expect(same).toMatchObject({ value: { weight: 'SAME' } });
  });

  it('is corrected by who told it, with a reason', () => {
    const months = [known('2026-03-01', { included: 2 })];
    expect(refusal(told('2026-03-01', { included: 3 }), standing(months), ACT)).toMatchObject({
      code: 'CORRECTION_REASON_MISSING',
      heldValue: 'included 2',
    });
    expect(
      recordCount(told('2026-03-01', { included: 3, reason: 'One was missing' }), standing(months), ACT),
    ).toMatchObject({ value: { weight: 'CORRECTED', held: { included: 2 }, next: { version: 2, included: 3 } } });
  });

  it('is disputed by another source, and not changed', () => {
    const months = [known('2026-03-01', { included: 2 })];
    const other = told('2026-03-01', { included: 3, source: 'SPONSOR', reason: 'Our system' });
    expect(recordCount(other, standing(months), ACT)).toMatchObject({ value: { weight: 'DISPUTED' } });
  });
});

describe('a total to date', () => {
  const months = [known('2026-02-01', { included: 2, screened: 5 }), known('2026-03-01', { included: 3 })];

  it('is a month of its own less the months before', () => {
    const total = told('2026-04-01', { basis: 'TOTAL', included: 6, screened: 5 });
    expect(recordCount(total, standing(months), ACT)).toMatchObject({ value: { next: { included: 1, screened: 0 } } });
  });

  it('never falls', () => {
    expect(refusal(told('2026-04-01', { basis: 'TOTAL', included: 4 }), standing(months), ACT)).toMatchObject({
      code: 'TOTAL_FALLS',
      countField: 'included',
      totalBefore: 5,
    });
  });

  it('is taken for the newest month only', () => {
    expect(refusal(told('2026-02-01', { basis: 'TOTAL', included: 4 }), standing(months), ACT)).toMatchObject({
      code: 'TOTAL_NOT_NEWEST',
      latestMonth: day('2026-03-01'),
    });
  });
});
