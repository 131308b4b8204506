import { ok, type Result } from '@samprova/kernel';
import { canonical } from './literal.js';
import { misread, type ODataProblem, refusalOf, type Unreadable } from './odata-problem.js';
import type { ODataQuery } from './odata-query.js';

type Asked = Pick<ODataQuery, 'set' | 'order'>;

/** Where a page goes on: after which row, and how many rows are left of `$top`. */
export interface SkipToken {
  readonly after: readonly (string | null)[];
  readonly left: number | null;
}

/** For `@odata.nextLink`; holds only for the same set, filter and order. */
export function writeSkipToken(query: Asked, filter: string, { after, left }: SkipToken): string {
  return btoa(encodeURIComponent(JSON.stringify([fingerprint(query, filter), left, ...after])))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

export function readSkipToken(query: Asked, filter: string, token: string): Result<SkipToken, ODataProblem> {
  try {
    const [print, left, ...after] = parsed(token);
    if (print !== fingerprint(query, filter))
      throw misread('$skiptoken', '$skiptoken: it belongs to another query; follow @odata.nextLink as it is.');
    if (left !== null && !(Number.isSafeInteger(left) && Number(left) > 0)) throw broken();
    if (after.length !== query.order.length) throw broken();
    return ok({
      left: left as number | null,
      after: query.order.map(({ column }, index) => cell(column, after[index])),
    });
  } catch (thrown) {
    return refusalOf(thrown);
  }
}

function cell(column: Asked['order'][number]['column'], value: unknown): string | null {
  if (value === null && column.nullable) return null;
  const read = typeof value === 'string' ? canonical(column.type, value) : null;
  if (read === null) throw broken();
  return read;
}

function parsed(token: string): unknown[] {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(atob(token.replaceAll('-', '+').replaceAll('_', '/'))));
    if (Array.isArray(value)) return value;
  } catch {
    // What follows says so.
  }
  throw broken();
}

function broken(): Unreadable {
  return misread('$skiptoken', '$skiptoken: it cannot be read; follow @odata.nextLink as it is.');
}

/** FNV-1a: tells queries apart by mistake, not by malice; what a token leads to is checked like any query. */
function fingerprint({ set, order }: Asked, filter: string): number {
  const ordered = order.map(({ column, descending }) => `${column.name} ${descending ? 'desc' : 'asc'}`);
  let hash = 0x811c9dc5;
  for (const letter of [set.name, ...ordered, filter].join('\n')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
