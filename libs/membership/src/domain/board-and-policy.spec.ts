import { describe, expect, it } from '@jest/globals';
import { newId, type Refusal, type Result, Temporal } from '@samprova/kernel';
import { MEMBERSHIP_POLICIES } from '../reference/membership-policies.js';
import { appointSeat, boardOn, type BoardSeat, endSeat } from './board-seat.js';
import type { MembershipFile } from './decide-membership.js';
import { decidePolicy, policyOn } from './decide-policy.js';
import type { MembershipPolicy } from './membership-policy.js';

const on = (day: string) => Temporal.PlainDate.from(day);
const codeOf = (result: Result<unknown, Refusal>) => (result.ok ? null : result.refusal.code);
const policy = (country: 'SE' | 'DK' | 'NO', over: Partial<MembershipPolicy> = {}): MembershipPolicy => ({
  ...MEMBERSHIP_POLICIES[country],
  ...{ id: newId(), partnershipId: 'p', version: 1, validFrom: on('2005-01-01') },
  ...over,
});
function member(memberClass: string, lapsedFrom: string | null = null): MembershipFile {
  const ids = { membershipId: newId(), partnershipId: 'p', organisationId: newId() };
  const membership = {
    ...{ id: ids.membershipId, partnershipId: 'p', organisationId: ids.organisationId, memberClass },
    ...{ state: 'ACTIVE' as const, appliedOn: on('2026-01-02'), endsOn: null },
  };
  return {
    membership,
    periods: [{ ...ids, id: newId(), startsOn: on('2026-01-10'), endsOn: on('2026-12-31') }],
    lapses: lapsedFrom ? [{ ...ids, id: newId(), lapsedFrom: on(lapsedFrom), reason: 'x' }] : [],
    agreements: [],
  };
}
const appoint = (file: MembershipFile, board: readonly BoardSeat[], of: MembershipPolicy, day = '2026-03-02') =>
  appointSeat(file, { id: newId(), holder: 'Kim', holdsFrom: on(day) }, board, of);
const board = (classes: readonly string[], of: MembershipPolicy): BoardSeat[] =>
  classes.reduce<BoardSeat[]>((seats, memberClass) => {
    const seat = appoint(member(memberClass), seats, of);
    if (!seat.ok) throw new Error(seat.refusal.code);
    return [...seats, seat.value];
  }, []);

describe('the board', () => {
  it('AT-TN-01: of the legal association has regions, industry, authorities and patient organisations, none empty', () => {
    const danish = policy('DK');
    const three = boardOn(board(['REGION', 'COMPANY', 'AUTHORITY'], danish), danish, on('2026-03-02'));
    expect(three).toMatchObject({ complete: false });
    expect(three.categories.filter(({ missing }) => missing > 0).map(({ category }) => category)).toEqual([
      'PATIENT_ORG',
    ]);
    const four = board(['REGION', 'COMPANY', 'AUTHORITY', 'PATIENT_ORG'], danish);
    expect(boardOn(four, danish, on('2026-03-02')).complete).toBe(true);
    expect(boardOn(four, danish, on('2026-03-01')).complete).toBe(false);
  });

  it('AT-NT-02: of NorTrials has four regional health authorities and two of industry, and no more', () => {
    const norwegian = policy('NO');
    const six = board(['REGION', 'REGION', 'REGION', 'REGION', 'COMPANY', 'COMPANY'], norwegian);
    expect(boardOn(six, norwegian, on('2026-03-02'))).toMatchObject({ complete: true });
    expect(appoint(member('REGION'), six, norwegian)).toMatchObject({ refusal: { code: 'SEATS_FULL', mostSeats: 4 } });
    expect(boardOn(six.slice(1), norwegian, on('2026-03-02'))).toMatchObject({ complete: false });
    expect(codeOf(appoint(member('COMPANY'), [], policy('NO', { boardSeats: [] })))).toBe('SEATS_FULL');
  });

  it('has one seat for a member, while it belongs', () => {
    const danish = policy('DK');
    const company = member('COMPANY');
    const seat = appoint(company, [], danish);
    expect(seat).toMatchObject({ value: { category: 'INDUSTRY', holdsTo: null } });
    expect(seat.ok && appoint(company, [seat.value], danish)).toMatchObject({ refusal: { code: 'SEAT_HELD' } });
    expect(codeOf(appoint(company, [], danish, '2026-01-09'))).toBe('SEAT_NEEDS_MEMBER');
    expect(codeOf(appoint(member('COMPANY', '2026-02-01'), [], danish))).toBe('SEAT_NEEDS_MEMBER');
  });

  it('has seats that are ended once, on their first day or later, and can be filled after that', () => {
    const norwegian = policy('NO', { boardSeats: [{ category: 'INDUSTRY', least: 1, most: 1 }] });
    const [seat] = board(['COMPANY'], norwegian);
    expect(endSeat(seat!, on('2026-03-01'))).toMatchObject({ refusal: { earliestEnd: on('2026-03-02') } });
    const ended = endSeat(seat!, on('2026-06-30'));
    if (!ended.ok) throw new Error(ended.refusal.code);
    expect(codeOf(endSeat(ended.value, on('2026-07-01')))).toBe('SEAT_DAY_WRONG');
    const next = (day: string) => codeOf(appoint(member('COMPANY'), [ended.value], norwegian, day));
    expect([next('2026-06-30'), next('2026-07-01')]).toEqual(['SEATS_FULL', null]);
  });
});

describe('a membership policy', () => {
  const first = policy('SE');
  const decide = (over: Partial<MembershipPolicy>, used: readonly string[] = []) =>
    decidePolicy(policy('SE', { validFrom: on('2026-07-01'), ...over }), [first], used, on('2026-03-02'));

  it('is decided in versions, each from a day that is not told yet', () => {
    expect(decide({})).toMatchObject({ value: { version: 2 } });
    expect(decide({ validFrom: on('2026-03-01') })).toMatchObject({
      refusal: { code: 'MEMBERSHIP_POLICY_TOO_EARLY', earliest: on('2026-03-02') },
    });
    const next = decide({});
    if (!next.ok) throw new Error(next.refusal.code);
    const versions = [first, next.value];
    expect(codeOf(decidePolicy(policy('SE', { validFrom: on('2026-07-01') }), versions, [], on('2026-03-02')))).toBe(
      'MEMBERSHIP_POLICY_TOO_EARLY',
    );
    const days = ['2004-12-31', '2026-06-30', '2026-07-01', '2030-01-01'];
    expect(days.map((day) => policyOn(versions, on(day)).version)).toEqual([1, 1, 2, 2]);
  });

  it('keeps the classes that members belong to, and names each class and category once', () => {
    const [company, ...others] = first.classes;
    expect(decide({ classes: others }, ['COMPANY'])).toMatchObject({
      refusal: { code: 'MEMBER_CLASS_IN_USE', usedClasses: ['COMPANY'] },
    });
    expect(codeOf(decide({ classes: others }, ['REGION']))).toBeNull();
    expect(decide({ classes: [company!, company!] })).toMatchObject({
      refusal: { code: 'MEMBERSHIP_POLICY_WRONG', wrong: ['COMPANY'] },
    });
    expect(codeOf(decide({ boardSeats: [{ category: 'REGION', least: 2, most: 1 }] }))).toBe('MEMBERSHIP_POLICY_WRONG');
  });
});
