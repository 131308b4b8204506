import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@samprova/kernel';
import { type Acting, COUNTRIES, DO, sent, startWorld, type World } from './feasibility-world.js';

const { SE, DK } = COUNTRIES;
const INQUIRIES = `query ($filter: InquiriesFilterInput, $order: InquiryOrder, $first: Int, $after: String) {
  inquiries(filter: $filter, order: $order, first: $first, after: $after) { pageInfo { hasNextPage endCursor }
    edges { node { id title reference dueAt nextStep { what by role } } } } }`;
const BOARD = `query ($p: ID!) { dueBoard(partnershipId: $p) { open stopped overdue dueToday dueTomorrow releasedThisWeek
  released releasedOnTime onTimeShare onTimeSince asOf } }`;
const BREACHES = `query ($p: ID!, $from: DateTime!, $to: DateTime!) { breaches(partnershipId: $p, from: $from, to: $to) {
  edges { node { inquiry { id } breachedAt workingDays slowestStep why { netDays grossDays stepDays { triage } } } } } }`;

const DECLINE = `mutation ($inquiryId: ID!, $reason: String!) { declineScope(inquiryId: $inquiryId, reason: $reason) {
  __typename ... on Inquiry { state } ... on Refusal { code message } } }`;

interface Row {
  readonly id: Id;
  readonly title: string;
  readonly reference: string;
  readonly dueAt: string | null;
  readonly nextStep: { readonly what: string; readonly by: string | null; readonly role: string } | null;
}
interface Page {
  readonly inquiries: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: readonly { readonly node: Row }[];
  };
}

let world: World;
const ids: Record<string, Id> = {};

async function list(who: Acting, filter: object = {}, order: string | null = null): Promise<string[]> {
  const { inquiries } = await who.client.ask<Page>(INQUIRIES, { filter, order });
  return inquiries.edges.map(({ node }) => node.title);
}
async function node(title: string): Promise<Row> {
  const { inquiries } = await world.coordinator.client.ask<Page>(INQUIRIES, { filter: { partnershipId: SE } });
  return inquiries.edges.map((edge) => edge.node).find((row) => row.title === title)!;
}

// Monday 2026-06-15, Stockholm. Midsummer Eve is Friday the 19th: five working days end on Tuesday the 23rd.
beforeAll(async () => {
  world = await startWorld();
  for (const [hour, title] of [
    ['07', 'Ulcerös kolit hos vuxna'],
    ['08', 'Asthma in children'],
    ['09', 'Crohn disease'],
  ] as const) {
    await world.moveTo(`2026-06-15T${hour}:00:00Z`);
    ids[title] = (await sent(world, { content: { shortTitle: title } })).inquiries['SE']!;
  }
  const ask = { inquiryId: ids['Asthma in children'], questions: ['Which age?'] };
  await world.give(world.coordinator, DO.clarify, ask);
  await world.give(world.coordinator, DO.route, {
    inquiryId: ids['Crohn disease'],
    networkIds: [world.networkId],
    overruleReason: 'known',
  });
}, 90_000);
afterAll(() => world?.api.close());

describe('an inbox', () => {
  it('says on each row what to do next, who, and by when', async () => {
    expect((await node('Ulcerös kolit hos vuxna')).nextStep).toEqual({
      what: 'TRIAGE',
      by: '2026-06-16T15:00:00Z',
      role: 'NATIONAL_COORDINATOR',
    });
    expect((await node('Asthma in children')).nextStep).toEqual({
      what: 'ANSWER_CLARIFICATION',
      by: '2026-06-17T15:00:00Z',
      role: 'SPONSOR',
    });
    expect((await node('Crohn disease')).nextStep).toEqual({
      what: 'CONFIRM_SITES',
      by: '2026-06-17T10:00:00Z',
      role: 'NETWORK_COORDINATOR',
    });
  });

  it('is ordered by due time, by what is due next, or the newest first', async () => {
    const here = { partnershipId: SE, open: true };
    expect(await list(world.coordinator, here)).toEqual(
      ['Ulcerös kolit hos vuxna', 'Crohn disease', 'Asthma in children'].sort((a, b) =>
        a === 'Asthma in children' ? 1 : b === 'Asthma in children' ? -1 : ids[a]! < ids[b]! ? -1 : 1,
      ),
    );
    expect(await list(world.coordinator, here, 'NEXT_STEP')).toEqual([
      'Ulcerös kolit hos vuxna',
      'Crohn disease',
      'Asthma in children',
    ]);
    expect(await list(world.coordinator, here, 'RECEIVED')).toEqual([
      'Crohn disease',
      'Asthma in children',
      'Ulcerös kolit hos vuxna',
    ]);
  });

  it.each(['DUE', 'NEXT_STEP', 'RECEIVED'])(
    'is read page by page in the order %s, nothing lost or twice',
    async (order) => {
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const page: Page = await world.coordinator.client.ask<Page>(INQUIRIES, { order, first: 1, after });
        seen.push(...page.inquiries.edges.map((edge) => edge.node.title));
        after = page.inquiries.pageInfo.endCursor;
        if (!page.inquiries.pageInfo.hasNextPage) break;
      }
      expect(seen).toEqual(await list(world.coordinator, {}, order));
      expect(seen).toHaveLength(3);
    },
  );

  it.each([
    ['what stands', { stopped: true }, ['Asthma in children']],
    ['what runs', { stopped: false, open: true }, ['Ulcerös kolit hos vuxna', 'Crohn disease']],
    ['a state', { states: ['ROUTED'] }, ['Crohn disease']],
    ['the beginning of words, in any order and case', { text: 'KOLIT ulc' }, ['Ulcerös kolit hos vuxna']],
    ['no word of it', { text: 'melanoma' }, []],
    ['what is due later', { dueFrom: '2026-06-24T00:00:00Z' }, []],
    ['what came by ten', { receivedTo: '2026-06-15T08:00:00Z' }, ['Ulcerös kolit hos vuxna']],
    ['what came from ten on', { receivedFrom: '2026-06-15T09:00:00Z' }, ['Crohn disease']],
    ['another product', { product: 'MEDTECH_CONCIERGE' }, []],
    ['nothing overdue yet', { overdue: true }, []],
    ['nothing broken yet', { breached: true }, []],
  ] as const)('can be narrowed to %s', async (_, filter, titles) => {
    expect((await list(world.coordinator, filter)).sort()).toEqual([...titles].sort());
  });

  it('can be narrowed to a network, a reference, and to what is mine', async () => {
    expect(await list(world.coordinator, { networkId: world.networkId })).toEqual(['Crohn disease']);
    const { reference } = await node('Crohn disease');
    expect(await list(world.coordinator, { text: reference })).toEqual(['Crohn disease']);
    expect(await list(world.networkCoordinator, { mine: true })).toEqual(['Crohn disease']);
    expect(await list(world.coordinator, { mine: true })).toEqual([]);
    expect(await list(world.sponsor, { mine: true })).toHaveLength(3);
  });

  it('finds by words only what is one’s own to see', async () => {
    expect(await list(world.otherSponsor, { text: 'asthma' })).toEqual([]);
    expect(await list(world.dane, { text: 'asthma' })).toEqual([]);
    expect(await list(world.networkCoordinator, { text: 'asthma' })).toEqual([]);
    expect(await list(world.sponsor, { text: 'asthma' })).toEqual(['Asthma in children']);
  });
});

describe('a due board', () => {
  const board = async () =>
    (await world.coordinator.client.ask<{ dueBoard: Record<string, unknown> }>(BOARD, { p: SE })).dueBoard;

  it('counts what is open, stands and falls due, and what was released in time', async () => {
    expect(await board()).toMatchObject({
      open: 3,
      stopped: 1,
      overdue: 0,
      dueToday: 0,
      dueTomorrow: 0,
      releasedThisWeek: 0,
      released: 0,
      onTimeShare: null,
      onTimeSince: '2026-03-17',
    });
    await world.moveTo('2026-06-22T08:00:00Z');
    expect(await board()).toMatchObject({ dueToday: 0, dueTomorrow: 2 });
    await world.moveTo('2026-06-23T08:00:00Z');
    expect(await board()).toMatchObject({ dueToday: 2, dueTomorrow: 0, overdue: 0 });
  });

  it('shows what is overdue, and a breach with the step that used the time', async () => {
    await world.moveTo('2026-06-23T15:30:00Z');
    expect(await board()).toMatchObject({ overdue: 2, dueToday: 0 });
    expect((await list(world.coordinator, { overdue: true })).sort()).toEqual([
      'Crohn disease',
      'Ulcerös kolit hos vuxna',
    ]);
    // A late decline of scope ends the clock and records the breach.
    const inquiryId = ids['Ulcerös kolit hos vuxna'];
    await world.give(world.coordinator, DECLINE, { inquiryId, reason: 'not here' });
    const range = { p: SE, from: '2026-06-01T00:00:00Z', to: '2026-07-01T00:00:00Z' };
    expect(await world.coordinator.client.ask(BREACHES, range)).toEqual({
      breaches: {
        edges: [
          {
            node: {
              inquiry: { id: inquiryId },
              breachedAt: '2026-06-23T15:00:00.001Z',
              workingDays: 5,
              slowestStep: 'TRIAGE',
              why: { netDays: 5, grossDays: 5, stepDays: { triage: 5 } },
            },
          },
        ],
      },
    });
    expect(await list(world.coordinator, { breached: true })).toEqual(['Ulcerös kolit hos vuxna']);
    const earlier = { ...range, to: '2026-06-23T15:00:00Z' };
    expect(await world.coordinator.client.ask(BREACHES, earlier)).toEqual({ breaches: { edges: [] } });
  });

  it('is for the partnership’s own coordinators, secretariat and auditors', async () => {
    for (const who of [world.dane, world.sponsor, world.networkCoordinator])
      expect(await world.fault(who, BOARD, { p: SE })).toBe('NOT_PERMITTED');
    expect(await world.fault(world.coordinator, BOARD, { p: DK })).toBe('NOT_PERMITTED');
  });
});
