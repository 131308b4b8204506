import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type Client, startTestApi, type TestApi } from '@samprova/test-support/api';
import pg from 'pg';

const { SE, DK } = PARTNERSHIP_IDS;

let api: TestApi;
let secretary: Client;
let dane: Client;
let sponsor: Client;

const ADD = `mutation ($partnershipId: ID!, $onDate: Date!, $name: String!) {
  addClosing(partnershipId: $partnershipId, onDate: $onDate, name: $name) {
    __typename ... on Closing { id onDate name removedAt } ... on Refusal { code message }
    ... on ClosingInThePast { earliest } ... on ClosingOutsideCalendar { firstYear lastYear } ... on ClosingKnown { knownAs } } }`;
const REMOVE = `mutation ($partnershipId: ID!, $closingId: ID!) { removeClosing(partnershipId: $partnershipId, closingId: $closingId) {
  __typename ... on Closing { id removedAt } ... on Refusal { code } ... on ClosingHasPassed { closedOn } } }`;
const DAYS = `query ($id: ID!, $from: Date!, $to: Date!) {
  workingDays(partnershipId: $id, from: $from, to: $to) { date kind name { en native } } }`;
const CLOSINGS = `query ($id: ID!) { closings(partnershipId: $id) { totalCount edges { node { onDate name } } } }`;

beforeAll(async () => {
  api = await startTestApi();
  await api.look(`insert into platform.business_clock (instant) values ('2026-06-01T07:00:00Z')`);
  const secretariat = async (scopeId: string) =>
    api.as(await api.person({ roles: [{ role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId }] }));
  secretary = await secretariat(SE);
  dane = await secretariat(DK);
  sponsor = await api.as(await api.person());
});
afterAll(() => api?.close());

async function added(onDate: string, name: string): Promise<string> {
  const { addClosing } = await secretary.ask<{ addClosing: { id: string } }>(ADD, { partnershipId: SE, onDate, name });
  return addClosing.id;
}

describe('the working days of a partnership', () => {
  it('are read by anybody signed in, with the name of each closed day', async () => {
    await added('2026-06-18', 'Staff day');
    expect(await sponsor.ask(DAYS, { id: SE, from: '2026-06-17', to: '2026-06-21' })).toEqual({
      workingDays: [
        { date: '2026-06-17', kind: 'WORKING', name: null },
        { date: '2026-06-18', kind: 'CLOSING_DAY', name: { en: 'Staff day', native: 'Staff day' } },
        { date: '2026-06-19', kind: 'CLOSING_DAY', name: { en: 'Midsummer Eve', native: 'midsommarafton' } },
        { date: '2026-06-20', kind: 'HOLIDAY', name: { en: 'Midsummer Day', native: 'midsommardagen' } },
        { date: '2026-06-21', kind: 'WEEKEND', name: null },
      ],
    });
    expect(
      (await sponsor.ask<{ workingDays: object[] }>(DAYS, { id: DK, from: '2026-06-18', to: '2026-06-18' }))
        .workingDays,
    ).toEqual([{ date: '2026-06-18', kind: 'WORKING', name: null }]);
  });

  it.each([
    ['before 2005', '2004-12-31', '2005-01-01', 'from'],
    ['after 2100', '2100-12-31', '2101-01-01', 'to'],
    ['backwards', '2026-06-02', '2026-06-01', 'to'],
    ['by the century', '2005-01-01', '2100-12-31', 'to'],
  ])('are refused %s, naming the field', async (_, from, to, field) => {
    const { errors } = await sponsor.query(DAYS, { id: SE, from, to });
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it('are those of a partnership that is there', async () => {
    const { errors } = await sponsor.query(DAYS, { id: newId(), from: '2026-06-01', to: '2026-06-02' });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a closing', () => {
  it('is entered for a day to come, and refused otherwise with what would be possible', async () => {
    const add = (onDate: string, name = 'Move of house') => secretary.ask(ADD, { partnershipId: SE, onDate, name });
    expect(await add('2026-06-01')).toMatchObject({
      addClosing: { __typename: 'ClosingInThePast', code: 'CLOSING_IN_THE_PAST', earliest: '2026-06-02' },
    });
    expect(await add('2101-01-03')).toMatchObject({
      addClosing: { __typename: 'ClosingOutsideCalendar', firstYear: 2005, lastYear: 2100 },
    });
    expect(await add('1999-01-03')).toMatchObject({ addClosing: { __typename: 'ClosingOutsideCalendar' } });
    expect(await add('2026-08-03', '  ')).toMatchObject({ addClosing: { __typename: 'ClosingNameMissing' } });
    expect(await add('2026-08-03')).toMatchObject({ addClosing: { __typename: 'Closing', name: 'Move of house' } });
    expect(await add('2026-08-03', 'Again')).toMatchObject({
      addClosing: { __typename: 'ClosingKnown', knownAs: 'Move of house' },
    });
    const audited = await api.look(
      `select action from platform.audit_entry where entity = 'closing' and after ->> 'onDate' = '2026-08-03'`,
    );
    expect(audited).toEqual([{ action: 'calendar:add-closing' }]);
  });

  it('is removed while it is to come; one that has passed stays', async () => {
    const closingId = await added('2026-09-07', 'Planning');
    expect(await secretary.ask(REMOVE, { partnershipId: SE, closingId })).toMatchObject({
      removeClosing: { __typename: 'Closing', removedAt: '2026-06-01T07:00:00Z' },
    });
    expect((await secretary.query(REMOVE, { partnershipId: SE, closingId })).errors[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
    const past = newId();
    await api.look(
      `insert into calendar.closing (id, partnership_id, on_date, name, added_at) values ($1, $2, '2026-05-18', 'Passed', now())`,
      [past, SE],
    );
    expect(await secretary.ask(REMOVE, { partnershipId: SE, closingId: past })).toMatchObject({
      removeClosing: { __typename: 'ClosingHasPassed', closedOn: '2026-05-18' },
    });
    expect(await api.look(`select removed_at from calendar.closing where id = $1`, [past])).toEqual([
      { removed_at: null },
    ]);
  });

  it('is listed by date', async () => {
    const { closings } = await sponsor.ask<{ closings: { edges: { node: { onDate: string } }[] } }>(CLOSINGS, {
      id: SE,
    });
    const dates = closings.edges.map(({ node }) => node.onDate);
    expect(dates).toEqual([...dates].sort());
    expect(dates).toContain('2026-08-03');
  });

  it('belongs to its partnership: another secretariat neither enters nor removes it', async () => {
    const closingId = await added('2026-10-05', 'Ours');
    const refusals = [
      await dane.query(ADD, { partnershipId: SE, onDate: '2026-10-06', name: 'Theirs' }),
      await dane.query(REMOVE, { partnershipId: SE, closingId }),
      await sponsor.query(ADD, { partnershipId: SE, onDate: '2026-10-06', name: 'Mine' }),
    ].map(({ errors }) => errors[0]?.extensions.code);
    expect(refusals).toEqual(['NOT_PERMITTED', 'NOT_PERMITTED', 'NOT_PERMITTED']);
    // Through the own partnership's door it is not there.
    expect((await dane.query(REMOVE, { partnershipId: DK, closingId })).errors[0]?.extensions.code).toBe('NOT_FOUND');
    const both = await api.as(
      await api.person({
        roles: [
          { role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId: DK },
          { role: 'AUDITOR', scope: 'PARTNERSHIP', scopeId: SE },
        ],
      }),
    );
    expect((await both.query(REMOVE, { partnershipId: DK, closingId })).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await api.look(`select removed_at from calendar.closing where id = $1`, [closingId])).toEqual([
      { removed_at: null },
    ]);
  });

  it('is not written across partnerships by raw SQL either, with another actor’s context or with none', async () => {
    const client = new pg.Client({ connectionString: api.database.url('app') });
    await client.connect();
    try {
      const attempt = async (partnerships: string, sql: string): Promise<string | number | null> => {
        await client.query('begin');
        await client.query(`select set_config('samprova.partnerships', $1, true)`, [partnerships]);
        try {
          return (await client.query(sql)).rowCount;
        } catch (error) {
          return (error as { code: string }).code;
        } finally {
          await client.query('rollback');
        }
      };
      const insert = `insert into calendar.closing (id, partnership_id, on_date, name, added_at) values ('${newId()}', '${SE}', '2026-11-02', 'x', now())`;
      const update = `update calendar.closing set removed_at = now() where partnership_id = '${SE}'`;
      expect(await attempt(`{${DK}}`, insert)).toBe('42501');
      expect(await attempt('{}', insert)).toBe('42501');
      expect(await attempt(`{${SE}}`, insert)).toBe(1);
      expect(await attempt(`{${DK}}`, update)).toBe(0);
      expect(await attempt('{}', update)).toBe(0);
      expect(await attempt(`{${SE}}`, `update calendar.closing set partnership_id = '${DK}'`)).toBe('42501');
      expect(await attempt(`{${SE}}`, 'delete from calendar.closing')).toBe('42501');
    } finally {
      await client.end();
    }
  });
});

describe('the due time of something that might come', () => {
  const DUE = `query ($id: ID!, $at: DateTime!, $days: Int, $stops: [StandingTimeInput!]! = []) {
    dueFor(partnershipId: $id, receivedAt: $at, workingDays: $days, stops: $stops) {
      dueAt receivedOn dayZero countedDays workingDays receipt timeZone days { date kind n name { en } stops { from to } } } }`;

  it('is the clock’s own answer, day by day', async () => {
    const { dueFor } = await sponsor.ask<{ dueFor: { days: object[] } }>(DUE, {
      id: DK,
      at: '2026-06-01T09:00:00+02:00',
    });
    expect(dueFor).toMatchObject({
      dueAt: '2026-06-09T15:00:00Z',
      receivedOn: '2026-06-01',
      dayZero: '2026-06-01',
      countedDays: ['2026-06-02', '2026-06-03', '2026-06-04', '2026-06-08', '2026-06-09'],
      workingDays: 5,
      receipt: 'EVENT_DAY',
      timeZone: 'Europe/Copenhagen',
    });
    expect(dueFor.days).toContainEqual({
      date: '2026-06-05',
      kind: 'CLOSING_DAY',
      n: null,
      name: { en: 'Constitution Day' },
      stops: [],
    });
  });

  it('knows the partnership’s closings and stops, and is null while one is open', async () => {
    const at = '2026-06-15T09:00:00+02:00';
    const stop = { from: '2026-06-16T10:00:00+02:00', to: '2026-06-17T10:00:00+02:00' };
    expect(await sponsor.ask(DUE, { id: SE, at, stops: [stop], days: 2 })).toMatchObject({
      dueFor: { dueAt: '2026-06-22T15:00:00Z', countedDays: ['2026-06-17', '2026-06-22'] },
    });
    expect(await sponsor.ask(DUE, { id: SE, at, stops: [{ from: stop.from }] })).toMatchObject({
      dueFor: {
        dueAt: null,
        days: [{ date: '2026-06-16', kind: 'STOPPED', stops: [{ from: '2026-06-16T08:00:00Z', to: null }] }],
      },
    });
  });

  it.each([
    ['before the calendars', { at: '1999-01-01T00:00:00Z' }, 'receivedAt'],
    ['after them', { at: '2101-06-01T00:00:00Z' }, 'receivedAt'],
    ['so late that it would be due after them', { at: '2100-12-30T00:00:00Z' }, 'receivedAt'],
    ['with a promise of no days', { at: '2026-06-01T00:00:00Z', days: 0 }, 'workingDays'],
    [
      'with a stop that ends before it begins',
      { at: '2026-06-01T00:00:00Z', stops: [{ from: '2026-06-02T00:00:00Z', to: '2026-06-02T00:00:00Z' }] },
      'stops.0.to',
    ],
  ])('is refused %s, naming the field', async (_, asked, field) => {
    const { errors } = await sponsor.query(DUE, { id: SE, ...asked });
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
  });
});
