import { describe, expect, it } from '@jest/globals';
import { aTrial, anInquiry, anInvitation, mark, ZONE } from '../../../test/facts.js';
import type { KpiDefinition } from '../definition.js';
import { evaluateMonth } from '../evaluate.js';
import type { InquiryFacts, Observed } from '../facts.js';
import type { Figure, FigureContext } from '../figure.js';
import { growthTowards, requiredYearlyGrowth } from '../growth.js';
import { recruitmentToTime } from '../recruitment-to-time.js';
import { definitionOn, keyOf } from '../registry.js';
import { NOTHING, type Sum } from '../sum.js';

const CONTEXT: FigureContext = {
  from: '2026-03-01',
  to: '2026-04-01',
  yearly: false,
  population: null,
  specialistPatients: null,
  includedPatients: null,
  base: null,
  money: null,
};
const END_OF_MARCH = mark('2026-03-31T23:00').at;

function definition(id: string, version: number | null = null): KpiDefinition {
  const found = definitionOn(id, '2026-11-01', version);
  if (!found) throw new Error(id);
  return found;
}

function places(one: KpiDefinition, facts: readonly Observed[], month = '2026-03', asOf = END_OF_MARCH) {
  const observations = facts.map((each, index) => ({ subjectId: `subject ${index}`, facts: each }));
  const sums = evaluateMonth([one], observations, { month, asOf, timeZone: ZONE, regionOf: () => null });
  return sums.get(keyOf(one))?.places ?? {};
}

function figure(
  id: string,
  facts: readonly Observed[],
  told: { month?: string; asOf?: number; version?: number; context?: Partial<FigureContext> } = {},
): Figure {
  const one = definition(id, told.version ?? null);
  const sum: Sum = places(one, facts, told.month, told.asOf)['ALL'] ?? NOTHING;
  return one.shape(sum, { ...CONTEXT, ...told.context });
}

const onTime = (): InquiryFacts => anInquiry({ ended: '2026-03-09T12:00' });
const times = <T>(howMany: number, make: () => T): T[] => Array.from({ length: howMany }, make);

describe('answered on time (F1)', () => {
  const late = anInquiry({ ended: '2026-03-10T09:00' });
  const overdueOpen = anInquiry();

  it('AT-K-01: ten due in March, eight released on time, one late, one still open past due: 80 %', () => {
    const told = figure('F1', [...times(8, onTime), late, overdueOpen]);
    expect(told).toMatchObject({ value: 0.8, numerator: 8, denominator: 10, beside: { overdueOpen: 1 } });
  });

  it('AT-K-02: the open one withdrawn before its due time leaves the denominator: 8 of 9, and it is counted beside', () => {
    const withdrawn = anInquiry({ ended: '2026-03-09T16:00', how: 'BY_SPONSOR' });
    const told = figure('F1', [...times(8, onTime), late, withdrawn]);
    expect(told).toMatchObject({ numerator: 8, denominator: 9, beside: { withdrawn: 1 } });
    expect(told.value).toBeCloseTo(0.889, 3);
  });

  it('AT-K-03: of two due on 12 March at 17:00, released 16:59 counts on time and 17:01 late', () => {
    const due = '2026-03-12T17:00';
    expect(figure('F1', [anInquiry({ due, ended: '2026-03-12T16:59' })]).value).toBe(1);
    expect(figure('F1', [anInquiry({ due, ended: '2026-03-12T17:00' })]).value).toBe(1);
    expect(figure('F1', [anInquiry({ due, ended: '2026-03-12T17:01' })]).value).toBe(0);
  });

  it('keeps late what is withdrawn or out of scope after its due time', () => {
    for (const how of ['BY_SPONSOR', 'OUT_OF_SCOPE', 'STOP_RAN_OUT'] as const)
      expect(figure('F1', [anInquiry({ ended: '2026-03-10T09:00', how })])).toMatchObject({ value: 0, denominator: 1 });
  });

  it('goes by the due time as it was known: a later stop moves it out of the month, and not before it was told', () => {
    const promises = [
      { at: mark('2026-03-27T09:00').at, due: mark('2026-03-31T17:00') },
      { at: mark('2026-03-30T09:00').at, due: null },
      { at: mark('2026-04-02T09:00').at, due: mark('2026-04-03T17:00') },
    ];
    const inquiry = anInquiry({ received: '2026-03-24T09:00', promises });
    expect(figure('F1', [inquiry], { asOf: mark('2026-04-01T09:00').at }).reason).toBe('NO_CASES');
    expect(figure('F1', [inquiry], { month: '2026-04', asOf: mark('2026-04-04T09:00').at }).denominator).toBe(1);
  });

  it('does not count what is not due yet, and tells extended and restarted ones apart', () => {
    const before = mark('2026-03-09T16:59').at;
    expect(figure('F1', [anInquiry()], { asOf: before })).toMatchObject({ value: null, reason: 'NO_CASES' });
    const extended = { ...onTime(), extendedAt: mark('2026-03-03T09:00').at };
    const restarted = { ...onTime(), restartedAt: mark('2026-03-03T09:00').at };
    expect(figure('F1', [onTime(), extended, restarted])).toMatchObject({
      denominator: 1,
      beside: { extended: 1, extendedOnTime: 1, restarted: 1, restartedOnTime: 1 },
    });
  });

  it('never stands without complete responses, people who answered, and responses amended after release', () => {
    expect(definition('F1').companions).toEqual(['F1A', 'F5', 'F1B']);
    const silent = anInquiry({ ended: '2026-03-09T12:00', complete: false });
    const amended = { ...onTime(), amendments: [{ at: mark('2026-03-20T09:00').at, material: true }] };
    expect(figure('F1A', [onTime(), silent]).value).toBe(0.5);
    expect(figure('F1B', [onTime(), amended]).value).toBe(0.5);
  });
});

describe('networks that say yes (F13)', () => {
  const asked = anInquiry({
    invitations: [
      anInvitation('INTERESTED'),
      anInvitation('INTERESTED'),
      anInvitation('CONDITIONAL'),
      anInvitation('DECLINED', { reason: 'NO_STUDY_NURSE' }),
      anInvitation('DECLINED', { reason: 'NO_PATIENTS' }),
      anInvitation('DECLINED', { reason: 'NOT_STANDARD_OF_CARE' }),
      anInvitation(),
      anInvitation('INTERESTED', {
        people: [
          { id: 'who delegates', at: 0, delegatedAt: mark('2026-03-04T09:00').at },
          { id: 'the delegate', at: 0, delegatedAt: null },
        ],
      }),
    ],
  });

  it('is (interested + conditional) ÷ (notified − delegated − NO_PATIENTS − NOT_STANDARD_OF_CARE), silence included', () => {
    expect(figure('F13', [asked])).toMatchObject({
      numerator: 4,
      denominator: 6,
      beside: { notified: 9, delegated: 1, couldNot: 2, noResponse: 1 },
    });
  });

  it('keeps its first version, so that an old report can be made again', () => {
    expect(figure('F13', [asked], { version: 1 })).toMatchObject({ numerator: 3, denominator: 6 });
    expect(definitionOn('F13', '2026-09-30')?.version).toBe(1);
    expect(definitionOn('F13', '2026-10-01')?.version).toBe(2);
  });

  it('counts silence among the people asked, and leaves out who passed the question on (F5)', () => {
    expect(figure('F5', [asked])).toMatchObject({ numerator: 7, denominator: 8 });
  });
});

describe('participation', () => {
  const started = { kind: 'RECRUITMENT_START', trialSiteId: null, on: '2026-03-10', at: 0, until: null };
  const site = (id: string, region: string) => ({
    ...{ id, region, at: 0, siteId: null, university: true, networkId: null, promised: null, withdrawnOn: null },
  });

  it('AT-K-04: a trial in three regions is one in the country, and one in each region', () => {
    const trial = aTrial({ milestones: [started], sites: [site('1', 'SKANE'), site('2', 'NORR'), site('3', 'VGR')] });
    const sums = places(definition('P3'), [trial]);
    expect(Object.entries(sums).map(([place, { numerator }]) => [place, numerator])).toEqual([
      ['ALL', 1],
      ['REGION:SKANE', 1],
      ['REGION:NORR', 1],
      ['REGION:VGR', 1],
    ]);
  });

  it('AT-K-05: 14 000 of 1 750 000 patients are 0.80 %', () => {
    const context = { yearly: true, includedPatients: 14_000, specialistPatients: 1_750_000 };
    expect(figure('P1', [], { context }).value).toBeCloseTo(0.008, 10);
  });

  it('AT-K-06: 500 → 1000 trials is the whole way to twice as many, 500 → 750 half of it', () => {
    expect(growthTowards(500, 1000, 2)).toBe(1);
    expect(growthTowards(500, 750, 2)).toBe(0.5);
    expect(growthTowards(0, 750, 2)).toBeNull();
    expect(requiredYearlyGrowth(2, 5)).toBeCloseTo(0.1487, 4);
  });

  it('AT-K-07: a patient in two trials counts twice in the inclusions and is asked of the register for P1', () => {
    const one = { trialSiteId: '1', month: '2026-03', screened: 1, included: 1, at: 0, until: null };
    const trials = times(2, () => aTrial({ sites: [site('1', 'SKANE')], counts: [one] }));
    expect(figure('P4', trials, { context: { yearly: true, population: 100_000 } }).numerator).toBe(2);
    const context = { yearly: true, specialistPatients: 1_750_000 };
    expect(figure('P1', trials, { context })).toMatchObject({ value: null, reason: 'NOT_IMPORTED' });
  });

  it('has no share without a denominator, and no yearly figure in a month', () => {
    expect(figure('P1', [], { context: { yearly: true, specialistPatients: 0, includedPatients: 5 } }).reason).toBe(
      'NO_DENOMINATOR',
    );
    expect(figure('P3', [], { context: { yearly: true, population: 0 } })).toMatchObject({ value: null });
    expect(figure('P3', []).reason).toBe('YEARLY_ONLY');
  });

  it('AT-K-08: a quarter of the target at half of the time is −50 %', () => {
    expect(recruitmentToTime(25, 100, 50, 100)).toBe(-0.5);
  });

  it('AT-K-09: recruitment to time is undefined before the start, and not infinite', () => {
    expect(recruitmentToTime(0, 100, 0, 100)).toBeNull();
    expect(recruitmentToTime(5, 0, 10, 100)).toBeNull();
    const planned = aTrial({ planned: 100, plannedFrom: '2026-06-01', plannedTo: '2026-12-31' });
    expect(figure('D7', [planned])).toMatchObject({ value: null, reason: 'NO_CASES' });
  });
});
