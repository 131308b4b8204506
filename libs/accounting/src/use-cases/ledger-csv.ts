import { stringify } from 'csv-stringify/sync';
import type { JournalEntry } from '../domain/ledger/journal-entry.js';
import { decimalOf } from '../domain/money.js';

/** Other programs rely on the names: add at the end, never rename. */
const COLUMNS = ['entry_id', 'booked_on', 'cause', 'text', 'account', 'debit', 'credit', 'currency', 'invoice_id'];

/** Every side of every entry as a row: RFC 4180 in UTF-8 with a byte order mark, safe to open in a spreadsheet. */
export function ledgerCsv(entries: readonly JournalEntry[]): string {
  const rows = entries.flatMap(({ id, bookedOn, cause, text, currency, postings }) =>
    postings.map(({ account, minor, invoiceId }) => [
      ...[id, bookedOn.toString(), cause, text, account],
      ...[minor > 0 ? decimalOf(minor) : '', minor < 0 ? decimalOf(-minor) : '', currency, invoiceId ?? ''],
    ]),
  );
  return stringify(rows, {
    bom: true,
    header: true,
    columns: COLUMNS,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
