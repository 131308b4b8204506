import type { EntitySet, ReportingColumn } from '../reporting/entity-set.js';
import type { Expression } from './filter.js';

/** One column by which rows are ordered; an empty cell is the least of all. */
export interface OrderedBy {
  readonly column: ReportingColumn;
  readonly descending: boolean;
}

/** Which rows of a set are asked for, in which order, and how many of them. */
export interface ODataQuery {
  readonly set: EntitySet;
  /** Null: all columns. */
  readonly select: readonly ReportingColumn[] | null;
  readonly filter: Expression | null;
  /** As asked, and then by key, so that every order is a total one. */
  readonly order: readonly OrderedBy[];
  /** How many at most, of what comes after `skip` or `after`; null: all. */
  readonly top: number | null;
  readonly skip: number;
  /** Whether all that pass the filter are counted too. */
  readonly count: boolean;
  /** Goes on after the row with these values in the columns of `order`. */
  readonly after: readonly (string | null)[] | null;
}
