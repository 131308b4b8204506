/** The kinds of values that a reporting column has, by their names in OData (Edm). */
export type EdmType = 'Guid' | 'String' | 'Int32' | 'Int64' | 'Decimal' | 'Boolean' | 'Date' | 'DateTimeOffset';

/** A column of a reporting view. */
export interface ReportingColumn {
  readonly name: string;
  readonly type: EdmType;
  readonly nullable: boolean;
  /** What it is: units, zone, and what an empty cell means. The comment of the column in the database too. */
  readonly says: string;
}

/** A view of the star schema `reporting`, and the entity set of the same name. */
export interface EntitySet {
  readonly name: string;
  readonly says: string;
  /** Columns that together are unique and never empty. */
  readonly key: readonly string[];
  readonly columns: readonly ReportingColumn[];
  /** The command whose roles may read it; what they see of it, row-level security decides. */
  readonly requires: string;
  /**
   * Roles of a partnership to whom its rows are shown, where not everybody with a role in it may see them; what concerns
   * one's own organisation (`organisation_id`) is shown in any case.
   */
  readonly onlyFor?: readonly ('SECRETARIAT' | 'AUDITOR')[];
  /** Also granted to the logins of `samprova_reporting`, which are nobody in particular. */
  readonly byLogin: boolean;
}

export function column(type: EdmType, name: string, says: string): ReportingColumn {
  return { name, type, nullable: false, says };
}

/** A column whose cells may be empty; `says` tells what that means. */
export function optional(type: EdmType, name: string, says: string): ReportingColumn {
  return { name, type, nullable: true, says };
}
