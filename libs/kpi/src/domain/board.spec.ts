import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { aTrial, anInquiry, anInvitation, mark, ZONE } from '../../test/facts.js';
import { type BarrierDuty, barriers, fixBarrier, ownBarrier } from './barrier.js';
import type { OutcomeFacts } from './facts.js';
import { funnelOf } from './funnel.js';
import { openTables } from './open-comparison.js';
import { readPeriod } from './period.js';
import { publishComparison } from './publish-comparison.js';
import { definitionOn, targetOn } from './registry.js';

const march = readPeriod('2026-03')!;
const february = readPeriod('2026-02')!;
const asOf = mark('2026-04-20T09:00').at;
const now = Temporal.Instant.from('2026-04-20T07:00:00Z');
const day = (date: string) => Temporal.PlainDate.from(date);
const declined = anInquiry({ invitations: [anInvitation('DECLINED', { reason: 'NO_STUDY_NURSE' })] });
const duty: BarrierDuty = {
  ...{ id: 'duty', partnershipId: 'SE', cause: 'PROBLEM', code: 'CONTRACT', owner: 'Region North' },
  ...{ dueOn: day('2026-09-01'), note: null, fixedAt: null, fixedNote: null, setBy: null, setAt: now },
};

describe('barriers', () => {
  const delays = [
    { stage: 'CONTRACT', side: 'HOSPITAL', on: '2026-02-10', at: mark('2026-02-10T09:00').at, until: null },
  ];
  const facts = [declined, aTrial({ delays })].map((each, index) => ({ subjectId: String(index), facts: each }));

  it('are declines, delays and reported problems, the most frequent first, beside the period before', () => {
    const problems = [1, 2].map(() => ({ category: 'BUDGET', on: '2026-03-05' }));
    expect(barriers(facts, problems, [], march, february, asOf)).toMatchObject([
      { cause: 'PROBLEM', code: 'BUDGET', times: 2, timesBefore: 0 },
      { cause: 'DECLINE', code: 'NO_STUDY_NURSE', group: 'CAPACITY', times: 1 },
      { cause: 'DELAY', code: 'CONTRACT:HOSPITAL', times: 0, timesBefore: 1 },
    ]);
  });

  it('stay in sight with their owner when they have become rare', () => {
    expect(barriers([], [], [duty], march, february, asOf)).toEqual([
      { cause: 'PROBLEM', code: 'CONTRACT', group: null, times: 0, timesBefore: 0, duty },
    ]);
  });

  it('are opened again by a new owner, and refuse a day that has passed', () => {
    const act = { id: 'new', by: null, now, today: day('2026-04-20') };
    const fixed = fixBarrier(duty, ' A template ', act);
    expect(fixed).toMatchObject({ value: { fixedNote: 'A template', fixedAt: now } });
    expect(ownBarrier(duty, fixed.ok ? fixed.value : null, act)).toMatchObject({
      value: { id: 'duty', fixedAt: null },
    });
    expect(ownBarrier({ ...duty, dueOn: day('2026-04-19') }, null, act)).toMatchObject({
      refusal: { code: 'BARRIER_DATE_WRONG', earliest: day('2026-04-20') },
    });
  });
});

describe('the funnel', () => {
  it('follows the inquiries received in the period, however late the rest came', () => {
    const answers = [{ ...mark('2026-03-05T10:00'), kind: 'INTERESTED' as const, reason: null, patients: 6 }];
    const inquiry = anInquiry({ ended: '2026-03-09T12:00', invitations: [anInvitation(undefined, { answers })] });
    const outcome: OutcomeFacts = {
      ...{ kind: 'OUTCOME', released: mark('2026-03-09T12:00'), expectedBy: mark('2026-06-09T12:00'), duty: null },
      told: [{ ...mark('2026-04-01T09:00'), kind: 'SITES_SELECTED', siteIds: [], source: 'REPORTED' }],
    };
    const trial = aTrial({
      inquiryId: 'one',
      milestones: [{ kind: 'FIRST_PARTICIPANT', trialSiteId: null, on: '2026-04-10', at: 0, until: null }],
      counts: [{ trialSiteId: 's', month: '2026-04', screened: 4, included: 3, at: 0, until: null }],
    });
    const all = [
      { subjectId: 'one', facts: inquiry },
      { subjectId: 'one', facts: outcome },
      { subjectId: 'trial', facts: trial },
    ];
    const funnel = funnelOf(all, march, asOf);
    expect(funnel.steps.map(({ inquiries }) => inquiries)).toEqual([1, 0, 1, 1, 1, 1, 1, 1, 1]);
    expect(funnel).toMatchObject({ promised: 6, included: 3 });
    expect(funnelOf(all, february, asOf).steps.every(({ inquiries }) => inquiries === 0)).toBe(true);
  });
});

describe('open comparisons', () => {
  const quarter = readPeriod('2026-Q1')!;

  it('tell a share only where the table gives nothing hidden away', () => {
    const many = (howMany: number, ended: string) =>
      Array.from({ length: howMany }, () => ({ subjectId: ended, facts: anInquiry({ ended }) }));
    const told = (late: number) =>
      openTables([...many(20, '2026-03-09T12:00'), ...many(late, '2026-03-10T12:00')], quarter, ZONE, () => null)[0];
    expect(told(5)?.share).toBeNull();
    expect(told(5)?.cells.flat()).toContain(null);
    expect(
      told(0)
        ?.cells.flat()
        .filter((cell) => cell !== null && cell < 5),
    ).toEqual([]);
  });

  it('are of closed periods, and never overlap what is published', () => {
    const at = (text: string) => Temporal.Instant.from(text);
    expect(publishComparison(quarter, [], at('2026-04-10T00:00:00Z'), ZONE)).toMatchObject({ ok: false });
    expect(publishComparison(quarter, [], at('2026-04-12T00:00:00Z'), ZONE)).toMatchObject({ ok: true });
    const year = { period: '2026', fromOn: '2026-01-01', toOn: '2027-01-01' };
    expect(publishComparison(quarter, [year], at('2027-02-01T00:00:00Z'), ZONE)).toMatchObject({
      refusal: { code: 'PUBLISHED_ALREADY', publishedPeriod: '2026' },
    });
  });
});

describe('a target', () => {
  it('is the newest that has begun, of the country whose aim it is', () => {
    expect(targetOn(definitionOn('P1', '2026-01-01')!, '2026-01-01', 'NO')?.value).toBe(0.05);
    expect(targetOn(definitionOn('P1', '2026-01-01')!, '2026-01-01', 'SE')).toBeNull();
    expect(targetOn(definitionOn('P1', '2020-01-01')!, '2020-01-01', 'NO')).toBeNull();
  });
});
