import { ok, type Result } from '@samprova/kernel';
import { CsvError, parse } from 'csv-parse/sync';
import { readWorkbook } from './read-workbook.js';
import {
  LARGEST_FILE,
  MOST_COLUMNS,
  MOST_ROWS,
  refuseSpreadsheet,
  type Spreadsheet,
  type SpreadsheetRefused,
  Unreadable,
} from './spreadsheet.js';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** A CSV file in UTF-8, or an XLSX workbook of which the first sheet counts. Formulas and macros are refused. */
export function readSpreadsheet(bytes: Uint8Array): Result<Spreadsheet, SpreadsheetRefused> {
  if (bytes.length === 0) return refuseSpreadsheet('The file is empty; take the template.');
  if (bytes.length > LARGEST_FILE) return refuseSpreadsheet('The file is larger than 10 MB; divide it into several.');
  if (OLD_OFFICE.every((byte, place) => bytes[place] === byte))
    return refuseSpreadsheet('The file has a password or is an old .xls; save it as .xlsx without a password.');
  try {
    return ok(ZIP.every((byte, place) => bytes[place] === byte) ? readWorkbook(bytes) : readCsv(bytes));
  } catch (fault) {
    if (fault instanceof Unreadable) return refuseSpreadsheet(fault.message, fault.place);
    throw fault;
  }
}

function readCsv(bytes: Uint8Array): Spreadsheet {
  const text = decoded(bytes);
  const [head = ''] = text.split(/\r?\n/, 1);
  const count = (delimiter: string): number => head.split(delimiter).length;
  const delimiter = [';', '\t'].find((one) => count(one) > count(',')) ?? ',';
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(text, {
      bom: true,
      delimiter,
      info: true,
      max_record_size: 100_000,
      relax_column_count: true,
      skip_empty_lines: true,
      to: MOST_ROWS + 2,
      trim: true,
    }) as unknown as typeof rows;
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    throw new Unreadable(
      'The file is no CSV: a quoted text does not end, or a row is far too long.',
      typeof fault['lines'] === 'number' ? `line ${fault['lines']}` : null,
    );
  }
  if (rows.length > MOST_ROWS + 1) throw new Unreadable(`The file has more than ${MOST_ROWS} rows; divide it.`);
  return {
    rows: rows.map(({ record, info }) => {
      const line = info.lines;
      if (record.length > MOST_COLUMNS)
        throw new Unreadable(`A row has more than ${MOST_COLUMNS} columns.`, `line ${line}`);
      if (record.some((cell) => /^[=@]|^[+-](?!\d+(?:\.\d+)?$)./.test(cell)))
        throw new Unreadable('A cell holds a formula; save values only.', `line ${line}`);
      return { line, cells: record };
    }),
  };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('The file is not UTF-8 text; save it as “CSV UTF-8” or as .xlsx.');
  }
}
