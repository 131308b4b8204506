import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Acting, CONTENT, COUNTRIES, DO, startWorld, type World } from './feasibility-world.js';

const { SE, DK } = COUNTRIES;
const ADD = `mutation ($partnershipId: ID!, $onDate: Date!) { addClosing(partnershipId: $partnershipId, onDate: $onDate, name: "Staff day") {
  __typename ... on Refusal { code } } }`;
const FIELDS = 'moved inquiries { inquiryId reference oldDueAt newDueAt moves refused }';
const PREVIEW = `query ($partnershipId: ID!) { previewRecalculation(partnershipId: $partnershipId) { ${FIELDS} } }`;
const RECALCULATE = `mutation ($partnershipId: ID!, $reason: String!) { recalculateClocks(partnershipId: $partnershipId, reason: $reason) {
  __typename ... on ClockRecalculations { ${FIELDS} } ... on Refusal { code message } } }`;

let world: World;
let swedish: string;
let danish: string;
beforeAll(async () => {
  world = await startWorld();
  const input = { product: 'SITE_SEARCH', content: CONTENT, organisationId: world.organisationId };
  const { id: requestId } = await world.give(world.sponsor, DO.draft, { input });
  const { inquiries } = await world.give(world.sponsor, DO.submit, { input: { requestId, partnershipIds: [SE, DK] } });
  const of = (code: string): string =>
    (inquiries as { id: string; partnership: { code: string } }[]).find(({ partnership }) => partnership.code === code)!
      .id;
  swedish = of('SE');
  danish = of('DK');
  await world.give(world.coordinator, ADD, { partnershipId: SE, onDate: '2026-06-17' });
}, 60_000);
afterAll(() => world?.api.close());

const dueAt = async (who: Acting, id: string) =>
  (await who.client.ask<{ inquiry: { dueAt: string } }>('query ($id: ID!) { inquiry(id: $id) { dueAt } }', { id }))
    .inquiry.dueAt;

describe('a changed calendar, through the API', () => {
  it('is looked at first: old and new due time of each open inquiry', async () => {
    expect(await world.give(world.coordinator, PREVIEW, { partnershipId: SE })).toEqual({
      moved: 1,
      inquiries: [
        {
          inquiryId: swedish,
          reference: expect.any(String),
          oldDueAt: '2026-06-23T15:00:00Z',
          newDueAt: '2026-06-24T15:00:00Z',
          moves: true,
          refused: null,
        },
      ],
    });
    expect(await dueAt(world.sponsor, swedish)).toBe('2026-06-23T15:00:00Z');
  });

  it('is looked at before it is made: what would move if a day were closed, or the promise were another', async () => {
    const SUPPOSE = `query ($partnershipId: ID!, $suppose: SupposedEditInput) {
      previewRecalculation(partnershipId: $partnershipId, suppose: $suppose) { ${FIELDS} } }`;
    const supposed = async (suppose: object) =>
      (await world.give(world.coordinator, SUPPOSE, { partnershipId: SE, suppose })) as {
        moved: number;
        inquiries: { newDueAt: string; refused: string | null }[];
      };
    const before = await world.api.look('select id, on_date, removed_at from calendar.closing order by id');
    const closing = { onDate: '2026-06-18', name: 'Move of house' };
    expect((await supposed({ addClosings: [closing] })).inquiries).toMatchObject([
      { newDueAt: '2026-06-25T15:00:00Z' },
    ]);
    expect(await supposed({ removeClosings: ['2026-06-17'] })).toMatchObject({ moved: 0 });
    expect((await supposed({ policy: { workingDays: 7 } })).inquiries).toMatchObject([
      { newDueAt: '2026-06-26T15:00:00Z' },
    ]);
    expect((await supposed({ policy: { workingDays: 3 } })).inquiries).toMatchObject([{ refused: 'PROMISE_STANDS' }]);
    expect(await world.api.look('select id, on_date, removed_at from calendar.closing order by id')).toEqual(before);
    const wrong = { partnershipId: SE, suppose: { addClosings: [{ onDate: '2026-06-17', name: 'Again' }] } };
    expect(await world.fault(world.coordinator, SUPPOSE, wrong)).toBe('INVALID_INPUT');
    expect(await world.fault(world.dane, SUPPOSE, { partnershipId: SE, suppose: {} })).toBe('NOT_PERMITTED');
  });

  it('is applied with a reason in which no personal identity number stands', async () => {
    expect(await world.refused(world.coordinator, RECALCULATE, { partnershipId: SE, reason: ' ' })).toMatchObject({
      code: 'REASON_MISSING',
    });
    const reason = 'asked for by 19811218-9876';
    expect(await world.fault(world.coordinator, RECALCULATE, { partnershipId: SE, reason })).toBe('INVALID_INPUT');
    expect(await dueAt(world.sponsor, swedish)).toBe('2026-06-23T15:00:00Z');
    const done = await world.give(world.coordinator, RECALCULATE, { partnershipId: SE, reason: 'Staff day' });
    expect(done).toMatchObject({ moved: 1, inquiries: [{ inquiryId: swedish, moves: true }] });
    expect(await dueAt(world.sponsor, swedish)).toBe('2026-06-24T15:00:00Z');
    expect(await world.give(world.coordinator, PREVIEW, { partnershipId: SE })).toMatchObject({
      moved: 0,
      inquiries: [{ refused: 'TERMS_UNCHANGED' }],
    });
  });

  it('is nobody’s but the own secretariat’s, and reaches no other partnership', async () => {
    for (const [who, partnershipId] of [
      [world.dane, SE],
      [world.coordinator, DK],
      [world.sponsor, SE],
      [world.networkCoordinator, SE],
    ] as const) {
      expect(await world.fault(who, PREVIEW, { partnershipId })).toBe('NOT_PERMITTED');
      expect(await world.fault(who, RECALCULATE, { partnershipId, reason: 'Mine' })).toBe('NOT_PERMITTED');
    }
    expect(await dueAt(world.dane, danish)).toBe('2026-06-22T15:00:00Z');
    const touched = await world.api.look(
      `select distinct inquiry_id from feasibility.clock_event where kind = 'RECALCULATED'`,
    );
    expect(touched).toEqual([{ inquiry_id: swedish }]);
  });
});
