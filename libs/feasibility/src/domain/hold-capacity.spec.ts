import { describe, expect, it } from '@jest/globals';
import { anInvitation, swedishTime } from '@samprova/test-support/builders';
import { holdCapacity, releaseHold } from './hold-capacity.js';

type Asked = Parameters<typeof holdCapacity>[1];

const act = { now: swedishTime('2026-03-05 10:00'), by: 'investigator' };
const asked: Asked = { id: 'hold', patients: 5, nurseDays: null, untilAt: swedishTime('2026-06-01 12:00') };
const hold = (over: Partial<Asked> = {}) =>
  holdCapacity(anInvitation({ state: 'INTERESTED' }), { ...asked, ...over }, act);

describe('capacity kept for a trial', () => {
  it('is patients’ places or nurse days, for a site, until an instant', () => {
    expect(hold()).toMatchObject({ value: { siteId: 'site', patients: 5, placedAt: act.now, releasedAt: null } });
    expect(hold({ patients: null, nurseDays: 30 }).ok).toBe(true);
  });

  it.each<Partial<Asked>>([{ patients: null }, { patients: -1 }, { patients: 1.5 }, { nurseDays: 100_001 }])(
    'believes no hold of %j',
    (over) => {
      expect(hold(over)).toMatchObject({ refusal: { code: 'HOLD_NOT_BELIEVABLE', most: 100_000 } });
    },
  );

  it('ends after now and within a year', () => {
    const latest = act.now.add({ hours: 24 * 365 });
    expect(hold({ untilAt: latest }).ok).toBe(true);
    for (const untilAt of [act.now, latest.add({ milliseconds: 1 })])
      expect(hold({ untilAt })).toMatchObject({ refusal: { code: 'HOLD_END_NOT_ALLOWED', latest } });
  });

  it('is freed once, and told to the site only when it ran out by itself', () => {
    const placed = hold();
    if (!placed.ok) throw new Error(placed.refusal.code);
    expect(releaseHold(placed.value, 'EXPIRED', act)).toMatchObject({
      value: {
        next: { releasedAt: act.now, releaseReason: 'EXPIRED' },
        events: [{ name: 'feasibility.hold-expired' }],
      },
    });
    expect(releaseHold(placed.value, 'RELEASED_BY_SITE', act)).toMatchObject({ value: { events: [] } });
    expect(releaseHold({ ...placed.value, releasedAt: act.now }, 'EXPIRED', act)).toMatchObject({
      refusal: { code: 'NOTHING_HELD' },
    });
  });
});
