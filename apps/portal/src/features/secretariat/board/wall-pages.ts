/**
 * The rows of one page of a wall, and how many pages there are: as many rows as fit, never fewer than one. A page that
 * is no more (an inquiry was answered) is the first one again.
 */
export function pageOf<T>(
  rows: readonly T[],
  fit: number,
  page: number,
): { readonly rows: readonly T[]; readonly page: number; readonly of: number } {
  const size = Math.max(1, Math.floor(fit));
  const of = Math.max(1, Math.ceil(rows.length / size));
  const shown = page >= 0 && page < of ? page : 0;
  return { rows: rows.slice(shown * size, (shown + 1) * size), page: shown, of };
}
