import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@samprova/kernel';
import { type Acting, COUNTRIES, DO, sent, startWorld, type World } from './feasibility-world.js';
import { rebuildFigures } from './rebuild-figures.js';

const { SE } = COUNTRIES;

const REPORT = `query ($p: ID!, $period: String!, $asOf: DateTime, $ids: [String!], $version: Int) {
  kpiReport(partnershipId: $p, period: $period, asOf: $asOf, ids: $ids, version: $version) { period final closesAt from to
    figures { definition { id version name { sv } } value reason numerator denominator n interval { low high }
      beside { name value } target { value alarm } trend { period value n } lateCorrections { month counted }
      companions { definition { id } value } } } }`;
const ROWS = `query ($p: ID!, $id: String!, $period: String!) { kpiRows(partnershipId: $p, id: $id, period: $period) {
  totalCount edges { node { kind subjectId label on numerator denominator beside } } } }`;
const PLACES = `query ($p: ID!, $period: String!, $ids: [String!], $dimension: KpiDimension!) {
  kpiByPlace(partnershipId: $p, period: $period, ids: $ids, dimension: $dimension) { place numerator denominator } }`;
const SCORECARD = `query ($n: ID!) { networkScorecard(networkId: $n, period: "2026-06") { networkId
  conditions { words } report { figures { definition { id } numerator denominator } } } }`;
const TELL = `mutation ($n: ID!, $words: String!) { tellNetworkCondition(networkId: $n, words: $words) { words } }`;
const BARRIERS = `query ($p: ID!) { barriers(partnershipId: $p, period: "2026-06") { cause code group times timesBefore
  duty { owner dueOn fixedAt fixedNote } } }`;
const OWN = `mutation ($input: OwnBarrierInput!) { ownBarrier(input: $input) { __typename ... on BarrierDuty { owner dueOn fixedAt }
  ... on Refusal { code message } ... on BarrierDateWrong { earliest } } }`;
const FIX = `mutation ($input: FixBarrierInput!) { fixBarrier(input: $input) { __typename ... on BarrierDuty { fixedNote }
  ... on Refusal { code message } } }`;
const FUNNEL = `query ($p: ID!) { kpiFunnel(partnershipId: $p, period: "2026-06") { promised included steps { step inquiries } } }`;
const PUBLISH = `mutation ($p: ID!, $period: String!) { publishOpenComparison(partnershipId: $p, period: $period) { __typename
  ... on OpenComparison { period tables { table csvUrl definitionUrls sum rows { row cells sum } } }
  ... on Refusal { code message } ... on PublishedAlready { publishedPeriod } } }`;
const OPEN = `{ openComparisons { edges { node { period partnershipCode tables { table title { sv } columns
  rows { row cells sum } columnSums sum share { value } csvUrl definitionUrls } } } } }`;

interface Figure {
  readonly definition: { readonly id: string; readonly version: number };
  readonly value: number | null;
  readonly reason: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly beside: readonly { readonly name: string; readonly value: number }[];
  readonly companions: readonly { readonly definition: { readonly id: string } }[];
  readonly trend: readonly { readonly period: string }[];
}

let world: World;
const inquiries: Id[] = [];

async function figures(variables: object = {}): Promise<Record<string, Figure>> {
  const { kpiReport } = await world.coordinator.client.ask<{ kpiReport: { figures: Figure[] } }>(REPORT, {
    ...{ p: SE, period: '2026-06', ...variables },
  });
  return Object.fromEntries(kpiReport.figures.map((figure) => [figure.definition.id, figure]));
}

const node = async <T>(who: Acting, document: string, variables: object = {}): Promise<T> =>
  Object.values(await who.client.ask<Record<string, T>>(document, variables))[0]!;

// Received Monday 2026-06-15; Midsummer Eve is Friday the 19th: due on Tuesday the 23rd at 17:00.
beforeAll(async () => {
  world = await startWorld();
  for (let index = 0; index < 3; index += 1) {
    const { inquiries: sentOnes } = await sent(world, { content: { shortTitle: `Invented ${index}` } });
    inquiries.push(sentOnes['SE']!);
  }
  const [answered, withdrawn] = inquiries;
  const routed = await world.give(world.coordinator, DO.route, {
    ...{ inquiryId: answered, networkIds: [world.networkId], overruleReason: 'known' },
  });
  const [assignment] = routed['assignments'] as { id: Id }[];
  const confirmed = await world.give(world.networkCoordinator, DO.confirm, {
    assignmentId: assignment!.id,
    sites: [world.sites.north, world.sites.south].map(({ siteId }) => ({ siteId })),
  });
  const asked = (confirmed['inquiry'] as { invitations: { id: Id; siteId: Id }[] }).invitations;
  const of = (siteId: Id): Id => asked.find((one) => one.siteId === siteId)!.id;
  await world.give(world.sites.north.lead, DO.answer, {
    input: { invitationId: of(world.sites.north.siteId), kind: 'INTERESTED', expectedPatients: 7 },
  });
  await world.give(world.sites.south.lead, DO.answer, {
    input: { invitationId: of(world.sites.south.siteId), kind: 'DECLINED', declineReason: 'NO_STUDY_NURSE' },
  });
  await world.moveTo('2026-06-22T09:00:00Z');
  await world.give(world.networkCoordinator, DO.dispose, {
    assignmentId: assignment!.id,
    disposition: 'One is ready.',
  });
  await world.give(world.coordinator, DO.editResponse, { inquiryId: answered, summary: 'One is ready.' });
  await world.give(world.coordinator, DO.release, { inquiryId: answered });
  await world.give(world.sponsor, DO.withdraw, { inquiryId: withdrawn });
  await world.moveTo('2026-06-25T09:00:00Z');
  await rebuildFigures(world.api, SE);
}, 120_000);
afterAll(() => world?.api.close());

describe('what anybody may know of the figures', () => {
  it('is how each is defined, what is not in it, and for which there are no data', async () => {
    const { kpiDefinitions } = await world.api.anybody.ask<{
      kpiDefinitions: {
        id: string;
        version: number;
        dataState: string;
        dataNote: string | null;
        notIncluded: string;
      }[];
    }>(`{ kpiDefinitions { id version dataState dataNote notIncluded } }`);
    expect(kpiDefinitions.map(({ id }) => id)).toEqual(expect.arrayContaining(['F1', 'F15', 'P1', 'D7', 'M9', 'N7']));
    expect(kpiDefinitions.filter(({ dataState, dataNote }) => dataState !== 'COMPLETE' && !dataNote)).toEqual([]);
    expect(kpiDefinitions.find(({ id }) => id === 'F13')).toMatchObject({ version: 2 });
  });
});

describe('a report', () => {
  it('tells F1 with all that it must not stand without, what left it beside it, and its trend', async () => {
    const { F1 } = await figures();
    expect(F1).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
    expect(F1?.beside).toEqual(
      expect.arrayContaining([
        { name: 'withdrawn', value: 1 },
        { name: 'overdueOpen', value: 1 },
      ]),
    );
    expect(F1?.companions.map(({ definition }) => definition.id)).toEqual(['F1A', 'F5', 'F1B']);
    expect(F1?.trend.map(({ period }) => period)).toHaveLength(12);
  });

  it('brings the companions of F1 even when only F1 is asked for', async () => {
    expect(Object.keys(await figures({ ids: ['F1'] }))).toEqual(['F1', 'F1A', 'F5', 'F1B']);
  });

  it('is null with a reason where nothing counts, and where nobody records it', async () => {
    const { D7, M9, P1, F14 } = await figures();
    expect([D7?.reason, M9?.reason, P1?.reason, F14?.reason]).toEqual([
      ...['NO_CASES', 'NOT_COLLECTED', 'YEARLY_ONLY', 'NOT_COLLECTED'],
    ]);
    expect([D7, M9, P1, F14].map((figure) => figure?.value)).toEqual([null, null, null, null]);
  });

  it('can be made again as of a day, and by an old version', async () => {
    const { F1 } = await figures({ asOf: '2026-06-23T10:00:00Z' });
    expect(F1).toMatchObject({ value: 1, numerator: 1, denominator: 1 });
    expect((await figures({ ids: ['F13'], version: 1 }))['F13']?.definition.version).toBe(1);
  });

  it('refuses a period, an instant and a definition that there are not, naming the field', async () => {
    const fault = async (variables: object) =>
      (await world.coordinator.client.query(REPORT, { p: SE, period: '2026-06', ...variables })).errors[0]?.extensions;
    expect(await fault({ period: '2026-13' })).toMatchObject({ code: 'INVALID_INPUT', field: 'period' });
    expect(await fault({ asOf: '2026-06-26T10:00:00Z' })).toMatchObject({ code: 'INVALID_INPUT', field: 'asOf' });
    expect(await fault({ ids: ['F99'] })).toMatchObject({ code: 'INVALID_INPUT', field: 'ids' });
    expect(await fault({ ids: ['F1'], version: 9 })).toMatchObject({ code: 'INVALID_INPUT', field: 'ids' });
  });

  it('is no business of sponsors, sites and neighbours', async () => {
    for (const who of [world.sponsor, world.sites.north.lead, world.dane, world.networkCoordinator])
      expect(await world.fault(who, REPORT, { p: SE, period: '2026-06' })).toBe('NOT_PERMITTED');
  });

  it('opens the rows behind a figure', async () => {
    const rows = await node<{ totalCount: number; edges: { node: { label: string; numerator: number } }[] }>(
      ...([world.coordinator, ROWS, { p: SE, id: 'F1', period: '2026-06' }] as const),
    );
    expect(rows.totalCount).toBe(3);
    expect(rows.edges.map(({ node: row }) => row.label).join()).toContain('Invented 0');
  });

  it('is told by network, and by region where sites have one', async () => {
    const of = { p: SE, period: '2026-06', ids: ['F13'] };
    expect(await node(world.coordinator, PLACES, { ...of, dimension: 'NETWORK' })).toEqual([
      { place: `NETWORK:${world.networkId}`, numerator: 1, denominator: 2 },
    ]);
    expect(await node(world.coordinator, PLACES, { ...of, dimension: 'REGION' })).toEqual([]);
  });

  it('follows the inquiries of a period from request to recruited patient', async () => {
    const funnel = await node<{ promised: number; steps: { step: string; inquiries: number }[] }>(
      ...([world.coordinator, FUNNEL, { p: SE }] as const),
    );
    expect(funnel.promised).toBe(7);
    expect(funnel.steps.slice(0, 5).map(({ inquiries: n }) => n)).toEqual([3, 1, 1, 1, 1]);
  });
});

describe('a network’s scorecard', () => {
  it('has its conditions in words beside its figures; its coordinator tells them', async () => {
    const words = 'Two nurses on leave until August.';
    await world.networkCoordinator.client.ask(TELL, { n: world.networkId, words });
    const scorecard = await node<{ conditions: unknown; report: { figures: Figure[] } }>(
      ...([world.networkCoordinator, SCORECARD, { n: world.networkId }] as const),
    );
    expect(scorecard.conditions).toEqual([{ words }]);
    expect(scorecard.report.figures.find(({ definition }) => definition.id === 'N4')).toMatchObject({ numerator: 1 });
    expect(await world.fault(world.dane, SCORECARD, { n: world.networkId })).toBe('NOT_FOUND');
  });
});

describe('a barrier', () => {
  const input = { partnershipId: SE, cause: 'DECLINE', code: 'NO_STUDY_NURSE' };

  it('is counted, gets an owner and a date, and stays in sight when it is said to be fixed', async () => {
    expect(await node(world.coordinator, BARRIERS, { p: SE })).toEqual([
      { cause: 'DECLINE', code: 'NO_STUDY_NURSE', group: 'CAPACITY', times: 1, timesBefore: 0, duty: null },
    ]);
    expect(await node(world.coordinator, FIX, { input: { ...input, note: 'Done' } })).toMatchObject({
      code: 'BARRIER_UNKNOWN',
    });
    const owned = { ...input, owner: 'Region North', dueOn: '2026-09-01', note: null };
    expect(await node(world.coordinator, OWN, { input: { ...owned, dueOn: '2026-06-01' } })).toMatchObject({
      ...{ code: 'BARRIER_DATE_WRONG', earliest: '2026-06-25' },
    });
    expect(await node(world.coordinator, OWN, { input: owned })).toMatchObject({
      owner: 'Region North',
      fixedAt: null,
    });
    await node(world.coordinator, FIX, { input: { ...input, note: 'A pool of nurses' } });
    expect(await node(world.coordinator, BARRIERS, { p: SE })).toMatchObject([
      { times: 1, duty: { owner: 'Region North', fixedNote: 'A pool of nurses' } },
    ]);
  });

  it('is one that there can be', async () => {
    const owned = { ...input, code: 'LAZINESS', owner: 'X', dueOn: '2026-09-01' };
    expect(await world.fault(world.coordinator, OWN, { input: owned })).toBe('INVALID_INPUT');
  });
});

describe('what is published', () => {
  it('is a closed quarter or year, once, never beside one that overlaps', async () => {
    expect(await node(world.coordinator, PUBLISH, { p: SE, period: '2026-Q2' })).toMatchObject({
      code: 'PERIOD_NOT_CLOSED',
    });
    await world.moveTo('2026-07-12T09:00:00Z');
    expect(await node(world.coordinator, PUBLISH, { p: SE, period: '2026-06' })).toMatchObject({
      code: 'PERIOD_TOO_SHORT',
    });
    expect(await node(world.coordinator, PUBLISH, { p: SE, period: '2026-Q2' })).toMatchObject({ period: '2026-Q2' });
    expect(await node(world.coordinator, PUBLISH, { p: SE, period: '2026-Q2' })).toMatchObject({
      ...{ code: 'PUBLISHED_ALREADY', publishedPeriod: '2026-Q2' },
    });
  });

  it('hides what is small from everybody, on the page, in the CSV, and tells by which definition it counts', async () => {
    const { openComparisons } = await world.api.anybody.ask<{
      openComparisons: {
        edges: { node: { tables: { csvUrl: string; definitionUrls: string[]; rows: { cells: unknown[] }[] }[] } }[];
      };
    }>(OPEN);
    const [table] = openComparisons.edges[0]!.node.tables;
    expect(table!.rows.flatMap(({ cells }) => cells).filter((cell) => cell !== null)).toEqual([]);
    const csv = await fetch(new URL(table!.csvUrl, world.api.url));
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(await csv.text()).toMatch(/^\uFEFF?partnership,period,table,row,ON_TIME/);
    const definition = await fetch(new URL(table!.definitionUrls[0]!, world.api.url));
    expect(await definition.json()).toMatchObject({ id: 'F1', version: 1 });
    expect((await fetch(new URL('/open/comparisons/SE/2026-Q2/nothing.csv', world.api.url))).status).toBe(404);
    expect((await fetch(new URL('/open/definitions/F1/99', world.api.url))).status).toBe(404);
  });
});
