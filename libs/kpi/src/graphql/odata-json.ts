import { NAMESPACE } from '../domain/odata/csdl.js';
import type { EdmType, EntitySet, ReportingColumn } from '../domain/reporting/entity-set.js';
import type { ODataForm } from './odata-form.js';

type Json = Extract<ODataForm, { readonly kind: 'json' }>;
type Row = Readonly<Record<string, string | number | boolean | null>>;

/** What the answers of one service have in common: where its root is, and how much they tell about themselves. */
export interface Telling {
  /** Without a trailing slash. */
  readonly root: string;
  readonly form: Json;
}

/** The service document: which sets there are. */
export function serviceDocument(sets: readonly EntitySet[], telling: Telling): object {
  const value = sets.map(({ name }) => ({ name, kind: 'EntitySet', url: name }));
  return { ...context(telling, ''), value };
}

export function collection(
  set: EntitySet,
  select: readonly ReportingColumn[] | null,
  page: { readonly rows: readonly Row[]; readonly count: number | null; readonly nextLink: string | null },
  telling: Telling,
): object {
  return {
    ...context(telling, `#${set.name}${selectionOf(select)}`),
    ...(page.count === null ? {} : { '@odata.count': page.count }),
    value: page.rows.map((row) => entity(set, select, row, telling)),
    ...(page.nextLink === null ? {} : { '@odata.nextLink': page.nextLink }),
  };
}

export function single(set: EntitySet, select: readonly ReportingColumn[] | null, row: Row, telling: Telling): object {
  return { ...context(telling, `#${set.name}${selectionOf(select)}/$entity`), ...entity(set, select, row, telling) };
}

function context({ root, form }: Telling, of: string): object {
  return form.metadata === 'none' ? {} : { '@odata.context': `${root}/$metadata${of}` };
}

function selectionOf(select: readonly ReportingColumn[] | null): string {
  return select ? `(${select.map(({ name }) => name).join(',')})` : '';
}

function entity(
  set: EntitySet,
  select: readonly ReportingColumn[] | null,
  row: Row,
  { root, form }: Telling,
): Readonly<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  if (form.metadata === 'full') {
    told['@odata.type'] = `#${NAMESPACE}.${set.name}`;
    told['@odata.id'] = `${root}/${set.name}(${keyOf(set, row)})`;
  }
  for (const { name, type } of select ?? set.columns) {
    if (form.metadata === 'full' && !INFERRED.includes(type)) told[`${name}@odata.type`] = `#${type}`;
    told[name] = cell(type, row[name] ?? null, form);
  }
  return told;
}

/** Types that are plain from the writing of a JSON value. */
const INFERRED: readonly EdmType[] = ['String', 'Boolean'];

function keyOf({ key, columns }: EntitySet, row: Row): string {
  const written = key.map((name) => {
    const isText = columns.some((column) => column.name === name && column.type === 'String');
    const value = String(row[name]);
    return isText ? `'${encodeURIComponent(value.replaceAll("'", "''"))}'` : encodeURIComponent(value);
  });
  return key.length === 1 ? (written[0] ?? '') : key.map((name, index) => `${name}=${written[index] ?? ''}`).join(',');
}

function cell(type: EdmType, value: Row[string], { bigNumbersAsText }: Json): Row[string] {
  if (value === null || (type !== 'Int64' && type !== 'Decimal')) return value;
  return bigNumbersAsText ? String(value) : Number(value);
}
