import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Fault } from '../fault.js';
import { carriedOut } from './persisted-document.js';

const HASH = 'ab'.repeat(32);
const documents = (hash: string): string | undefined => (hash === HASH ? '{ me { person { id } } }' : undefined);
const naming = (sha256Hash: unknown, more: object = {}): object => ({
  variables: { a: 1 },
  extensions: { persistedQuery: { version: 1, sha256Hash } },
  ...more,
});
const byPage = (body: unknown): unknown => carriedOut(body, true, documents);
const byProgram = (body: unknown): unknown => carriedOut(body, false, documents);
const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    return (error as Fault).code;
  }
};

describe('a page', () => {
  it.each([HASH, `sha256:${HASH}`])(
    'sends the hash %s of a document of the portal, which is then carried out',
    (hash) => {
      expect(byPage(naming(hash))).toEqual({ query: '{ me { person { id } } }', variables: { a: 1 }, extensions: {} });
    },
  );

  it.each([
    ['text', { query: '{ __typename }' }],
    ['text beside a hash', naming(HASH, { query: '{ __typename }' })],
    ['nothing', undefined],
    ['several at once', [naming(HASH)]],
    ['a word', 'query'],
    ['no hash', { variables: {} }],
    ['no extensions', { extensions: null }],
  ])('may not send %s', (_, body) => {
    expect(codeOf(() => byPage(body))).toBe('PERSISTED_DOCUMENT_ONLY');
  });

  it.each(['cd'.repeat(32), '', 7, null, { toString: 'x' }, '__proto__', 'constructor'])(
    'that names %p is told to reload',
    (hash) => {
      expect(codeOf(() => byPage(naming(hash)))).toBe('PERSISTED_DOCUMENT_UNKNOWN');
    },
  );
});

describe('a program', () => {
  it('may send any text, which is what is carried out', () => {
    const body = { query: '{ __typename }', variables: {} };
    expect(byProgram(body)).toBe(body);
    const hash = createHash('sha256').update('{ __typename }').digest('hex');
    expect(byProgram(naming(hash, { query: '{ __typename }' }))).toMatchObject({
      query: '{ __typename }',
      extensions: {},
    });
    expect(codeOf(() => byProgram(naming(HASH, { query: '{ __typename }' })))).toBe('INVALID_INPUT');
  });

  it('may name a document of the portal too', () => {
    expect(byProgram(naming(HASH))).toMatchObject({ query: '{ me { person { id } } }' });
    expect(codeOf(() => byProgram(naming('00')))).toBe('PERSISTED_DOCUMENT_UNKNOWN');
  });

  it.each([undefined, [{ query: '{ a }' }], 'x', { variables: {} }])('that sends %p is answered by GraphQL', (body) => {
    expect(byProgram(body)).toBe(body);
  });
});
