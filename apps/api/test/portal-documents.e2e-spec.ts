import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi } from '@samprova/app-api';
import { type GraphqlError, startTestApi, type TestApi } from '@samprova/test-support/api';
import { cookieOf } from './live-client.js';

const ME = 'query Me { me { person { id } } }';
const DEEP = `query Deep { me { ${'person { organisation { '.repeat(7)} name ${'} }'.repeat(7)} } }`;
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

let api: TestApi;
let personId: string;
let portal: string;
let url: string;
let close: () => Promise<void>;

const page = { 'sec-fetch-site': 'same-origin' };
const send = async (
  body: object,
  headers: Record<string, string> = {},
): Promise<{
  status: number;
  data: Record<string, unknown> | null;
  errors: readonly GraphqlError[];
  code?: string;
}> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await cookieOf(api, personId)), ...headers },
    body: JSON.stringify(body),
  });
  const { data = null, errors = [] } = (await response.json()) as {
    data?: Record<string, unknown>;
    errors?: GraphqlError[];
  };
  return { status: response.status, data, errors, code: errors[0]?.extensions.code ?? 'none' };
};
const naming = (text: string): object => ({
  variables: {},
  extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } },
});
const list = (...documents: readonly string[]): void => {
  const file = join(portal, 'dist', 'persisted-documents.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(Object.fromEntries(documents.map((text) => [`sha256:${hashOf(text)}`, text]))));
};

beforeAll(async () => {
  portal = mkdtempSync(join(tmpdir(), 'samprova-portal-'));
  list(ME, DEEP);
  api = await startTestApi();
  personId = await api.person();
  ({ url, close } = await startApi({ config: api.config, portal }));
});
afterAll(async () => {
  await close?.();
  await api?.close();
  rmSync(portal, { recursive: true, force: true });
});

describe('a page in a browser', () => {
  it('names a document of the portal, which is carried out with its reader’s rights', async () => {
    const { data, errors } = await send(naming(ME), page);
    expect(errors).toEqual([]);
    expect(data).toEqual({ me: { person: { id: personId } } });
  });

  it('may not send the text of a document, not even of one of the portal', async () => {
    for (const headers of [page, { 'sec-fetch-site': 'none' }, { origin: new URL(url).origin }]) {
      const answer = await send({ query: ME }, headers);
      expect([answer.status, answer.code]).toEqual([400, 'PERSISTED_DOCUMENT_ONLY']);
      expect(answer.errors[0]?.message).toContain('sha256Hash');
    }
  });

  it('may not ask by an address either', async () => {
    const response = await fetch(`${url}/graphql?query=%7B__typename%7D`, { headers: page });
    expect(await response.text()).toContain('PERSISTED_DOCUMENT_ONLY');
  });

  it('that is older than the API is told to reload', async () => {
    const answer = await send(naming('{ other }'), page);
    expect([answer.status, answer.code]).toEqual([400, 'PERSISTED_DOCUMENT_UNKNOWN']);
    expect(answer.errors[0]?.message).toContain('Reload');
  });

  it('teaches the API nothing: text beside a hash is refused from pages and not remembered from programs', async () => {
    const text = '{ __typename }';
    expect((await send({ ...naming(text), query: text }, page)).code).toBe('PERSISTED_DOCUMENT_ONLY');
    expect((await send({ ...naming(text), query: text })).data).toEqual({ __typename: 'Query' });
    expect((await send(naming(text))).code).toBe('PERSISTED_DOCUMENT_UNKNOWN');
  });

  it('is bound by the limits on what one document may ask', async () => {
    const answer = await send(naming(DEEP), page);
    expect([answer.status, answer.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect((await send({ query: DEEP })).code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('knows the documents of a portal that was replaced while the API runs', async () => {
    const text = 'query Later { __typename }';
    expect((await send(naming(text), page)).code).toBe('PERSISTED_DOCUMENT_UNKNOWN');
    list(text);
    utimesSync(join(portal, 'dist', 'persisted-documents.json'), new Date(), new Date(Date.now() + 5_000));
    expect((await send(naming(text), page)).data).toEqual({ __typename: 'Query' });
    expect((await send(naming(ME), page)).errors).toEqual([]);
  });
});

describe('a program', () => {
  it('sends any text, or names a document of the portal', async () => {
    expect((await send({ query: '{ __typename }' })).data).toEqual({ __typename: 'Query' });
    expect((await send(naming(ME))).data).toEqual({ me: { person: { id: personId } } });
  });
});

describe('a page of another site', () => {
  it.each([
    ['says so itself', { 'sec-fetch-site': 'cross-site' }],
    ['is a neighbour below the same domain', { 'sec-fetch-site': 'same-site' }],
    ['is shown by an older browser', { origin: 'https://elsewhere.example' }],
    ['has no origin that may be told', { origin: 'null' }],
  ])('may change nothing with its reader’s cookie when it %s', async (_, headers) => {
    const answer = await send(naming(ME), headers);
    expect([answer.status, answer.code]).toEqual([403, 'CROSS_SITE']);
  });

  it('may send no file either', async () => {
    const response = await fetch(`${url}/records`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'sec-fetch-site': 'cross-site',
        ...(await cookieOf(api, personId)),
      },
      body: '{}',
    });
    expect(response.status).toBe(403);
  });
});

describe('the portal’s own documents', () => {
  const file = join(
    dirname(createRequire(import.meta.url).resolve('@samprova/app-portal/package.json')),
    'src/graphql/persisted-documents.json',
  );
  const documents = existsSync(file)
    ? Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
    : [];

  it('stay within the limits and fit the schema, each of them', async () => {
    const wrong: string[] = [];
    for (const query of documents) {
      const { errors } = await send({ query });
      for (const { message, extensions } of errors)
        if (['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED'].includes(extensions.code))
          wrong.push(`${query.slice(0, 60)}…: ${message}`);
    }
    expect(wrong).toEqual([]);
  });
});
