import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connectionOf, pageOf } from './connection.js';

interface Row {
  readonly at: number;
  readonly id: string;
}
const key = ({ at, id }: Row) => [String(at), id];

/** What a repository does with a page: keyset order, one row too many. */
function fetched(rows: readonly Row[], { limit, after }: ReturnType<typeof pageOf>): Row[] {
  return rows
    .filter(({ at, id }) => !after || at > Number(after[0]) || (at === Number(after[0]) && id > after[1]!))
    .slice(0, limit + 1);
}

describe('a list by pages', () => {
  it('begins at the first row and says whether more follow', () => {
    const page = pageOf({ first: 2 });
    expect(page).toEqual({ limit: 2, after: null });
    const connection = connectionOf(
      fetched(
        [1, 2, 3].map((at) => ({ at, id: `${at}` })),
        page,
      ),
      page,
      key,
    );
    expect(connection.edges.map(({ node }) => node.at)).toEqual([1, 2]);
    expect(connection.pageInfo).toEqual({ hasNextPage: true, endCursor: connection.edges[1]?.cursor });
    expect(connection.totalCount).toBeNull();
  });

  it('of nothing has no cursor', () => {
    expect(connectionOf([], pageOf({ first: 5 }), key).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
  });

  it('takes a cursor of its own back as the sort key, whatever characters it holds', () => {
    const strange = { at: 1, id: 'å "quoted", \\ and 👩🏽‍⚕️' };
    const { pageInfo } = connectionOf([strange], pageOf({ first: 1 }), key);
    expect(pageOf({ first: 1, after: pageInfo.endCursor })).toEqual({ limit: 1, after: ['1', strange.id] });
    expect(pageInfo.endCursor).toMatch(/^[\w-]+$/);
  });

  it.each(['', 'null'])('reads after=%j as the API gives it', (after) => {
    if (after === '') expect(pageOf({ first: 1, after })).toEqual({ limit: 1, after: null });
    else expect(() => pageOf({ first: 1, after })).toThrow(/cursor/);
  });

  it.each([
    ['words', 'not a cursor'],
    ['a number', Buffer.from('7').toString('base64url')],
    ['an object', Buffer.from('{"0":"x"}').toString('base64url')],
    ['a list of something else', Buffer.from('[1,2]').toString('base64url')],
    ['half a list', Buffer.from('["2026').toString('base64url')],
    ['null', Buffer.from('null').toString('base64url')],
  ])('refuses a cursor that it never gave: %s', (_, after) => {
    try {
      pageOf({ first: 1, after });
      throw new Error('not refused');
    } catch (error) {
      expect(error).toMatchObject({ code: 'INVALID_INPUT', field: 'after' });
    }
  });

  it('shows every row once, in order, whatever the size of a page', () => {
    const rows = fc
      .uniqueArray(fc.record({ at: fc.nat(5), id: fc.uuid() }), { selector: ({ id }) => id, maxLength: 30 })
      .map((all) => [...all].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)));
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 10 }), (all, first) => {
        const seen: Row[] = [];
        let after: string | null = null;
        for (let pages = 0; pages <= all.length; pages += 1) {
          const page = pageOf({ first, after });
          const { edges, pageInfo } = connectionOf(fetched(all, page), page, key);
          seen.push(...edges.map(({ node }) => node));
          expect(edges.length).toBeLessThanOrEqual(first);
          if (!pageInfo.hasNextPage) break;
          after = pageInfo.endCursor;
        }
        expect(seen).toEqual(all);
      }),
    );
  });
});
