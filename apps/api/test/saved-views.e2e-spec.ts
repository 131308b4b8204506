import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@samprova/kernel';
import { type Client, startTestApi, type TestApi } from '@samprova/test-support/api';

const SAVE = `mutation ($page: String!, $name: String!, $filter: JSON!) { saveView(page: $page, name: $name, filter: $filter) {
  __typename ... on SavedView { id name filter } ... on SavedViewsFull { most message } } }`;
const VIEWS = `query ($page: String!) { savedViews(page: $page) { id name filter } }`;
const REMOVE = `mutation ($id: ID!) { removeView(id: $id) }`;

let api: TestApi;
let one: Client;
let other: Client;
beforeAll(async () => {
  api = await startTestApi();
  one = await api.as(await api.person());
  other = await api.as(await api.person());
});
afterAll(() => api?.close());

const save = (client: Client, name: string, filter: unknown, page = 'inbox') =>
  client.ask<{ saveView: { id: Id } }>(SAVE, { page, name, filter });
const views = async (client: Client, page = 'inbox') =>
  (await client.ask<{ savedViews: { id: Id; name: string; filter: object }[] }>(VIEWS, { page })).savedViews;

describe('saved views', () => {
  it('are kept by page and name; the same name is replaced', async () => {
    await save(one, 'Overdue', { overdue: true });
    const first = await save(one, 'Mine', { mine: true });
    const second = await save(one, 'MINE', { mine: true, states: ['IN_TRIAGE'] });
    await save(one, 'Mine', { wall: 1 }, 'due-board');
    expect(second.saveView.id).toBe(first.saveView.id);
    expect((await views(one)).map(({ name, filter }) => [name, filter])).toEqual([
      ['MINE', { mine: true, states: ['IN_TRIAGE'] }],
      ['Overdue', { overdue: true }],
    ]);
    expect(await views(one, 'due-board')).toMatchObject([{ filter: { wall: 1 } }]);
  });

  it('are seen and removed by their maker alone', async () => {
    const [{ id } = { id: '' }] = await views(one);
    expect(await views(other)).toEqual([]);
    expect((await other.query(REMOVE, { id })).errors[0]?.extensions.code).toBe('NOT_FOUND');
    await one.ask(REMOVE, { id });
    expect((await views(one)).map(({ name }) => name)).toEqual(['Overdue']);
  });

  it('are refused when they are no small object, or more than can be looked through', async () => {
    for (const filter of ['text', [1], { long: 'x'.repeat(4000) }]) {
      const { errors } = await one.query(SAVE, { page: 'inbox', name: 'x', filter });
      expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'filter' });
    }
    const { errors } = await one.query(SAVE, { page: '../inbox', name: 'x', filter: {} });
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'page' });
    for (let n = 0; n < 30; n += 1) await save(other, `View ${n}`, {});
    expect(await save(other, 'One more', {})).toMatchObject({ saveView: { __typename: 'SavedViewsFull', most: 30 } });
  });
});
