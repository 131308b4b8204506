import { type ClockState, type ClockStop, standardTerms } from '@samprova/calendar/domain';
import { describe, expect, it } from '@jest/globals';
import { newId, Temporal } from '@samprova/kernel';
import { nextStepOf } from './next-step.js';

const at = (text: string) => Temporal.Instant.from(`${text}+02:00`);
const receivedAt = at('2026-06-01T09:00');
const inquiry = { state: 'IN_TRIAGE', product: 'SITE_SEARCH', caseOfficerId: null } as const;
/** Monday 2026-06-01 in Stockholm: day 1 is Tuesday the 2nd, day 5 Monday the 8th (the 6th is a Saturday and a holiday). */
const clock = (stops: readonly Partial<ClockStop>[] = []): ClockState =>
  ({
    terms: standardTerms('SE'),
    receivedAt,
    stops: stops.map((stop) => ({ id: newId(), kind: 'CLARIFICATION', reason: 'x', to: null, endsOn: null, ...stop })),
    dueAt: stops.length > 0 ? null : at('2026-06-08T17:00'),
    ended: null,
  }) as unknown as ClockState;
const step = (
  over: Partial<typeof inquiry> | object = {},
  now = receivedAt,
  stops: readonly Partial<ClockStop>[] = [],
) => nextStepOf({ inquiry: { ...inquiry, ...over } as never, clock: clock(stops) }, now);

describe('the next step of an inquiry', () => {
  it.each([
    [
      'triage, by the national coordinator, at the close of day 1',
      {},
      'TRIAGE',
      '2026-06-02T17:00',
      'NATIONAL_COORDINATOR',
    ],
    [
      'confirmation, by the network, at noon of day 2',
      { state: 'ROUTED' },
      'CONFIRM_SITES',
      '2026-06-03T12:00',
      'NETWORK_COORDINATOR',
    ],
    [
      'answers, by the sites, at 15:00 of the last day but one',
      { state: 'COLLECTING' },
      'ANSWER_FOR_SITES',
      '2026-06-05T15:00',
      'INVESTIGATOR',
    ],
    [
      'release, by the national coordinator, when it is due',
      { state: 'COLLATING' },
      'RELEASE',
      '2026-06-08T17:00',
      'NATIONAL_COORDINATOR',
    ],
    [
      'naming who takes a concierge case',
      { product: 'MEDTECH_CONCIERGE' },
      'NAME_CASE_OFFICER',
      '2026-06-02T17:00',
      'NATIONAL_COORDINATOR',
    ],
    [
      'its first contact, once somebody is named',
      { product: 'MEDTECH_CONCIERGE', caseOfficerId: newId() },
      'MAKE_FIRST_CONTACT',
      '2026-06-08T17:00',
      'NATIONAL_COORDINATOR',
    ],
  ])('is %s', (_, over, what, by, role) => {
    expect(step(over)).toEqual({ what, by: at(by), role });
  });

  it('is the disposition once site answers were due, and the release once that was due', () => {
    expect(step({ state: 'COLLECTING' }, at('2026-06-05T15:00'))).toMatchObject({
      what: 'DISPOSE',
      by: at('2026-06-05T17:00'),
    });
    expect(step({ state: 'COLLECTING' }, at('2026-06-05T17:00'))).toMatchObject({
      what: 'RELEASE',
      by: at('2026-06-08T17:00'),
    });
  });

  it('stays what it is after its time has passed', () => {
    expect(step({}, at('2026-06-04T10:00'))).toMatchObject({ what: 'TRIAGE', by: at('2026-06-02T17:00') });
  });

  it('is the sponsor’s while the clock stands: two working days for a clarification, else until the stop runs out', () => {
    const from = at('2026-06-02T10:00');
    expect(step({}, from, [{ from }])).toEqual({
      what: 'ANSWER_CLARIFICATION',
      by: at('2026-06-04T17:00'),
      role: 'SPONSOR',
    });
    expect(step({}, from, [{ from, kind: 'SPONSOR_PAUSE' }])).toMatchObject({ what: 'END_PAUSE', role: 'SPONSOR' });
    expect(step({}, from, [{ from, kind: 'AGREEMENT_AWAITED' }])).toMatchObject({
      what: 'SIGN_AGREEMENT',
      by: at('2026-06-16T17:00'),
    });
  });

  it.each(['RESPONDED', 'WITHDRAWN', 'OUT_OF_SCOPE'])('is none once it is %s', (state) => {
    expect(step({ state })).toBeNull();
  });
});
