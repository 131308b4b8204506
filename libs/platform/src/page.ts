/** A page as a repository reads it: it fetches `limit + 1` rows, so that the one too many tells whether more follow. */
export interface Page {
  readonly limit: number;
  /** The sort key of the last row already seen, its id last; null for the first page. */
  readonly after: readonly string[] | null;
}
