import type { Language } from '@samprova/kernel';
import type { ComparedCountry, ComparedValue, ComparisonRow, RequestComparison } from '../domain/comparison.js';
import { MEASURES } from '../domain/comparison.js';
import { documentFormat } from '../domain/document-format.js';
import { DECLINE_REASON_CODES } from '../domain/forms/decline-reasons.js';
import { currentForm } from '../domain/forms/form-registry.js';
import { csv, localIso } from './response-csv-writer.js';

/** The columns of a comparison's CSV; other programs rely on the names: add at the end, never rename. */
export const COMPARISON_COLUMNS: readonly string[] = [
  'reference',
  'country',
  'inquiry_id',
  'response_version',
  ...MEASURES.flatMap((measure): readonly string[] => {
    if (measure === 'SITES_DECLINED_FOR') return DECLINE_REASON_CODES.map((reason) => columnOf({ measure, reason }));
    return measure === 'FEEDBACK' ? [] : [columnOf({ measure })];
  }),
  ...Object.entries(currentForm('EARLY_FEEDBACK_SE').schema.properties).flatMap(([field, { enum: one, items }]) =>
    (one ?? items?.enum ?? [null]).map((option) => columnOf({ measure: 'FEEDBACK', field, option })),
  ),
];

/** One row per country; a country without a value has an empty cell, and `standing` says why. */
export function comparisonCsv(comparison: RequestComparison, language: Language): string {
  const rows = comparison.countries.map((country, at) => {
    const told = comparison.rows.map((row) => [nameOf(row), cellOf(row.values[at]!, country, language)] as const);
    const row: Record<string, string | number | boolean | null> = {
      ...Object.fromEntries(COMPARISON_COLUMNS.map((column) => [column, emptyOf(column, country)])),
      ...Object.fromEntries(told),
      reference: comparison.reference,
      country: country.country,
      inquiry_id: country.inquiryId,
      response_version: country.responseVersion,
    };
    return row;
  });
  return csv(COMPARISON_COLUMNS, rows);
}

/** A reason that nobody anywhere gave has no line in the comparison: an answered country gave it no times. */
function emptyOf(column: string, { responseVersion }: ComparedCountry): number | null {
  return column.startsWith('sites_declined_for_') && responseVersion !== null ? 0 : null;
}

function nameOf({ measure, declineReason, question }: ComparisonRow): string {
  return columnOf({ measure, reason: declineReason, field: question?.field, option: question?.option });
}

function columnOf(named: {
  readonly measure: ComparisonRow['measure'];
  readonly reason?: string | null | undefined;
  readonly field?: string | undefined;
  readonly option?: string | null | undefined;
}): string {
  const { measure, reason, field, option } = named;
  const snake = field?.replace(/[A-Z]/g, (letter) => `_${letter}`);
  return [measure, reason, snake, option]
    .filter((part) => typeof part === 'string')
    .join('_')
    .toLowerCase();
}

function cellOf(
  value: ComparedValue,
  { timeZone }: ComparedCountry,
  language: Language,
): string | number | boolean | null {
  switch (value.kind) {
    case 'STANDING':
      return value.standing;
    case 'INSTANT':
      return localIso(value.at, timeZone);
    case 'COUNT':
      return value.count;
    case 'FLAG':
      return value.flag;
    case 'DAY':
      return value.day;
    case 'TEXTS':
      return value.texts.map(documentFormat(language).sentences).join('\n');
    case 'ABSENT':
      return null;
  }
}
