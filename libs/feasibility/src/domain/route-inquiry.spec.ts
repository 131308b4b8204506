import { describe, expect, it } from '@jest/globals';
import { aFile, swedishTime } from '@samprova/test-support/builders';
import { routeInquiry } from './route-inquiry.js';

const act = { now: swedishTime('2026-03-02 14:00'), by: 'coordinator' };
const confirmBy = swedishTime('2026-03-04 12:00');
const proposal = { networkId: 'cancer', score: 70, reasons: [], sites: [], leftOut: [] };
const chosen = (...ids: readonly string[]) => ids.map((networkId) => ({ assignmentId: `a-${networkId}`, networkId }));

const route = (over: Partial<Parameters<typeof routeInquiry>[1]> = {}, file = aFile()) =>
  routeInquiry(
    file,
    {
      chosen: chosen('cancer'),
      overruleReason: null,
      proposals: [proposal],
      askable: ['cancer', 'heart'],
      assigned: [],
      confirmBy,
      ...over,
    },
    act,
  );

describe('routing an inquiry', () => {
  it('sends it to the networks proposed, each with the proposal it came from', () => {
    expect(route()).toMatchObject({
      value: {
        inquiry: { state: 'ROUTED', routedAt: act.now },
        entries: [],
        assignments: [{ networkId: 'cancer', state: 'ROUTED', confirmBy, routing: proposal, overruleReason: null }],
        events: [{ payload: { assignmentIds: ['a-cancer'] } }],
      },
    });
  });

  it('AT-PR-02: never sends it to nobody', () => {
    expect(route({ chosen: [] })).toMatchObject({ refusal: { code: 'NO_NETWORK' } });
  });

  it('may be overruled, with a reason that is kept where it was needed', () => {
    const over = { chosen: chosen('cancer', 'heart') };
    expect(route(over)).toMatchObject({ refusal: { code: 'OVERRULE_REASON_MISSING', notProposed: ['heart'] } });
    expect(route({ ...over, overruleReason: ' They treat it too ' })).toMatchObject({
      value: { assignments: [{ overruleReason: null }, { overruleReason: 'They treat it too', routing: {} }] },
    });
  });

  it('asks only networks of the partnership whose status holds, each once', () => {
    expect(route({ chosen: chosen('elsewhere') })).toMatchObject({ refusal: { code: 'NETWORK_UNKNOWN' } });
    const twice = { refusal: { code: 'NETWORK_ASKED_ALREADY', alreadyAsked: ['cancer'] } };
    expect(route({ chosen: chosen('cancer', 'cancer') })).toMatchObject(twice);
    expect(route({ assigned: ['cancer'] })).toMatchObject(twice);
  });

  it('adds a network later and leaves the inquiry where it is', () => {
    const earlier = { state: 'COLLATING', routedAt: swedishTime('2026-03-02 11:00') } as const;
    expect(route({}, aFile(earlier))).toMatchObject({ value: { inquiry: earlier } });
  });
});
