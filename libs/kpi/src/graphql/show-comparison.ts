import type { Id } from '@samprova/kernel';
import type { OpenComparison } from '../domain/open-comparison.js';
import type { OpenComparisonType } from './board.type.js';

/** With the addresses at which its parts can be had. */
export function shownComparison(
  { id, partnershipId, period, fromOn, toOn, publishedAt, tables }: OpenComparison,
  codes: ReadonlyMap<Id, string>,
): OpenComparisonType {
  const partnershipCode = codes.get(partnershipId) ?? '';
  return {
    ...{ id, partnershipId, partnershipCode, period, publishedAt },
    from: fromOn,
    to: toOn,
    tables: tables.map(({ rows, cells, rowSums, definitions, ...table }) => ({
      ...table,
      rows: rows.map((row, index) => ({ row, cells: cells[index] ?? [], sum: rowSums[index] ?? null })),
      definitionUrls: definitions.map((key) => `/open/definitions/${key.replace('@', '/')}`),
      csvUrl: `/open/comparisons/${partnershipCode}/${period}/${table.table.toLowerCase()}.csv`,
    })),
  };
}
