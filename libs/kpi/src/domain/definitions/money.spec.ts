import { describe, expect, it } from '@jest/globals';
import { mark, ZONE } from '../../../test/facts.js';
import type { Figure } from '../figure.js';
import { type MoneyFacts, moneyKnownAt } from '../money.js';
import { readPeriod } from '../period.js';
import { definitionOn } from '../registry.js';
import { contextOf } from '../report.js';
import { NOTHING } from '../sum.js';

const NONE: MoneyFacts = { fees: [], income: [], costs: [], grants: [], runs: [] };
const at = (local: string): number => mark(local).at;

function figure(
  id: string,
  facts: Partial<MoneyFacts>,
  told: { readonly period?: string; readonly asOf?: string; readonly answered?: number; readonly place?: string } = {},
): Figure {
  const { period = '2026', asOf = '2027-01-09T12:00', answered = 0, place = 'ALL' } = told;
  const known = moneyKnownAt({ ...NONE, ...facts }, at(asOf), ZONE);
  const context = contextOf(readPeriod(period)!, place, [], null, known);
  return definitionOn(id, '2026-12-01')!.shape({ ...NOTHING, numerator: answered }, context);
}

type Fee = MoneyFacts['fees'][number];
type Paid = Fee['payments'][number];

const paid = (over: Partial<Paid> = {}): Paid => ({
  ...{ at: at('2026-03-30T09:00'), undoneAt: null, bookedOn: '2026-03-30', minor: 5_000_000 },
  ...over,
});
/** A Danish member’s fee of 50 000, due on the last of March. */
const fee = (payments: readonly Paid[] = [], over: Partial<Fee> = {}): Fee => ({
  ...{ at: at('2026-03-01T09:00'), dueOn: '2026-03-31', grossMinor: 5_000_000, netMinor: 5_000_000 },
  ...{ credits: [], payments, ...over },
});

describe('fees collected (M1)', () => {
  it('E4: twenty members are invoiced 50 000 each and one does not pay: M1 is 95 %', () => {
    const fees = [...Array.from({ length: 19 }, () => fee([paid()])), fee()];
    expect(figure('M1', { fees })).toMatchObject({
      ...{ value: 0.95, numerator: 95_000_000, denominator: 100_000_000, n: 20, beside: { overdueOpen: 1 } },
      interval: null,
    });
  });

  it('takes what the bank booked on the last day, and not what it booked a day later', () => {
    const late = paid({ bookedOn: '2026-04-01' });
    expect(figure('M1', { fees: [fee([paid({ bookedOn: '2026-03-31' })]), fee([late])] })).toMatchObject({
      ...{ value: 0.5, beside: {} },
    });
  });

  it('does not ask for a fee on its last day, nor for one that was credited as a whole', () => {
    expect(figure('M1', { fees: [fee()] }, { asOf: '2026-03-31T23:59' }).reason).toBe('NO_CASES');
    expect(figure('M1', { fees: [fee()] }, { asOf: '2026-04-01T00:00' })).toMatchObject({ value: 0, n: 1 });
    const credited = fee([], { credits: [{ at: at('2026-04-02T09:00'), minor: 5_000_000 }] });
    expect(figure('M1', { fees: [credited] }).reason).toBe('NO_CASES');
    expect(figure('M1', { fees: [credited] }, { asOf: '2026-04-01T12:00' }).value).toBe(0);
  });

  it('goes by what was booked until then: a match told later, or taken back, does not count', () => {
    const undone = paid({ undoneAt: at('2026-05-01T09:00') });
    expect(figure('M1', { fees: [fee([undone])] }, { asOf: '2026-04-30T12:00' }).value).toBe(1);
    expect(figure('M1', { fees: [fee([undone])] }, { asOf: '2026-05-01T12:00' }).value).toBe(0);
    const imported = paid({ at: at('2026-04-20T09:00') });
    expect(figure('M1', { fees: [fee([imported])] }, { period: '2026-03', asOf: '2026-04-10T12:00' }).value).toBe(0);
  });

  it('never counts more than was asked for', () => {
    expect(figure('M1', { fees: [fee([paid({ minor: 6_000_000 })])] }).value).toBe(1);
  });
});

describe('funding mix (M2)', () => {
  const income = (source: 'STATE_CORE' | 'REGIONAL', minor: number, on = '2026-02-01') => ({
    ...{ source, minor, on, recordedOn: on },
  });

  it('tells what each kind of source gave, and the share of the greatest; fees count without tax when paid', () => {
    const fees = [fee([paid({ minor: 125 })], { grossMinor: 125, netMinor: 100 })];
    const told = figure('M2', { fees, income: [income('STATE_CORE', 700), income('REGIONAL', 200)] });
    expect(told).toMatchObject({ value: 0.7, numerator: 700, denominator: 1000, n: 3 });
    expect(told.beside).toEqual({ STATE_CORE: 700, REGIONAL: 200, MEMBER_FEE: 100 });
  });

  it('is undefined without money, and when all of it was taken back', () => {
    expect(figure('M2', {}).reason).toBe('NO_CASES');
    const taken = [income('STATE_CORE', 700), income('STATE_CORE', -700)];
    expect(figure('M2', { income: taken })).toMatchObject({ value: null, reason: 'NO_DENOMINATOR' });
  });

  it('does not know of a contribution before the day on which it was recorded', () => {
    const asOf = '2026-01-31T12:00';
    expect(figure('M2', { income: [income('STATE_CORE', 700)] }, { period: '2026', asOf }).value).toBeNull();
  });
});

describe('state grants (M3, M4, M7)', () => {
  const duty = (dueOn: string, doneOn: string | null) => ({ dueOn, doneOn });
  const grant: MoneyFacts['grants'][number] = {
    ...{ id: 'grant', from: '2026-01-01', to: '2026-12-31', receivedOn: '2026-04-15', receivedMinor: 1_500_000_000 },
    duties: [duty('2026-04-01', '2026-04-01'), duty('2026-10-01', '2026-10-02'), duty('2026-12-01', null)],
  };
  const cost = (minor: number, on: string, grantId: string | null = 'grant') => ({
    ...{ at: at(`${on}T12:00`), on, minor, running: true, grantId },
  });
  const costs = [cost(1_000_000_000, '2026-06-01'), cost(412_050_000, '2026-11-01'), cost(7, '2026-11-01', null)];

  it('15 000 000 received and 14 120 500 spent leave 879 500 (M4), and 94 % are burnt (M3)', () => {
    expect(figure('M4', { grants: [grant], costs })).toMatchObject({ value: 87_950_000, reason: null, n: 1 });
    expect(figure('M3', { grants: [grant], costs }).value).toBeCloseTo(0.94137, 5);
  });

  it('count what was spent until the end of the period', () => {
    expect(figure('M4', { grants: [grant], costs }, { period: '2026-Q2' }).value).toBe(500_000_000);
    expect(figure('M3', { grants: [grant], costs }, { period: '2026-04' }).value).toBe(0);
  });

  it('are undefined before anything is received, and of a time in which no grant runs', () => {
    for (const id of ['M3', 'M4']) {
      expect(figure(id, { grants: [grant], costs }, { period: '2026-Q1' })).toMatchObject({ value: null, n: 0 });
      expect(figure(id, { grants: [grant], costs }, { period: '2026', asOf: '2026-04-14T12:00' }).value).toBeNull();
      expect(figure(id, { grants: [grant], costs }, { period: '2025' }).reason).toBe('NO_CASES');
    }
  });

  it('M4 is below zero when more was spent than received', () => {
    expect(figure('M4', { grants: [grant], costs: [cost(1_600_000_000, '2026-06-01')] }).value).toBe(-100_000_000);
  });

  it('M7 counts a duty once its last day is over: done on that day is on time, a day later is not', () => {
    expect(figure('M7', { grants: [grant] })).toMatchObject({
      numerator: 1,
      denominator: 3,
      beside: { overdueOpen: 1 },
    });
    expect(figure('M7', { grants: [grant] }, { asOf: '2026-10-01T12:00' })).toMatchObject({ value: 1, denominator: 1 });
    expect(figure('M7', { grants: [grant] }, { period: '2026-02' }).reason).toBe('NO_CASES');
  });
});

describe('allocations (M5, M8)', () => {
  const run = (over: Partial<MoneyFacts['runs'][number]> = {}): MoneyFacts['runs'][number] => ({
    ...{ at: at('2026-05-04T09:00'), on: '2026-05-04', targeted: true, poolMinor: 200, coFundingMinor: 100 },
    ...{ largestMinor: 120, ...over },
  });

  it('M5: a targeted allocation of 2 M beside which partners pay 1 M has the ratio 50 %', () => {
    const runs = [run({ poolMinor: 200_000_000, coFundingMinor: 100_000_000 }), run({ targeted: false, poolMinor: 9 })];
    expect(figure('M5', { runs })).toMatchObject({ value: 0.5, n: 1 });
  });

  it('M8 is the largest share that one receiver has in one run', () => {
    const runs = [run(), run({ poolMinor: 1000, largestMinor: 700 }), run({ poolMinor: 0, largestMinor: 0 })];
    expect(figure('M8', { runs })).toMatchObject({ value: 0.7, numerator: 700, denominator: 1000, n: 2 });
  });

  it('are undefined where nothing was attested until then', () => {
    for (const id of ['M5', 'M8'])
      expect(figure(id, { runs: [run()] }, { asOf: '2026-05-04T08:59' })).toMatchObject({ value: null, n: 0 });
    expect(figure('M5', { runs: [run({ targeted: false })] }).reason).toBe('NO_CASES');
  });
});

describe('cost per answered inquiry (M6)', () => {
  const costs = [true, false].map((running) => ({
    ...{ at: at('2026-05-04T09:00'), on: '2026-05-04', minor: 900, running, grantId: null },
  }));

  it('is what runs all year ÷ inquiries answered', () => {
    expect(figure('M6', { costs }, { answered: 6 })).toMatchObject({ value: 150, numerator: 900, denominator: 6 });
  });

  it('is not 0 where nobody posts costs, and not infinite where nothing was answered', () => {
    expect(figure('M6', {}, { answered: 6 })).toMatchObject({ value: null, reason: 'NOT_REPORTED' });
    expect(figure('M6', { costs })).toMatchObject({ value: null, reason: 'NO_CASES' });
  });
});

describe('money figures', () => {
  it('know no regions and no networks', () => {
    expect(figure('M1', { fees: [fee()] }, { place: 'NETWORK:one' }).reason).toBe('NO_CASES');
  });

  it('keep the first version, which had no figure, so that an old report can be made again', () => {
    expect(definitionOn('M1', '2026-11-21')).toMatchObject({ version: 1, data: 'MISSING' });
    expect(definitionOn('M1', '2026-11-22')).toMatchObject({ version: 2, data: 'COMPLETE' });
    expect(definitionOn('M9', '2026-12-01')).toMatchObject({ version: 1, data: 'MISSING' });
  });
});
