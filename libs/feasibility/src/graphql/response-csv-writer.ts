import type { Instant } from '@samprova/kernel';
import { stringify } from 'csv-stringify/sync';

type Cell = string | number | boolean | null;

/**
 * RFC 4180 in UTF-8 with a byte order mark, which spreadsheets need to know the letters. A cell that a spreadsheet would
 * take for a formula (`=`, `+`, `-`, `@`, tab, carriage return) begins with an apostrophe instead.
 */
export function csv<C extends string>(columns: readonly C[], rows: readonly Readonly<Record<C, Cell>>[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => row[column])),
    {
      bom: true,
      header: true,
      columns: columns.map((column) => ({ key: column, header: column })),
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: (flag) => (flag ? 'true' : 'false') },
    },
  );
}

/** ISO 8601 with the offset of the partnership's zone. */
export function localIso(at: Instant, timeZone: string): string {
  return at.toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never' });
}
