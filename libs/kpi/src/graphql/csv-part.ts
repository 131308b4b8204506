import { stringify } from 'csv-stringify/sync';

/**
 * A part of a file, the first with its head. RFC 4180 in UTF-8 with a byte order mark, which spreadsheets need to know the
 * letters; a text that a spreadsheet would take for a formula begins with an apostrophe instead.
 */
export function csvPart(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number | boolean | null>>[],
  isFirst: boolean,
): string {
  return stringify(
    rows.map((row) => columns.map((name) => row[name] ?? null)),
    {
      bom: isFirst,
      header: isFirst,
      columns: columns.map((name) => ({ key: name, header: name })),
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: (flag) => (flag ? 'true' : 'false') },
    },
  );
}
