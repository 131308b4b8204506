import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, startTestApi, type TestApi } from '@samprova/test-support/api';

describe('bad input', () => {
  let api: TestApi;
  let admin: Client;
  beforeAll(async () => {
    api = await startTestApi();
    admin = await api.as(await api.person({ roles: [{ role: 'INSTALLATION_ADMIN', scope: 'INSTALLATION' }] }));
  });
  afterAll(() => api?.close());

  const register = `mutation ($input: RegisterOrganisationInput!) {
    registerOrganisation(input: $input) { __typename } }`;
  const organisation = { kind: 'COMPANY', name: 'Invented AB', country: 'SE' };
  const organisations = async () =>
    Number((await api.look('select count(*) from identity.organisation'))[0]?.['count']);

  async function isRefused(document: string, variables: object, field?: string) {
    const before = await organisations();
    const answer = await admin.query(document, variables);
    expect(answer.status).toBeLessThan(500);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', ...(field ? { field } : {}) });
    expect(answer.errors[0]?.extensions.correlationId).toMatch(/^[0-9a-f-]{36}$/);
    expect(await organisations()).toBe(before);
    return answer.errors[0]?.message ?? '';
  }

  it.each([
    ['NUL', 'a\u0000b', 'NUL (U+0000) at position 1'],
    ['a right-to-left override', 'ab\u202Ecd', 'bidirectional control character (U+202E) at position 2'],
    ['an escape sequence', '\u001B[2J', 'control character (U+001B) at position 0'],
  ])('refuses %s in a variable and names the field', async (_, name, says) => {
    expect(await isRefused(register, { input: { ...organisation, name } }, 'input.name')).toContain(says);
  });

  it('refuses NUL in a literal and names the field', async () => {
    const literal = `mutation { registerOrganisation(input: {kind: COMPANY, country: "SE", name: "a\\u0000b"}) { __typename } }`;
    await isRefused(literal, {}, 'input.name');
  });

  it('refuses a wrong date in a literal and names the field', async () => {
    const answer = await admin.query(
      `mutation { recordOutcome(inquiryId: "x", kind: STUDY_CANCELLED, siteIds: [], decidedOn: "2026-02-30") { __typename } }`,
      {},
    );
    expect(answer.errors[0]).toMatchObject({
      message: expect.stringMatching(/^decidedOn: "2026-02-30" is no Date/),
      extensions: { field: 'decidedOn' },
    });
  });

  it.each([
    ['an empty name', { name: '' }, 'input.name'],
    ['a name of two lines', { name: 'a\nb' }, 'input.name'],
    ['a name of 201 characters', { name: 'x'.repeat(201) }, 'input.name'],
    ['a country that is no code', { country: 'Sweden' }, 'input.country'],
    ['an organisation number with a quote', { organisationNumber: `1' or '1` }, 'input.organisationNumber'],
  ])('refuses %s and names the field', async (_, wrong, field) => {
    await isRefused(register, { input: { ...organisation, ...wrong } }, field);
  });

  it.each([
    ['a number for a text', { ...organisation, name: 7 }],
    ['an unknown kind', { ...organisation, kind: 'EMPIRE' }],
    ['a field that does not exist', { ...organisation, colour: 'red' }],
    ['nothing for what is needed', { kind: 'COMPANY' }],
  ])('refuses %s', async (_, input) => {
    await isRefused(register, { input });
  });

  it('refuses an id that is no UUID', async () => {
    await isRefused('{ organisation(id: "1; drop table") { id } }', {});
  });

  it('refuses a page of 101 and a cursor that it did not give', async () => {
    await isRefused('{ organisations(first: 101) { totalCount } }', {}, 'first');
    await isRefused('{ organisations(after: "abc") { totalCount } }', {}, 'after');
  });

  it('refuses variables nested without end', async () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 500; level += 1) deep = [deep];
    await isRefused(register, { input: { ...organisation, name: deep } });
  });

  it('refuses what is too deep before anything runs', async () => {
    const deep = `${'{ ... on Query '.repeat(20)} { __typename } ${'}'.repeat(20)}`;
    const { status, data, errors } = await admin.query(deep);
    expect([status, data]).toEqual([400, null]);
    expect(errors[0]?.message).toMatch(/depth/i);
    const types = `${'{ fields { type '.repeat(5)} { name } ${'} }'.repeat(5)}`;
    expect((await admin.query(`{ __schema { types ${types} } }`)).errors[0]?.message).toMatch(/depth/i);
  });

  it('refuses what asks the same thing many times, or is too long', async () => {
    const aliases = Array.from({ length: 30 }, (_, n) => `a${n}: me { person { id } }`).join(' ');
    expect((await admin.query(`{ ${aliases} }`)).errors[0]?.message).toMatch(/alias/i);
    const long = Array.from({ length: 3000 }, () => '__typename').join(' ');
    expect((await admin.query(`{ ${long} }`)).errors[0]?.message).toMatch(/token/i);
  });

  it('refuses what would cost too much, however short it is written', async () => {
    const lists = Array.from({ length: 19 }, (_, n) => `list${n}: people(first: 100) { edges { node { ...Much } } }`);
    const much = `fragment Much on Person { ${'id '.repeat(150)} }`;
    const { status, data, errors } = await admin.query(`{ ${lists.join(' ')} } ${much}`);
    expect([status, data]).toEqual([400, null]);
    expect(errors[0]?.message).toMatch(/cost/i);
  });

  it('refuses a body over 100 kB in the words of every other error', async () => {
    const { status, errors } = await admin.query(register, { input: { ...organisation, name: 'x'.repeat(110_000) } });
    expect(status).toBe(413);
    expect(errors[0]).toMatchObject({ extensions: { code: 'INVALID_INPUT', field: 'body' } });
    expect(errors[0]?.message).toContain('100kb');
  });

  it('refuses a broken compression in the same words', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as { errors: { extensions: object }[] };
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'body' });
    expect(errors[0]?.extensions).toHaveProperty('correlationId');
  });

  it.each([
    ['is no JSON', 'application/json', '{"query": '],
    ['is no object', 'application/json', '"{ __typename }"'],
    ['is an empty object', 'application/json', '{}'],
    ['is a list of queries', 'application/json', '[{"query":"{ __typename }"}]'],
    ['comes as a form', 'application/x-www-form-urlencoded', 'query={__typename}'],
    ['comes as plain text, as another site could send it', 'text/plain', '{"query":"{ __typename }"}'],
  ])('refuses a body that %s', async (_, type, body) => {
    const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });

  it('tells nothing of its inside', async () => {
    const { errors } = await admin.query('{ nothingLikeThis }');
    expect(JSON.stringify(errors)).not.toMatch(/\.ts|\.js|node_modules|stack/);
  });
});
