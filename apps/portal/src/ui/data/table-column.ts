import type { ReactNode } from 'react';

export interface Column<Row> {
  id: string;
  header: ReactNode;
  /** The header in plain words when it is no text; also the label in stacked rows. */
  textHeader?: string;
  cell: (row: Row) => ReactNode;
  /** A comparison sorts here; `true` leaves it to `onSortChange`. */
  sort?: true | ((a: Row, b: Row) => number);
  align?: 'start' | 'end' | 'center';
  /** In px, or any CSS width. */
  width?: number | string;
  /** Names the row for assistive technology; the first column unless one says so. */
  isRowHeader?: boolean;
  /** In rows stacked below 640 px: 1 is the title line, 2 stands with its label, 3 is left out. */
  priority?: 1 | 2 | 3;
  /** Under the column: a sum. */
  footer?: ReactNode;
  /** Keeps words together. */
  isNoWrap?: boolean;
}
