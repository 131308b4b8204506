import { describe, expect, it } from '@jest/globals';
import { anAssignment, anInquiry, anInvitation, swedishTime } from '@samprova/test-support/builders';
import fc from 'fast-check';
import { type AskableSite, confirmAssignment, returnAssignment } from './confirm-assignment.js';

const act = { now: swedishTime('2026-03-03 11:00'), by: 'network-coordinator' };
const answerBy = swedishTime('2026-03-06 15:00');
const site = (siteId: string, investigatorIds: readonly string[], over: Partial<AskableSite> = {}): AskableSite => ({
  siteId,
  investigatorIds,
  newcomer: false,
  signOffNeeded: false,
  contacted: false,
  ...over,
});
type Asked = Parameters<typeof confirmAssignment>[2];

function confirm(over: Partial<Asked>, assignment = anAssignment()) {
  let made = 0;
  return confirmAssignment(
    assignment,
    anInquiry(),
    {
      sites: [],
      askable: [site('north', ['ann', 'bo']), site('south', ['cai'])],
      invited: [],
      peopleAsked: [],
      answerBy,
      newIds: () => `new${(made += 1)}`,
      ...over,
    },
    act,
  );
}
function confirmed(over: Partial<Asked>, assignment = anAssignment()) {
  const decided = confirm(over, assignment);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return decided.value;
}
const ask = (siteId: string, ...personIds: readonly string[]) => ({ siteId, personIds });

describe('a network confirms which sites to ask', () => {
  it('invites each site once, with its own deadline, and marks who confirmed', () => {
    const { assignment, invitations, recipients, events } = confirmed({
      sites: [ask('north', 'ann', 'bo'), ask('south'), ask('north')],
    });
    expect(assignment).toMatchObject({ state: 'CONFIRMED', confirmedAt: act.now, confirmedBy: act.by });
    expect(invitations.map(({ siteId, state }) => [siteId, state])).toEqual([
      ['north', 'NOTIFIED'],
      ['south', 'NOTIFIED'],
    ]);
    expect(invitations[0]).toMatchObject({
      answerBy,
      assignmentId: 'assignment',
      requestVersion: 1,
      signOff: 'NOT_NEEDED',
    });
    expect(recipients.map(({ personId }) => personId)).toEqual(['ann', 'bo', 'cai']);
    expect(events).toMatchObject([{ name: 'feasibility.sites-invited', payload: { invitationIds: ['new1', 'new2'] } }]);
  });

  it('asks the lead where nobody is named', () => {
    expect(confirmed({ sites: [ask('north')] }).recipients.map(({ personId }) => personId)).toEqual(['ann']);
  });

  it('shares a site that another network has asked: no second invitation, nobody asked twice', () => {
    const invited = [anInvitation({ assignmentId: 'other', siteId: 'north' })];
    const { invitations, shared, recipients, events } = confirmed({
      sites: [ask('north')],
      invited,
      peopleAsked: ['ann'],
    });
    expect([invitations, recipients, events]).toEqual([[], [], []]);
    expect(shared).toMatchObject([{ id: 'invitation', assignmentId: 'other', sharedAssignmentIds: ['assignment'] }]);
    expect(confirmed({ sites: [ask('north')], invited: shared, peopleAsked: ['ann'] }).shared).toEqual([]);
  });

  it('AT-PR-06: asks a person once, also when they work at two sites or are in two networks', () => {
    const askable = [site('north', ['ann', 'bo']), site('south', ['ann', 'cai'])];
    const both = confirmed({ sites: [ask('north'), ask('south')], askable });
    expect(both.recipients.map(({ siteId, personId }) => [siteId, personId])).toEqual([
      ['north', 'ann'],
      ['south', 'cai'],
    ]);
    expect(confirmed({ sites: [ask('north', 'ann', 'bo')], askable, peopleAsked: ['ann'] }).recipients).toMatchObject([
      { personId: 'bo' },
    ]);
  });

  it('AT-PR-02: makes no invitation that would reach nobody', () => {
    const askable = [site('north', ['ann']), site('empty', [])];
    expect(confirm({ sites: [] })).toMatchObject({ refusal: { code: 'NO_SITE' } });
    for (const over of [
      { sites: [ask('empty')], askable },
      { sites: [ask('north')], askable, peopleAsked: ['ann'] },
      { sites: [ask('north', 'ann')], askable, peopleAsked: ['ann'] },
    ])
      expect(confirm(over)).toMatchObject({ refusal: { code: 'SITE_WITHOUT_PEOPLE' } });
  });

  it('tells people who are asked in addition, at a site that was asked before', () => {
    const invited = [anInvitation({ siteId: 'north' })];
    const { events } = confirmed(
      { sites: [ask('north', 'ann', 'bo')], invited, peopleAsked: ['ann'] },
      anAssignment({ state: 'CONFIRMED', confirmedAt: swedishTime('2026-03-03 09:00'), confirmedBy: 'first' }),
    );
    expect(events).toMatchObject([{ name: 'feasibility.recipient-added', payload: { invitationId: 'invitation' } }]);
  });

  it('keeps who confirmed first when more is asked later', () => {
    const earlier = anAssignment({
      state: 'CONFIRMED',
      confirmedAt: swedishTime('2026-03-03 09:00'),
      confirmedBy: 'first',
    });
    expect(confirmed({ sites: [ask('south')] }, earlier).assignment).toMatchObject({ confirmedBy: 'first' });
  });

  it('asks no site outside the network and no stranger at one', () => {
    expect(confirm({ sites: [ask('elsewhere')] })).toMatchObject({
      refusal: { code: 'SITE_UNKNOWN', askable: ['north', 'south'] },
    });
    expect(confirm({ sites: [ask('south', 'ann')] })).toMatchObject({
      refusal: { code: 'PERSON_NOT_AT_SITE', siteIds: ['south'] },
    });
  });

  it('awaits the line manager where the region asks for it', () => {
    const askable = [site('north', ['ann'], { signOffNeeded: true, newcomer: true })];
    expect(confirmed({ sites: [ask('north')], askable }).invitations[0]).toMatchObject({
      signOff: 'AWAITED',
      newcomer: true,
    });
  });

  it('never asks one person twice in one request, whatever networks choose after one another', () => {
    const people = ['ann', 'bo', 'cai', 'dag'];
    const aSite = fc.constantFrom('north', 'south', 'east', 'west');
    const staff = fc.dictionary(aSite, fc.subarray(people, { minLength: 1 }), { minKeys: 4, noNullPrototype: true });
    const choice = fc.record({ siteId: aSite, personIds: fc.subarray(people) });
    fc.assert(
      fc.property(staff, fc.array(fc.array(choice, { maxLength: 5 }), { maxLength: 4 }), (at, rounds) => {
        const askable = Object.entries(at).map(([siteId, ids]) => site(siteId, ids));
        const asked: string[] = [];
        let invited: Asked['invited'] = [];
        for (const [round, sites] of rounds.entries()) {
          const decided = confirmAssignment(
            anAssignment({ id: `a${round}` }),
            anInquiry(),
            { sites, askable, invited, peopleAsked: asked, answerBy, newIds: () => `${Math.random()}` },
            act,
          );
          if (!decided.ok) continue;
          const { invitations, shared, recipients } = decided.value;
          asked.push(...recipients.map(({ personId }) => personId));
          invited = [...invited.map((one) => shared.find(({ id }) => id === one.id) ?? one), ...invitations];
          expect(new Set(asked).size).toBe(asked.length);
          expect(new Set(invited.map(({ siteId }) => siteId)).size).toBe(invited.length);
          for (const { siteId, personId } of recipients) expect(at[siteId]).toContain(personId);
          for (const { siteId } of sites)
            expect(
              invited.some(
                (one) => one.siteId === siteId && [one.assignmentId, ...one.sharedAssignmentIds].includes(`a${round}`),
              ),
            ).toBe(true);
        }
      }),
    );
  });
});

describe('a network returns its part', () => {
  it('with a reason that is kept', () => {
    expect(returnAssignment(anAssignment(), ' Not our patients ')).toMatchObject({
      value: { next: { state: 'RETURNED', returnReason: 'Not our patients' }, reason: 'Not our patients' },
    });
    expect(returnAssignment(anAssignment(), '  ')).toMatchObject({ refusal: { code: 'REASON_MISSING' } });
  });
});

describe('AT-PR-02: a site that the sponsor has contacted itself', () => {
  const askable = [site('north', ['ann'], { contacted: true }), site('south', ['cai'])];
  const sites = [
    { siteId: 'north', personIds: [] },
    { siteId: 'south', personIds: [] },
  ];

  it('is not asked again by hand without a reason', () => {
    expect(confirm({ askable, sites })).toMatchObject({
      refusal: { code: 'SITE_CONTACTED_ALREADY', siteIds: ['north'] },
    });
    expect(confirm({ askable, sites, contactedReason: '  ' })).toMatchObject({ ok: false });
    expect(confirm({ askable, sites, contactedReason: 'They asked us to' })).toMatchObject({ ok: true });
  });

  it('may share the invitation that another network sent there', () => {
    const invited = [anInvitation({ siteId: 'north', assignmentId: 'other' })];
    expect(confirm({ askable, sites, invited })).toMatchObject({ ok: true });
  });
});
