import { refuse, type Refused } from '@samprova/kernel';

/** The file is no plain spreadsheet; nothing of it was read. */
export interface SpreadsheetRefused {
  readonly code: 'SPREADSHEET_REFUSED';
  /** Why, and what to do. */
  readonly message: string;
  /** `sheet row 12, cell C12`, or `line 12`; null: the file as a whole. */
  readonly place: string | null;
}

/** A head and rows, each cell as text; empty cells at the end are left out. */
export interface Spreadsheet {
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Ten years of months at a hundred sites, and more than any person looks through. */
export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 50;
export const LARGEST_FILE = 10 * 1024 * 1024;

export function refuseSpreadsheet(message: string, place: string | null = null): Refused<SpreadsheetRefused> {
  return refuse({ code: 'SPREADSHEET_REFUSED', message, place });
}

/** Stays inside this folder: the readers' way out of a stream. */
export class Unreadable extends Error {
  constructor(
    message: string,
    readonly place: string | null = null,
  ) {
    super(message);
  }
}
