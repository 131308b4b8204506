import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS, Temporal } from '@samprova/kernel';
import { PARTNERSHIPS, SLA_POLICIES } from '../reference/partnerships.js';
import { REGIONS } from '../reference/regions.js';
import { changeRoutingPolicy, changeSignOffPolicy } from './change-policies.js';
import { changeSlaPolicy } from './change-sla-policy.js';
import { localDate } from './local-date.js';
import { allowedPartnershipActions, mayGive } from './partnership-commands.js';

const sweden = PARTNERSHIPS[0]!;
const first = SLA_POLICIES[0]!;
const on = (date: string) => Temporal.PlainDate.from(date);
const today = on('2026-11-21');

describe('a new version of the promise', () => {
  it('begins tomorrow at the earliest', () => {
    expect(changeSlaPolicy([first], { workingDays: 4 }, today, today, 'b')).toEqual({
      ok: false,
      refusal: { code: 'POLICY_STARTS_TOO_EARLY', earliest: '2026-11-22' },
    });
    expect(changeSlaPolicy([first], { workingDays: 4 }, on('2026-11-22'), today, 'b')).toMatchObject({
      value: { version: 2, workingDays: 4, validFrom: '2026-11-22', id: 'b', receipt: 'event-day' },
    });
  });

  it('begins after every version already decided', () => {
    const later = { ...first, id: 'b', version: 2, validFrom: '2027-03-01' };
    expect(changeSlaPolicy([first, later], {}, on('2027-03-01'), today, 'c')).toMatchObject({
      refusal: { earliest: '2027-03-02' },
    });
  });

  it.each([
    { workingDays: 2 },
    { workingDays: 5.5 },
    { closeOfBusiness: '25:00' },
    { cutOff: '18:00' },
    { extendedWorkingDays: 4 },
    { stopWarningOnWorkingDay: 11 },
    { messagesFrom: '18:00' },
    { siteAnswerTime: '17:30' },
  ])('refuses %p', (change) => {
    expect(changeSlaPolicy([first], change, on('2027-01-01'), today, 'b')).toMatchObject({
      refusal: { code: 'POLICY_OUT_OF_BOUNDS' },
    });
  });
});

describe('the other policies', () => {
  it('keep the newcomer share within 0 and 100 per cent', () => {
    const policy = { leaveOutAlreadyContacted: true };
    expect(changeRoutingPolicy(sweden, { ...policy, newcomerShare: 30 })).toMatchObject({
      value: { next: { routingPolicy: { newcomerShare: 30 } } },
    });
    for (const newcomerShare of [-1, 101, 0.5])
      expect(changeRoutingPolicy(sweden, { ...policy, newcomerShare })).toMatchObject({
        refusal: { code: 'SHARE_OUT_OF_BOUNDS' },
      });
  });
  it('ask for a line manager only in regions of the country', () => {
    expect(
      changeSignOffPolicy(sweden, { lineManager: 'BY_REGION', regionCodes: ['SE-14', 'DK-84'] }, REGIONS),
    ).toMatchObject({ refusal: { code: 'REGIONS_UNKNOWN', unknown: ['DK-84'] } });
  });
});

describe('who may change a partnership', () => {
  const secretary: Actor = {
    ...ANONYMOUS,
    personId: 'ann',
    grants: [{ role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId: sweden.id }],
    partnershipIds: [sweden.id],
  };
  it('is its own secretariat', () => {
    expect(mayGive(secretary, 'partnership:change-sla-policy', sweden)).toBe(true);
    expect(mayGive(secretary, 'partnership:change-sla-policy', PARTNERSHIPS[1]!)).toBe(false);
    expect(allowedPartnershipActions(secretary, sweden)).toHaveLength(3);
    expect(allowedPartnershipActions(secretary, PARTNERSHIPS[1]!)).toEqual([]);
  });
});

describe('the day in a partnership', () => {
  it('is its own zone’s', () => {
    expect(localDate(sweden, Temporal.Instant.from('2026-11-21T23:30:00Z')).toString()).toBe('2026-11-22');
  });
});
