import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type Acting, asked, DO, sent, startWorld, type World } from './feasibility-world.js';

const { SE } = PARTNERSHIP_IDS;
const MINE = `{ inquiries(filter: { mine: true }) { edges { node { id } } } }`;
const INQUIRY = `query ($id: ID!) { inquiry(id: $id) { id assignments { id allowedActions } } }`;
const LATER = { desiredAnswerBy: '2026-08-03' };
const AWAY = `mutation ($input: AbsenceInput!) { recordAbsence(input: $input) { __typename } }`;

let world: World;
let deputy: Acting;
beforeAll(async () => {
  world = await startWorld();
  deputy = world.sites.west.lead;
});
afterAll(() => world?.api.close());

async function away(person: Acting, instead: Acting | null, startsOn: string, endsOn: string): Promise<void> {
  const input = { partnershipId: SE, personId: person.id, deputyId: instead?.id ?? null, startsOn, endsOn };
  expect(await world.coordinator.client.ask(AWAY, { input })).toEqual({ recordAbsence: { __typename: 'Absence' } });
}

async function anotherNetworkIsAsked(): Promise<string> {
  const { api, coordinator } = world;
  const { foundNetwork } = await coordinator.client.ask<{ foundNetwork: { id: string } }>(
    `mutation ($partnershipId: ID!, $input: NetworkInput!) {
      foundNetwork(partnershipId: $partnershipId, input: $input) { ... on Network { id } } }`,
    {
      partnershipId: SE,
      input: {
        code: 'TEST-BOWEL',
        name: 'Bowel',
        origin: 'ORGANIC',
        therapyAreas: [{ code: 'GASTROENTEROLOGY', icd10: ['K50-K52'] }],
        programmeAreas: ['KIRURGI'],
      },
    },
  );
  await coordinator.client.ask(
    `mutation ($input: NetworkStatusInput!) { changeNetworkStatus(input: $input) { __typename } }`,
    { input: { networkId: foundNetwork.id, status: 'ACTIVE', startsOn: '2026-01-01' } },
  );
  const { inquiries } = await sent(world);
  const networkIds = [foundNetwork.id];
  await world.give(coordinator, DO.route, { inquiryId: inquiries['SE'], networkIds, overruleReason: 'A test.' });
  expect(await api.look(`select 1 from feasibility.assignment where network_id = $1`, networkIds)).toHaveLength(1);
  return inquiries['SE']!;
}

describe('the deputy of a network’s coordinator', () => {
  it('sees and does within the absence what the colleague would, in that colleague’s networks and no other', async () => {
    const { inquiryId, assignmentId } = await asked(world);
    const elsewhere = await anotherNetworkIsAsked();
    expect(await world.fault(deputy, INQUIRY, { id: inquiryId })).toBe('NOT_FOUND');

    await away(world.networkCoordinator, deputy, '2026-06-16', '2026-06-17');
    expect(await world.fault(deputy, INQUIRY, { id: inquiryId })).toBe('NOT_FOUND');

    // Midnight in Stockholm: the absence has begun there although the day in UTC has not.
    await world.moveTo('2026-06-15T22:30:00Z');
    const seen = await deputy.client.ask<{ inquiry: { assignments: { id: string; allowedActions: string[] }[] } }>(
      INQUIRY,
      { id: inquiryId },
    );
    expect(seen.inquiry.assignments).toEqual([
      { id: assignmentId, allowedActions: expect.arrayContaining(['assignment:dispose']) },
    ]);
    expect(await deputy.client.ask(MINE)).toEqual({ inquiries: { edges: [{ node: { id: inquiryId } }] } });
    expect(await world.fault(deputy, INQUIRY, { id: elsewhere })).toBe('NOT_FOUND');
    expect(await world.fault(deputy, DO.release, { inquiryId })).toBe('NOT_PERMITTED');

    const disposed = { assignmentId, disposition: 'Two sites can.' };
    expect(await world.give(deputy, DO.dispose, disposed)).toMatchObject({ state: 'DISPOSED' });
    const audit = `select person_id from platform.audit_entry where action = 'assignment:dispose' and entity_id = $1`;
    expect(await world.api.look(audit, [assignmentId])).toEqual([{ person_id: deputy.id }]);

    await world.moveTo('2026-06-17T22:00:00Z');
    expect(await world.fault(deputy, INQUIRY, { id: inquiryId })).toBe('NOT_FOUND');
    expect(await world.fault(deputy, DO.dispose, disposed)).toBe('NOT_PERMITTED');
  });

  it('gives it on when away too, to whoever is the first on the chain who is there', async () => {
    await world.moveTo('2026-06-22T07:00:00Z');
    const { inquiryId } = await asked(world, LATER);
    const next = world.sites.west.colleague;
    await away(world.networkCoordinator, deputy, '2026-06-22', '2026-06-26');
    await away(deputy, next, '2026-06-23', '2026-06-23');
    const mine = { inquiries: { edges: expect.arrayContaining([{ node: { id: inquiryId } }]) } };
    expect(await deputy.client.ask(MINE)).toEqual(mine);
    await world.moveTo('2026-06-23T07:00:00Z');
    expect(await next.client.ask(MINE)).toEqual(mine);
    expect(await world.fault(deputy, INQUIRY, { id: inquiryId })).toBe('NOT_FOUND');
  });

  it('is nobody from outside the partnership, whoever is named', async () => {
    await world.moveTo('2026-06-29T07:00:00Z');
    const { inquiryId } = await asked(world, LATER);
    await away(world.networkCoordinator, world.otherSponsor, '2026-06-29', '2026-07-03');
    expect(await world.fault(world.otherSponsor, INQUIRY, { id: inquiryId })).toBe('NOT_FOUND');
  });
});
