export const IMPORT_KINDS = ['COUNTS', 'MILESTONES', 'FIGURES'] as const;
/** What a spreadsheet holds, one thing a row. */
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** The columns of each template, in their order; those with a `?` may be left out or empty. */
export const TEMPLATES: Readonly<Record<ImportKind, readonly string[]>> = {
  COUNTS: ['trial', 'site', 'month', 'screened?', 'included?', 'planned?', 'basis?', 'source?', 'reason?'],
  MILESTONES: ['trial', 'site?', 'milestone', 'date', 'source?', 'reason?'],
  FIGURES: ['measure', 'region?', 'year', 'value', 'publisher', 'vintage', 'reason?'],
};

export function columnsOf(kind: ImportKind): readonly string[] {
  return TEMPLATES[kind].map((column) => column.replace('?', ''));
}

/** One row as it was read. */
export interface SheetRow {
  /** As the file's own program counts, the head is 1. */
  readonly line: number;
  /** By column; only those that are not empty. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What is wrong, and where. */
export interface ImportProblem {
  readonly line: number;
  readonly column: string | null;
  readonly message: string;
}

/** Something is wrong in the file; nothing of it was kept. */
export interface ImportHasProblems {
  readonly code: 'IMPORT_HAS_PROBLEMS';
  readonly message: string;
  /** The first 200. */
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
}
