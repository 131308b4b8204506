import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type Client, startTestApi, type TestApi } from '@samprova/test-support/api';

const { SE, DK } = PARTNERSHIP_IDS;
const ALL = `query ($p: ID!) { textTemplates(partnershipId: $p, purpose: CLARIFICATION, language: sv) {
  id partnershipId title text revision } }`;
const ADD = `mutation ($p: ID!, $input: TextTemplateInput!) {
  addTextTemplate(partnershipId: $p, purpose: CLARIFICATION, language: sv, input: $input) {
    __typename ... on TextTemplate { id title revision } ... on Refusal { code message } } }`;
const CHANGE = `mutation ($id: ID!, $basedOn: Int!, $input: TextTemplateInput!) {
  changeTextTemplate(id: $id, basedOn: $basedOn, input: $input) {
    __typename ... on TextTemplate { title text revision } ... on TextChangedMeanwhile { presentRevision } } }`;
const REMOVE = `mutation ($id: ID!) { removeTextTemplate(id: $id) { id } }`;

interface Template {
  readonly id: Id;
  readonly partnershipId: Id | null;
  readonly title: string;
}

let api: TestApi;
let coordinator: Client;
let dane: Client;
const input = { title: 'Biobank', text: 'Behövs prover till en biobank?' };

async function of(role: 'NATIONAL_COORDINATOR' | 'SECRETARIAT', scopeId: Id): Promise<Client> {
  return api.as(await api.person({ roles: [{ role, scope: 'PARTNERSHIP', scopeId }] }));
}
const all = async (client: Client, p: Id = SE): Promise<readonly Template[]> =>
  (await client.ask<{ textTemplates: Template[] }>(ALL, { p })).textTemplates;

beforeAll(async () => {
  api = await startTestApi();
  coordinator = await of('NATIONAL_COORDINATOR', SE);
  dane = await of('SECRETARIAT', DK);
});
afterAll(() => api?.close());

describe('texts to begin from', () => {
  it('are shipped, and the partnership’s own stand before them', async () => {
    const shipped = await all(coordinator);
    expect(shipped.length).toBeGreaterThanOrEqual(3);
    expect(shipped.every(({ partnershipId }) => partnershipId === null)).toBe(true);
    expect(await coordinator.ask(ADD, { p: SE, input })).toMatchObject({
      addTextTemplate: { __typename: 'TextTemplate', title: 'Biobank', revision: 1 },
    });
    expect((await all(coordinator)).map(({ title }) => title)).toEqual([
      'Biobank',
      ...shipped.map(({ title }) => title),
    ]);
    expect(await coordinator.ask(ADD, { p: SE, input: { ...input, title: 'biobank ' } })).toMatchObject({
      addTextTemplate: { code: 'TEXT_TITLE_TAKEN' },
    });
  });

  it('are changed over what was read, and removed', async () => {
    const [{ id } = { id: '' }] = await all(coordinator);
    const change = (basedOn: number) =>
      coordinator.ask(CHANGE, { id, basedOn, input: { title: 'Biobank', text: 'Vilka prover?' } });
    expect(await change(1)).toMatchObject({ changeTextTemplate: { text: 'Vilka prover?', revision: 2 } });
    expect(await change(1)).toMatchObject({ changeTextTemplate: { presentRevision: 2 } });
    await coordinator.ask(REMOVE, { id });
    expect((await all(coordinator)).some((template) => template.id === id)).toBe(false);
    expect((await coordinator.query(REMOVE, { id })).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('are one partnership’s: another neither reads, changes nor removes them', async () => {
    const { addTextTemplate } = await coordinator.ask<{ addTextTemplate: Template }>(ADD, { p: SE, input });
    expect((await all(dane, DK)).some(({ title }) => title === 'Biobank')).toBe(false);
    expect((await dane.query(ALL, { p: SE })).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
    expect((await dane.query(ADD, { p: SE, input })).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
    expect((await dane.query(REMOVE, { id: addTextTemplate.id })).errors[0]?.extensions.code).toBe('NOT_FOUND');
    const change = await dane.query(CHANGE, { id: addTextTemplate.id, basedOn: 1, input });
    expect(change.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('are refused blank or too long, naming the field', async () => {
    for (const [over, field] of [
      [{ title: ' ' }, 'input.title'],
      [{ text: 'x'.repeat(4001) }, 'input.text'],
    ] as const) {
      const { errors } = await coordinator.query(ADD, { p: SE, input: { ...input, ...over } });
      expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field });
    }
  });
});
