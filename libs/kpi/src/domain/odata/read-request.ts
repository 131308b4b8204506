import { ok, type Result } from '@samprova/kernel';
import type { EntitySet, ReportingColumn } from '../reporting/entity-set.js';
import { canonical } from './literal.js';
import { misread, notOffered, notThere, type ODataProblem, quoted, refusalOf, Unreadable } from './odata-problem.js';
import type { ODataQuery, OrderedBy } from './odata-query.js';
import { parseFilter } from './parse-filter.js';
import { readSkipToken } from './skip-token.js';

/** What an address below the service's root asks for. */
export type ODataRequest = { readonly format: string | null } & (
  | { readonly asks: 'SERVICE' | 'METADATA' }
  | { readonly asks: 'ROWS'; readonly query: ODataQuery; readonly filter: string; readonly options: QueryOptions }
  | { readonly asks: 'COUNT'; readonly query: ODataQuery }
  | {
      readonly asks: 'ONE';
      readonly set: EntitySet;
      /** Of the set's key, in its order. */
      readonly key: readonly string[];
      readonly select: readonly ReportingColumn[] | null;
    }
);

/** The query options as they were sent, decoded. */
export type QueryOptions = ReadonlyMap<string, string>;

const OFFERED = ['$select', '$filter', '$orderby', '$top', '$skip', '$count', '$skiptoken', '$format'];
/** Of OData 4.0 and 4.01, but not of this service. */
const ELSEWHERE = [
  '$expand',
  '$apply',
  '$search',
  '$compute',
  '$levels',
  '$deltatoken',
  '$id',
  '$schemaversion',
  '$index',
];
const MOST = { orderedBy: 5, number: 1_000_000_000 } as const;

/**
 * Reads an address such as `/fact_inquiry?$top=5`.
 * @param sets those that this reader may see
 * @param path below the root, as it was sent
 * @param search what stood after the `?`, as it was sent
 */
export function readRequest(
  sets: readonly EntitySet[],
  path: string,
  search: string,
): Result<ODataRequest, ODataProblem> {
  try {
    return ok(request(sets, path, optionsOf(search)));
  } catch (thrown) {
    return refusalOf(thrown);
  }
}

function request(sets: readonly EntitySet[], path: string, options: QueryOptions): ODataRequest {
  const format = options.get('$format') ?? null;
  const [head = '', ...rest] = path.replace(/^\/|\/$/g, '').split('/');
  if (head === '') return allowing(options, ['$format'], { asks: 'SERVICE', format });
  if (head === '$metadata' && rest.length === 0) return allowing(options, ['$format'], { asks: 'METADATA', format });
  if (head.startsWith('$')) throw notOffered(quotable(head), `${quoted(head)} is not offered here.`);
  const { set, key } = addressed(sets, decoded(head, 'the address'));
  const [part, ...more] = rest;
  if (key !== null) {
    if (part !== undefined) throw notOffered(set.name, 'Single properties are not offered; use $select.');
    const select = selected(set, options.get('$select'));
    return allowing(options, ['$select', '$format'], { asks: 'ONE', set, key, select, format });
  }
  if (part === undefined) {
    const filter = options.get('$filter') ?? '';
    return { asks: 'ROWS', query: queryOf(set, options), filter, options, format };
  }
  if (decoded(part, 'the address') !== '$count' || more.length > 0)
    throw notThere(set.name, `${set.name} has no part ${quoted(part)}.`);
  return allowing(options, ['$filter', '$format'], { asks: 'COUNT', query: queryOf(set, options), format });
}

function queryOf(set: EntitySet, options: QueryOptions): ODataQuery {
  const order = orderOf(set, options.get('$orderby'));
  const written = options.get('$filter');
  const filter = written === undefined ? null : valueOf(parseFilter(set, written));
  const token = options.get('$skiptoken');
  const skipped = token === undefined ? null : valueOf(readSkipToken({ set, order }, written ?? '', token));
  return {
    set,
    select: selected(set, options.get('$select')),
    filter,
    order,
    top: skipped ? skipped.left : numberOf(options, '$top'),
    skip: skipped ? 0 : (numberOf(options, '$skip') ?? 0),
    count: truthOf(options, '$count'),
    after: skipped?.after ?? null,
  };
}

/** `fact_inquiry`, `fact_inquiry(…)`, or `bridge_network_site(network_id=…,site_id=…)`. */
function addressed(
  sets: readonly EntitySet[],
  head: string,
): { readonly set: EntitySet; readonly key: readonly string[] | null } {
  const [, name = head, inside] = /^([^(]*)\((.*)\)$/s.exec(head) ?? [];
  const set = sets.find((one) => one.name === name);
  if (!set) throw notThere(quotable(name), `There is no entity set ${quoted(name)}; the service document lists them.`);
  return { set, key: inside === undefined ? null : keyOf(set, inside) };
}

function keyOf(set: EntitySet, inside: string): readonly string[] {
  const parts = (inside.match(/(?:[^,']|'(?:[^']|'')*')+/g) ?? []).map((part) => part.trim());
  const [first = ''] = parts;
  const single = parts.length === 1 && set.key.length === 1 && !/^\w+\s*=/.test(first);
  const named = new Map(
    single
      ? [[set.key[0] ?? '', first]]
      : parts.map((part) => [part.split('=', 1)[0]?.trim() ?? '', part.slice(part.indexOf('=') + 1).trim()]),
  );
  const complete = named.size === parts.length && parts.length === set.key.length;
  if (!complete || !set.key.every((name) => named.has(name)))
    throw misread(set.name, `${set.name}: its key is ${set.key.join(', ')}; write ${set.name}(${exampleOf(set)}).`);
  return set.key.map((name) => keyValue(set, name, named.get(name) ?? ''));
}

function keyValue(set: EntitySet, name: string, written: string): string {
  const type = set.columns.find((column) => column.name === name)?.type ?? 'String';
  const inQuotes = /^'((?:[^']|'')*)'$/s.exec(written)?.[1]?.replaceAll("''", "'");
  const value = type === 'String' ? inQuotes : written;
  const read = value === undefined ? null : canonical(type, value);
  if (read === null) throw misread(name, `${name}: ${quoted(written)} is no ${type}.`);
  return read;
}

function exampleOf({ key }: EntitySet): string {
  return key.length === 1 ? '…' : key.map((name) => `${name}=…`).join(',');
}

function selected(set: EntitySet, written: string | undefined): readonly ReportingColumn[] | null {
  if (written === undefined || written.trim() === '*') return null;
  const names = written.split(',').map((name) => name.trim());
  if (names.includes('*')) return null;
  return set.columns.filter(({ name }) => names.includes(name)).length === new Set(names).size
    ? set.columns.filter(({ name }) => names.includes(name))
    : unknownIn('$select', set, names);
}

function unknownIn(option: string, set: EntitySet, names: readonly string[]): never {
  const unknown = names.find((name) => !set.columns.some((column) => column.name === name)) ?? '';
  throw misread(option, `${option}: ${quoted(unknown)} is no property of ${set.name}.`);
}

function orderOf(set: EntitySet, written: string | undefined): readonly OrderedBy[] {
  const asked = written === undefined ? [] : written.split(',').map((part) => orderedBy(set, part.trim()));
  if (asked.length > MOST.orderedBy) throw misread('$orderby', `$orderby: at most ${MOST.orderedBy} properties.`);
  const names = asked.map(({ column }) => column.name);
  if (new Set(names).size < names.length) throw misread('$orderby', '$orderby: a property is named twice.');
  const rest = set.columns.filter(({ name }) => set.key.includes(name) && !names.includes(name));
  return [...asked, ...rest.map((column) => ({ column, descending: false }))];
}

function orderedBy(set: EntitySet, part: string): OrderedBy {
  const [name = '', direction = 'asc', ...more] = part.split(/\s+/);
  if (name.includes('(')) throw notOffered('$orderby', `$orderby: only properties, not ${quoted(part)}.`);
  const column = set.columns.find((one) => one.name === name);
  if (!column) return unknownIn('$orderby', set, [name]);
  if (!['asc', 'desc'].includes(direction) || more.length > 0)
    throw misread('$orderby', `$orderby: after ${name} comes asc or desc, not ${quoted(part.slice(name.length + 1))}.`);
  return { column, descending: direction === 'desc' };
}

function numberOf(options: QueryOptions, option: string): number | null {
  const written = options.get(option);
  if (written === undefined) return null;
  const number = /^\d{1,10}$/.test(written) ? Number(written) : Number.NaN;
  if (!(number <= MOST.number)) throw misread(option, `${option}: ${quoted(written)} is no number from 0 on.`);
  return number;
}

function truthOf(options: QueryOptions, option: string): boolean {
  const written = options.get(option) ?? 'false';
  if (written !== 'true' && written !== 'false') throw misread(option, `${option}: write true or false.`);
  return written === 'true';
}

/** Names are told apart by case; what begins with neither `$` nor `@` is nobody's, but often a forgotten `$`. */
function optionsOf(search: string): QueryOptions {
  const options = new Map<string, string>();
  for (const pair of search.split('&').filter((one) => one !== '')) {
    const equals = pair.includes('=') ? pair.indexOf('=') : pair.length;
    const [raw, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
    const name = decoded(raw.replaceAll('+', ' '), 'the query');
    if (name.startsWith('@')) throw notOffered(quotable(name), `Parameter aliases (${quoted(name)}) are not offered.`);
    if (OFFERED.includes(`$${name}`) || ELSEWHERE.includes(`$${name}`))
      throw misread(quotable(name), `Write "$${name}"; without the $ it means nothing.`);
    if (!name.startsWith('$')) continue;
    if (ELSEWHERE.includes(name)) throw notOffered(name, `${name} is not offered by this service.`);
    if (!OFFERED.includes(name)) throw misread(quotable(name), `There is no query option ${quoted(name)}.`);
    if (options.has(name)) throw misread(name, `${name} stands there twice.`);
    options.set(name, decoded(value.replaceAll('+', ' '), name));
  }
  return options;
}

function allowing<T extends ODataRequest>(options: QueryOptions, allowed: readonly string[], asked: T): T {
  const other = [...options.keys()].find((name) => !allowed.includes(name));
  if (other) throw misread(other, `${other} has no meaning here.`);
  return asked;
}

function decoded(part: string, target: string): string {
  try {
    const text = decodeURIComponent(part);
    if (!text.includes('\0')) return text;
  } catch {
    // What follows says so.
  }
  throw misread(target, `${target}: ${quoted(part)} is not well encoded.`);
}

function quotable(name: string): string {
  return name.slice(0, 60);
}

function valueOf<T>(result: Result<T, ODataProblem>): T {
  if (result.ok) return result.value;
  throw new Unreadable(result.refusal);
}
