import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { PARTNERSHIPS } from '@samprova/partnerships/domain';
import fc from 'fast-check';
import { MEMBERSHIP_POLICIES } from '../reference/membership-policies.js';
import { beginPeriod, giveNotice, type MembershipFile, renewalFor } from './decide-membership.js';
import { decideFeeSchedule, feeFor, type FeeSchedule, scheduleOf, yearSpan } from './fee-schedule.js';
import type { Agreement, Membership } from './membership.js';
import type { MembershipPolicy } from './membership-policy.js';
import { belongedIn, belongsOn, gapsBetween, mayAskFeasibility, mayVote } from './standing.js';

const on = (day: string) => Temporal.PlainDate.from(day);
const key = { id: 'p', partnershipId: 'dk', version: 1, validFrom: on('2005-01-01') };
const policies: Record<'DK' | 'NO' | 'SE', MembershipPolicy> = {
  SE: { ...MEMBERSHIP_POLICIES.SE, ...key },
  DK: { ...MEMBERSHIP_POLICIES.DK, ...key },
  NO: { ...MEMBERSHIP_POLICIES.NO, ...key },
};
const [, denmark, norway] = PARTNERSHIPS as readonly [
  unknown,
  (typeof PARTNERSHIPS)[number],
  (typeof PARTNERSHIPS)[number],
];
const base = { membershipId: 'm', partnershipId: 'dk', organisationId: 'o' };
const membership: Membership = {
  id: 'm',
  partnershipId: 'dk',
  organisationId: 'o',
  memberClass: 'COMPANY',
  state: 'APPLIED',
  appliedOn: on('2026-01-10'),
  endsOn: null,
};
const sign = (side: 'MEMBER' | 'PARTNERSHIP') => ({ side, name: 'A', title: 'CEO', signedOn: on('2026-01-05') });
const agreement: Agreement = {
  ...base,
  id: 'a',
  mandate: 'Deltagelse',
  validFrom: on('2026-01-01'),
  validTo: null,
  signatories: [sign('MEMBER'), sign('PARTNERSHIP')],
};
const file = (over: Partial<MembershipFile> = {}): MembershipFile => ({
  membership,
  periods: [],
  lapses: [],
  agreements: [agreement],
  ...over,
});
const period = (from: string, to: string) => ({ ...base, id: from, startsOn: on(from), endsOn: on(to) });
const lapse = (from: string) => ({ ...base, id: from, lapsedFrom: on(from), reason: 'x' });
const fees = [
  ['COMPANY', 5_000_000],
  ['REGION', 0],
  ['AUTHORITY', 0],
  ['PATIENT_ORG', 0],
].map(([memberClass, annualMinor]) => ({ memberClass: String(memberClass), annualMinor: Number(annualMinor) }));
const schedule: FeeSchedule = { id: 's', partnershipId: 'dk', version: 1, fromYear: 2026, currency: 'DKK', fees };

describe('taking a member in', () => {
  it('AT-TN-03: a company is a member itself, to the end of the year', () => {
    expect(beginPeriod(file(), policies.DK, on('2026-07-01'), on('2026-06-20'))).toMatchObject({
      value: { next: { state: 'ACTIVE' }, period: { from: on('2026-07-01'), to: on('2026-12-31') } },
    });
  });

  it.each([
    ['without any', []],
    ['signed by one side', [{ ...agreement, signatories: [sign('MEMBER')] }]],
    ['that begins later', [{ ...agreement, validFrom: on('2026-08-01') }]],
    ['that has ended', [{ ...agreement, validTo: on('2026-06-30') }]],
  ])('AT-TN-04: is refused in a legal association %s agreement in force', (_, agreements) => {
    expect(beginPeriod(file({ agreements }), policies.DK, on('2026-07-01'), on('2026-06-20'))).toMatchObject({
      refusal: { code: 'AGREEMENT_NOT_SIGNED' },
    });
  });

  it('AT-NT-01: needs no agreement in an association that is no legal one', () => {
    expect(beginPeriod(file({ agreements: [] }), policies.NO, on('2026-07-01'), on('2026-06-20')).ok).toBe(true);
  });

  it('never rewrites days that are told, nor another year', () => {
    const told = file({ periods: [period('2026-01-01', '2026-12-31')], lapses: [lapse('2026-03-01')] });
    for (const day of ['2026-02-28', '2025-12-31', '2027-01-01'])
      expect(beginPeriod(told, policies.DK, on(day), on('2026-04-01'))).toMatchObject({
        refusal: { code: 'MEMBERSHIP_DAY_WRONG', earliest: on('2026-03-01'), latest: on('2026-12-31') },
      });
  });
});

describe('the days of a membership', () => {
  const periods = [period('2026-05-01', '2026-12-31'), period('2026-01-01', '2026-12-31')];
  it('are not back in on the very day of the lapse, which is told, but on the next', () => {
    const told = file({ periods: [period('2026-01-01', '2026-12-31')], lapses: [lapse('2026-03-01')] });
    expect(beginPeriod(told, policies.NO, on('2026-03-01'), on('2026-03-01'))).toMatchObject({
      refusal: { code: 'MEMBERSHIP_DAY_WRONG', earliest: on('2026-03-02') },
    });
    expect(beginPeriod(told, policies.NO, on('2026-03-02'), on('2026-03-01')).ok).toBe(true);
    const again = [...told.periods, period('2026-03-02', '2026-12-31')];
    expect(belongsOn(belongedIn(again, told.lapses), on('2026-03-02'))).toBe(true);
  });

  it('have a gap between lapse and reinstatement that stays visible', () => {
    const spans = belongedIn([periods[1]!, periods[0]!], [lapse('2026-03-01')]);
    expect(gapsBetween(spans)).toEqual([{ from: on('2026-03-01'), to: on('2026-04-30') }]);
    expect(['2026-02-28', '2026-03-01', '2026-04-30', '2026-05-01'].map((day) => belongsOn(spans, on(day)))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('go on year by year, until notice or lapse ends them', () => {
    const active = { ...membership, state: 'ACTIVE' } as const;
    const now = file({ membership: active, periods: [period('2026-07-01', '2026-12-31')] });
    expect(renewalFor(2027, now)).toEqual(yearSpan(2027));
    expect(renewalFor(2026, now)).toBeNull();
    expect(renewalFor(2028, now)).toBeNull();
    const ending = { ...active, state: 'UNDER_NOTICE', endsOn: on('2026-12-31') } as const;
    expect(renewalFor(2027, { ...now, membership: ending })).toBeNull();
    expect(renewalFor(2027, { ...now, lapses: [lapse('2026-09-01')] })).toBeNull();
  });

  it.each([
    ['2026-09-30', '2026-12-31'],
    ['2026-10-01', '2027-12-31'],
  ])('end by notice of %s on %s (three months before a year ends)', (today, endsOn) => {
    expect(giveNotice(membership, policies.DK, on(today))).toMatchObject({ state: 'UNDER_NOTICE', endsOn: on(endsOn) });
  });

  it('trap 8: arrears take the vote, never the feasibility service', () => {
    expect([mayVote(true, true, 0), mayVote(true, true, 1), mayVote(false, true, 0), mayVote(true, false, 0)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(PARTNERSHIPS.map(({ feePolicy }) => mayAskFeasibility(feePolicy, false))).toEqual([true, true, true]);
    expect(mayAskFeasibility({ gatesFeasibility: true }, false)).toBe(false);
  });
});

describe('fees', () => {
  it('6.1: joining on 1 July costs half of a Danish year, by months begun', () => {
    expect(feeFor(5_000_000, { from: on('2026-07-01'), to: on('2026-12-31') }, 'MONTHS')).toBe(2_500_000);
    expect(feeFor(5_000_000, { from: on('2026-07-31'), to: on('2026-12-31') }, 'MONTHS')).toBe(2_500_000);
    expect(feeFor(5_000_000, { from: on('2026-12-31'), to: on('2026-12-31') }, 'NONE')).toBe(5_000_000);
  });

  it('by days count the first and the last, and leap years', () => {
    expect(feeFor(3650, { from: on('2026-12-31'), to: on('2026-12-31') }, 'DAYS')).toBe(10);
    expect(feeFor(366, { from: on('2028-02-29'), to: on('2028-12-31') }, 'DAYS')).toBe(307);
  });

  it.each(['MONTHS', 'DAYS'] as const)('by %s: a whole year costs all of it, less never costs more', (proration) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 364 }), (annual, after) => {
        const { from, to } = yearSpan(2027);
        expect(feeFor(annual, { from, to }, proration)).toBe(annual);
        const part = feeFor(annual, { from: from.add({ days: after }), to }, proration);
        expect(part).toBeLessThanOrEqual(annual);
        expect(part).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  const decide = (over: Partial<FeeSchedule> = {}, of = denmark) =>
    decideFeeSchedule({ ...schedule, ...over }, [{ ...schedule, fromYear: 2025 }], policies.DK, of, on('2026-03-01'));
  it('are decided in versions, each from a year that is not history', () => {
    expect(decide()).toMatchObject({ value: { version: 2 } });
    expect(decide({ fromYear: 2025 })).toMatchObject({ refusal: { code: 'FEE_SCHEDULE_TOO_EARLY', firstYear: 2026 } });
    const versions = [schedule, { ...schedule, version: 2, fromYear: 2027 }];
    expect([2025, 2026, 2027, 2030].map((year) => scheduleOf(year, versions)?.version ?? null)).toEqual([
      null,
      1,
      2,
      2,
    ]);
  });

  it('are refused in another currency, for other classes, and where there are none', () => {
    expect(decide({ currency: 'SEK' })).toMatchObject({ refusal: { code: 'CURRENCY_MIXED' } });
    expect(decide({}, norway)).toMatchObject({ refusal: { code: 'FEES_NOT_ALLOWED' } });
    expect(decide({ fees: [...fees.slice(1), { memberClass: 'X', annualMinor: 0.5 }] })).toMatchObject({
      refusal: { code: 'FEE_CLASSES_WRONG', memberClasses: ['COMPANY', 'X'] },
    });
  });
});
