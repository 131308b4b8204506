import { memo, type ReactNode } from 'react';
import { TextLink } from '../actions/link';
import type { Column } from './table-column';
import styles from './table.module.css';

interface TableCellsProps<Row> {
  readonly row: Row;
  readonly columns: readonly Column<Row>[];
  /** The column that names the row. */
  readonly rowHeader: string | undefined;
  readonly href: string | undefined;
}

function Cells<Row>({ row, columns, rowHeader, href }: TableCellsProps<Row>): ReactNode {
  return columns.map((column) => {
    const isHeader = column.id === rowHeader;
    const content = column.cell(row);
    const Cell = isHeader ? 'th' : 'td';
    return (
      <Cell
        key={column.id}
        role={isHeader ? 'rowheader' : 'cell'}
        {...(isHeader && { scope: 'row' })}
        className={styles.cell}
        data-align={column.align}
        data-nowrap={column.isNoWrap || undefined}
        data-priority={column.priority ?? (isHeader ? 1 : 2)}
      >
        <span className={styles.cellLabel} aria-hidden>
          {column.header}
        </span>
        <div className={styles.cellContent}>
          {isHeader && href !== undefined ? (
            <TextLink href={href} tone="quiet" data-row-link="">
              {content}
            </TextLink>
          ) : (
            content
          )}
        </div>
      </Cell>
    );
  });
}

/** The cells of one row; drawn anew when the row or the columns change, not each time the table is scrolled. */
export const TableCells = memo(Cells) as typeof Cells;
