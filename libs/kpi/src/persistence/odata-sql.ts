import type { Comparison, Expression, FunctionName } from '../domain/odata/filter.js';
import type { Literal } from '../domain/odata/literal.js';
import type { ODataQuery, OrderedBy } from '../domain/odata/odata-query.js';
import type { EdmType, EntitySet, ReportingColumn } from '../domain/reporting/entity-set.js';

/** A statement whose values stand beside it, never in it. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Whose rows are shown of a set that is not for everybody in a partnership. */
export interface Readership {
  readonly partnershipIds: readonly string[];
  readonly organisationIds: readonly string[];
}

const PG: Readonly<Record<EdmType, string>> = {
  Guid: 'uuid',
  String: 'text',
  Int32: 'numeric',
  Int64: 'numeric',
  Decimal: 'numeric',
  Boolean: 'boolean',
  Date: 'date',
  DateTimeOffset: 'timestamptz',
};
const OPERATORS = { gt: '>', ge: '>=', lt: '<', le: '<=' } as const;

/** A page, in order, as text that JSON can hold; one row more than `limit` tells whether more follow. */
export function rowsStatement(query: ODataQuery, readership: Readership | null, limit: number): Statement {
  const values = new Values();
  const { set, order } = query;
  const conditions = conditionsOf(query, readership, values);
  if (query.after) conditions.push(isAfter(order, query.after, values));
  const sql = `select ${columnsOf(neededBy(query))} from reporting.${set.name} row${where(conditions)}
    order by ${order.map(inOrder).join(', ')} limit ${values.add(limit, 'bigint')} offset ${values.add(query.skip, 'bigint')}`;
  return { sql, values: values.all };
}

export function countStatement(query: ODataQuery, readership: Readership | null): Statement {
  const values = new Values();
  const conditions = conditionsOf(query, readership, values);
  return {
    sql: `select count(*)::int as count from reporting.${query.set.name}${where(conditions)}`,
    values: values.all,
  };
}

/** The row with this key. */
export function oneStatement(set: EntitySet, key: readonly string[], readership: Readership | null): Statement {
  const values = new Values();
  const conditions = [
    ...set.key.map((name, index) => `${name} = ${values.add(key[index], PG[columnIn(set, name).type])}`),
    ...ofReadership(readership, values),
  ];
  return {
    sql: `select ${columnsOf(set.columns)} from reporting.${set.name}${where(conditions)}`,
    values: values.all,
  };
}

function conditionsOf({ filter }: ODataQuery, readership: Readership | null, values: Values): string[] {
  return [...(filter ? [condition(filter, values, false)] : []), ...ofReadership(readership, values)];
}

function ofReadership(readership: Readership | null, values: Values): string[] {
  if (!readership) return [];
  const partnerships = values.add(readership.partnershipIds, 'uuid[]');
  const organisations = values.add(readership.organisationIds, 'uuid[]');
  return [`(partnership_id = any (${partnerships}) or organisation_id = any (${organisations}))`];
}

/**
 * @param strict whether false must not come out as null: below `not`, and where truth values are compared. Elsewhere the
 *   plain comparison stays, which an index can serve.
 */
function condition(expression: Expression, values: Values, strict: boolean): string {
  switch (expression.kind) {
    case 'literal':
      return value(expression, values);
    case 'column':
      return expression.column.name;
    case 'call':
      return call(
        expression.name,
        expression.args.map((arg) => condition(arg, values, true)),
        expression.args,
      );
    case 'compare':
      return comparison(expression, values, strict);
    case 'in':
      return `(${expression.values
        .map((right) => comparison({ kind: 'compare', op: 'eq', left: expression.operand, right }, values, strict))
        .join(' or ')})`;
    case 'not':
      return `(not ${condition(expression.operand, values, true)})`;
    default:
      return `(${expression.operands.map((one) => condition(one, values, strict)).join(` ${expression.kind} `)})`;
  }
}

function comparison({ op, left, right }: Comparison, values: Values, strict: boolean): string {
  const literals = [left, right].filter((side) => side.kind === 'literal');
  const withNull = literals.some(({ value: written }) => written === null);
  // Before its sides are written: a value that no statement names has no type.
  if (withNull && op !== 'eq' && op !== 'ne') return 'false';
  const [one = '', other = ''] = [left, right].map((side) => comparable(side, condition(side, values, true)));
  if (op === 'ne') return `(${one} is distinct from ${other})`;
  if (op !== 'eq') {
    const ordered = `${one} ${OPERATORS[op]} ${other}`;
    return strict ? `coalesce(${ordered}, false)` : `(${ordered})`;
  }
  return strict || withNull || literals.length === 0 ? `(${one} is not distinct from ${other})` : `(${one} = ${other})`;
}

/** Texts are compared letter by letter, so that an order is the same on every server. */
function comparable(side: Expression, sql: string): string {
  const type = side.kind === 'column' ? side.column.type : side.kind === 'literal' ? side.type : null;
  const isText = type === 'String' || (side.kind === 'call' && ['tolower', 'toupper', 'concat'].includes(side.name));
  return isText ? `${sql} collate "C"` : sql;
}

function value({ type, value: written }: Literal, values: Values): string {
  if (type === 'Null') return 'null';
  return values.add(written, PG[type]);
}

function call(name: FunctionName, [one = '', other = '']: readonly string[], [first]: readonly Expression[]): string {
  switch (name) {
    case 'contains':
      return `(position(${other} in ${one}) > 0)`;
    case 'startswith':
      return `starts_with(${one}, ${other})`;
    case 'endswith':
      return `(right(${one}, length(${other})) = ${other})`;
    case 'tolower':
      return `lower(${one})`;
    case 'toupper':
      return `upper(${one})`;
    case 'concat':
      return `(${one} || ${other})`;
    case 'length':
      return `length(${one})`;
    case 'date':
      return `(${one} at time zone 'UTC')::date`;
    default:
      return `extract(${name} from ${first && isDate(first) ? one : `${one} at time zone 'UTC'`})`;
  }
}

function isDate(expression: Expression): boolean {
  if (expression.kind === 'call') return expression.name === 'date';
  return expression.kind === 'column'
    ? expression.column.type === 'Date'
    : 'type' in expression && expression.type === 'Date';
}

/** What comes after a row in an order in which an empty cell is the least. */
function isAfter(order: readonly OrderedBy[], after: readonly (string | null)[], values: Values): string {
  const places = order.map(({ column }, index) => {
    const cell = after[index] ?? null;
    return cell === null ? null : values.add(cell, PG[column.type]);
  });
  const alternatives = order.map((_, index) => {
    const same = order.slice(0, index).map(({ column }, before) => isSame(column, places[before] ?? null));
    return `(${[...same, isBeyond(order[index]!, places[index] ?? null)].join(' and ')})`;
  });
  return `(${alternatives.join(' or ')})`;
}

function isSame(column: ReportingColumn, place: string | null): string {
  return place === null ? `${column.name} is null` : `${sortable(column)} = ${place}`;
}

function isBeyond({ column, descending }: OrderedBy, place: string | null): string {
  if (place === null) return descending ? 'false' : `${column.name} is not null`;
  if (!descending) return `${sortable(column)} > ${place}`;
  const less = `${sortable(column)} < ${place}`;
  return column.nullable ? `(${less} or ${column.name} is null)` : less;
}

function inOrder({ column, descending }: OrderedBy): string {
  // Without "nulls" where there are none: an index on the key is of no use for another order.
  const nulls = column.nullable ? (descending ? ' nulls last' : ' nulls first') : '';
  // Of the row: a bare name would mean the column of the answer, which is text.
  return `row.${sortable(column)} ${descending ? 'desc' : 'asc'}${nulls}`;
}

function sortable(column: ReportingColumn): string {
  return column.type === 'String' ? `${column.name} collate "C"` : column.name;
}

function neededBy({ set, select, order }: ODataQuery): readonly ReportingColumn[] {
  const names = new Set([...(select ?? set.columns), ...order.map(({ column }) => column)].map(({ name }) => name));
  return set.columns.filter(({ name }) => names.has(name));
}

function columnsOf(columns: readonly ReportingColumn[]): string {
  return columns.map(asText).join(', ');
}

/** Nothing that a driver would turn into a double or a local time. */
function asText({ name, type }: ReportingColumn): string {
  if (type === 'DateTimeOffset')
    return `to_char(${name} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as ${name}`;
  if (type === 'Date' || type === 'Decimal' || type === 'Int64') return `${name}::text as ${name}`;
  return name;
}

function columnIn(set: EntitySet, name: string): ReportingColumn {
  const column = set.columns.find((one) => one.name === name);
  if (!column) throw new Error(`${set.name} has no column ${name}`);
  return column;
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`;
}

class Values {
  readonly all: unknown[] = [];

  /** @returns how the statement names it */
  add(value: unknown, type: string): string {
    this.all.push(value);
    return `$${this.all.length}::${type}`;
  }
}
