import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSession, startTestApi, type TestApi } from '@samprova/test-support/api';
import { everythingKept } from './everything-kept.js';

let api: TestApi;
let cookie: string;
let before: string;

beforeAll(async () => {
  api = await startTestApi();
  const person = await api.person({ roles: [{ role: 'INSTALLATION_ADMIN', scope: 'INSTALLATION' }] });
  cookie = `samprova_session=${await openSession(api.look, person)}`;
  before = await everythingKept(api.look);
});
afterAll(() => api?.close());

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}
interface Heard {
  readonly status: number;
  readonly text: string;
}

/** Past `fetch`, which would put right what is to be wrong. */
function send({ method = 'POST', path = '/graphql', headers = {}, body = '' }: Sent): Promise<Heard> {
  const { hostname, port } = new URL(api.url);
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, method, path, headers: { 'content-type': 'application/json', cookie, ...headers } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      },
    );
    // A server that has read enough hangs up before everything is sent.
    asked.on('error', (error: NodeJS.ErrnoException) =>
      ['EPIPE', 'ECONNRESET'].includes(error.code ?? '') ? resolve({ status: 413, text: '' }) : reject(error),
    );
    asked.end(body);
  });
}

async function isRefused(sent: Sent): Promise<Heard> {
  const heard = await send(sent);
  expect(heard.status).toBeGreaterThanOrEqual(400);
  expect(heard.status).toBeLessThan(500);
  await isUnharmed(heard);
  return heard;
}

async function isUnharmed(heard: Heard): Promise<void> {
  expect(heard.status).toBeLessThan(500);
  expect(heard.text).not.toMatch(/INTERNAL|node_modules|\.js:|\.ts:|at \w+ \(/);
  expect(JSON.parse((await send({ body: '{"query":"{ __typename }"}' })).text)).toEqual({
    data: { __typename: 'Query' },
  });
}

const asked = (query: string, over: object = {}): string => JSON.stringify({ query, ...over });
const deep = (open: string, middle: string, close: string, levels: number): string =>
  open.repeat(levels) + middle + close.repeat(levels);

describe('a hostile document', () => {
  it.each<[string, string]>([
    ['is too deep', asked(deep('{ ... on Query ', '{ __typename }', ' }', 40))],
    ['opens ten thousand braces', asked('{'.repeat(10_000))],
    ['nests ten thousand lists', asked(`{ organisation(id: ${deep('[', '1', ']', 10_000)}) { id } }`)],
    ['nests ten thousand objects', asked(`{ organisation(id: ${deep('{a:', '1', '}', 10_000)}) { id } }`)],
    ['nests types without end', asked(`query ($x: ${deep('[', 'ID', ']', 10_000)}) { __typename }`)],
    ['has a fragment that holds itself', asked('{ ...A } fragment A on Query { ...A }')],
    [
      'has fragments in a ring',
      asked('{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }'),
    ],
    [
      'doubles with each fragment',
      asked(
        `{ ...F0 } ${Array.from({ length: 60 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F60 on Query { __typename }`,
      ),
    ],
    ['has a thousand directives', asked(`{ __typename ${'@include(if: true) '.repeat(1_000)} }`)],
    ['has directives that nobody knows', asked(`{ __typename ${'@a '.repeat(500)} }`)],
    [
      'has a hundred aliases',
      asked(`{ ${Array.from({ length: 100 }, (_, n) => `a${n}: me { person { id } }`).join(' ')} }`),
    ],
    ['has ten thousand tokens', asked(`{ ${'__typename '.repeat(10_000)} }`)],
    [
      'has five hundred operations',
      asked(Array.from({ length: 500 }, (_, n) => `query Q${n} { __typename }`).join(' ')),
    ],
    [
      'declares a thousand variables',
      asked(`query (${Array.from({ length: 1_000 }, (_, n) => `$v${n}: ID`).join(', ')}) { __typename }`),
    ],
    ['defines a type', asked('type Query { x: Int }')],
    [
      'asks the whole schema again and again',
      asked(`{ __schema { types ${deep('{ fields { type ', '{ name }', ' } }', 8)} } }`),
    ],
    ['ends in the middle of a text', asked('{ organisation(id: "')],
    ['ends in the middle of a block text', asked('{ organisation(id: """')],
    ['holds NUL', asked('{ __typename\u0000 }')],
    ['names an operation that is not there', asked('query A { __typename }', { operationName: 'B' })],
    ['is a number', JSON.stringify({ query: 7 })],
    ['is a list', JSON.stringify({ query: ['{ __typename }'] })],
    ['is an object', JSON.stringify({ query: { kind: 'Document' } })],
    ['is empty', asked('')],
    ['comes with variables that are a text', asked('{ __typename }', { variables: 'x' })],
    ['comes with variables that are a list', asked('{ __typename }', { variables: [1] })],
    ['comes with an operation name that is an object', asked('{ __typename }', { operationName: {} })],
    ['comes with extensions that are a text', asked('{ __typename }', { extensions: 'x' })],
    [
      'is known by a hash that is not its own',
      asked('{ __typename }', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    ],
  ])('is refused when it %s', async (_, body) => {
    await isRefused({ body });
  });

  it.each<[string, string]>([
    [
      'variables of ten thousand levels',
      `{"query":"{ __typename }","variables":{"x":${deep('{"a":', '1', '}', 10_000)}}}`,
    ],
    ['variables of ten thousand lists', `{"query":"{ __typename }","variables":{"x":${deep('[', '1', ']', 10_000)}}}`],
    ['a subscription', asked('subscription { x }')],
    [
      'a hash instead of a document',
      JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }),
    ],
    ['a prototype for variables', '{"query":"{ __typename }","variables":{"__proto__":{"polluted":true}}}'],
    [
      'a prototype beside the query',
      '{"query":"{ __typename }","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    ],
    ['unknown words beside the query', '{"query":"{ __typename }","admin":true}'],
  ])('does no harm with %s', async (_, body) => {
    await isUnharmed(await send({ body }));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('a hostile body', () => {
  it.each<[string, Sent]>([
    ['is broken', { body: '{"query": "{ __typename }' }],
    ['is empty', { body: '' }],
    ['is a number', { body: '7' }],
    ['is null', { body: 'null' }],
    [
      'is a list of a hundred',
      { body: JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ __typename }' }))) },
    ],
    ['is ten thousand brackets', { body: '['.repeat(10_000) }],
    [
      'is no UTF-8',
      { body: Buffer.concat([Buffer.from('{"query":"{ '), Buffer.from([0xc3, 0x28, 0xff]), Buffer.from(' }"}')]) },
    ],
    [
      'says a character set that is none',
      { headers: { 'content-type': 'application/json; charset=x-none' }, body: asked('{ __typename }') },
    ],
    ['says it is packed and is not', { headers: { 'content-encoding': 'gzip' }, body: asked('{ __typename }') }],
    ['says a packing that is none', { headers: { 'content-encoding': 'x-none' }, body: asked('{ __typename }') }],
    [
      'comes as a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' },
    ],
    [
      'comes as parts',
      {
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        body: '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{ __typename }"}\r\n--x--',
      },
    ],
    ['comes as plain text', { headers: { 'content-type': 'text/plain' }, body: asked('{ __typename }') }],
    ['comes as GraphQL', { headers: { 'content-type': 'application/graphql' }, body: '{ __typename }' }],
    ['is larger than it may be', { body: asked('{ __typename }', { variables: { x: 'x'.repeat(2_000_000) } }) }],
    ['unpacks to more than it may be', { headers: { 'content-encoding': 'gzip' }, body: bomb() }],
  ])('is refused when it %s', async (_, sent) => {
    await isRefused(sent);
  });
});

describe('a hostile request', () => {
  it.each<[string, Sent]>([
    [
      'asks by GET without a header that a browser cannot send',
      { method: 'GET', path: '/graphql?query=%7B__typename%7D', headers: { 'content-type': 'text/plain' } },
    ],
    [
      'changes something by GET',
      { method: 'GET', path: '/graphql?query=mutation%7BsignOut%7D', headers: { 'apollo-require-preflight': 'true' } },
    ],
    ['uses PUT', { method: 'PUT', body: asked('{ __typename }') }],
    ['uses DELETE', { method: 'DELETE' }],
    ['has a path that cannot be read', { method: 'GET', path: '/%ff%fe' }],
    ['climbs up', { method: 'GET', path: '/../../../../etc/passwd' }],
    ['climbs up in disguise', { method: 'GET', path: '/%2e%2e/%2e%2e/etc/passwd' }],
    ['asks for a file that is none', { method: 'GET', path: '/documents/no-uuid' }],
    [
      'sends a file for what is none',
      { method: 'PUT', path: '/documents/no-uuid', headers: { 'content-type': 'application/pdf' }, body: 'x' },
    ],
    [
      'sends a file for what is not there',
      {
        method: 'PUT',
        path: '/documents/01900000-0000-7000-8000-000000000000',
        headers: { 'content-type': 'application/pdf' },
        body: 'x',
      },
    ],
    ['has a head without end', { headers: { 'x-long': 'x'.repeat(60_000) }, body: asked('{ __typename }') }],
  ])('is refused when it %s', async (_, sent) => {
    await isRefused(sent);
  });

  it.each([
    ['a cookie without end', { cookie: `samprova_session=${'x'.repeat(7_000)}` }],
    ['a cookie of control characters', { cookie: 'samprova_session=%00%0d%0a' }],
    ['a cookie that cannot be unpacked', { cookie: 'samprova_session=%ff%' }],
    ['a token that is none', { authorization: 'Bearer smp_nothing' }],
    ['a token of another kind', { authorization: 'Basic YTpi' }],
    ['a token that is a pattern', { authorization: `Bearer smp_' or true --` }],
  ])('is nobody’s with %s', async (_, headers) => {
    const heard = await send({ headers, body: asked('{ me { person { id } } }') });
    expect(heard.text).toContain('NOT_SIGNED_IN');
    await isUnharmed(heard);
  });
});

it('wrote nothing, whatever came', async () => {
  expect(await everythingKept(api.look)).toBe(before);
});

/** Two megabytes of blanks in a few bytes. */
function bomb(): Buffer {
  return gzipSync(Buffer.from(`{"query":"{ __typename }"${' '.repeat(2_000_000)}}`));
}
