import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import { Check, Minus } from 'lucide-react';
import { EmptyState, Skeleton } from '../feedback/states';
import { Icon } from '../foundations/icon';
import { VisuallyHidden } from '../foundations/visually-hidden';
import { useUiWords } from '../foundations/words';
import choiceStyles from '../forms/choices.module.css';
import { TableCells } from './table-cells';
import type { Column } from './table-column';
import styles from './table.module.css';

export interface SortOrder {
  column: string;
  direction: 'ascending' | 'descending';
}

export interface TableProps<Row> {
  /** What it lists; the table's caption. */
  label: string;
  isLabelShown?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** The row in plain words, for the names of its checkbox and actions. */
  rowLabel?: (row: Row) => string;
  /** Where the row leads: its header cell becomes the link, and a click anywhere or Enter follows it. */
  rowHref?: (row: Row) => string | undefined;
  /** Instead of `rowHref`: what a click or Enter does. */
  onRowAction?: (row: Row) => void;
  /** Buttons or a `Menu` at the end of the row. */
  rowActions?: (row: Row) => ReactNode;
  rowTone?: (row: Row) => 'late' | 'soon' | 'stopped' | 'ok' | undefined;
  /** With `onSelectedChange` rows have checkboxes; ids of rows. */
  selected?: ReadonlySet<string>;
  onSelectedChange?: (selected: Set<string>) => void;
  sort?: SortOrder;
  defaultSort?: SortOrder;
  onSortChange?: (sort: SortOrder) => void;
  density?: 'normal' | 'dense';
  isLoading?: boolean;
  /** Shown instead of rows when there are none. */
  empty?: ReactNode;
  /** Draws only what is in sight; by default from 100 rows on. Needs a `height`. */
  virtualise?: boolean;
  /** Scrolls within; any CSS length. */
  height?: string;
  /** How many rows there are in all, when these are one page of them. */
  total?: number;
  /** `cards` stacks each row below 640 px, `scroll` keeps the columns. */
  narrow?: 'cards' | 'scroll';
}

const interactive = 'a, button, input, label, select, textarea, [role=menuitem], [role=option]';

function TickBox(props: { label: string; isSelected: boolean; isIndeterminate?: boolean; onChange: () => void }) {
  return (
    <CheckboxField
      aria-label={props.label}
      isSelected={props.isSelected}
      isIndeterminate={props.isIndeterminate ?? false}
      onChange={props.onChange}
    >
      <CheckboxButton className={choiceStyles.choice ?? ''}>
        {({ isIndeterminate }) => (
          <span className={choiceStyles.box} aria-hidden>
            <Icon icon={isIndeterminate ? Minus : Check} size={14} />
          </span>
        )}
      </CheckboxButton>
    </CheckboxField>
  );
}

/** A real table: sorted, selected, walked through by keyboard (j, k, arrows, Enter, x), stacked where it is narrow. */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, rowId, selected, onSelectedChange, density = 'normal', narrow = 'cards' } = props;
  const words = useUiWords();
  const [ownSort, setOwnSort] = useState(props.defaultSort);
  const sort = props.sort ?? ownSort;
  const rows = useMemo(() => {
    const compare = columns.find((column) => column.id === sort?.column)?.sort;
    if (typeof compare !== 'function') return props.rows;
    const turn = sort?.direction === 'descending' ? -1 : 1;
    return [...props.rows].sort((a, b) => turn * compare(a, b));
  }, [columns, props.rows, sort]);

  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const isVirtual = props.virtualise ?? rows.length > 100;
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => (density === 'dense' ? 37 : 49),
    overscan: 12,
    getItemKey: (index) => (rows[index] === undefined ? index : rowId(rows[index])),
    initialRect: { width: 1024, height: 800 },
  });
  const items = virtualizer.getVirtualItems();
  const first = isVirtual ? (items[0]?.start ?? 0) : 0;
  const last = isVirtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;

  const [active, setActive] = useState<string>();
  const activeIndex = Math.max(
    0,
    rows.findIndex((row) => rowId(row) === active),
  );
  const isSelectable = onSelectedChange !== undefined;
  const isWalkable = props.rowHref !== undefined || props.onRowAction !== undefined || isSelectable;
  const rowHeader = columns.find((column) => column.isRowHeader)?.id ?? columns[0]?.id;
  const nameOf = (row: Row) => props.rowLabel?.(row) ?? rowId(row);
  const hasActions = props.rowActions !== undefined;
  const span = columns.length + (isSelectable ? 1 : 0) + (hasActions ? 1 : 0);

  const focusRow = useCallback(
    (index: number) => {
      const row = rows[index];
      if (row === undefined) return;
      setActive(rowId(row));
      if (isVirtual) virtualizer.scrollToIndex(index);
      const find = () => body.current?.querySelector<HTMLElement>(`tr[data-index="${index}"]`);
      const now = find();
      if (now) {
        now.focus({ preventScroll: isVirtual });
        if (!isVirtual) now.scrollIntoView?.({ block: 'nearest' });
      } else requestAnimationFrame(() => find()?.focus({ preventScroll: true }));
    },
    [isVirtual, rowId, rows, virtualizer],
  );

  const toggle = (row: Row) => {
    const next = new Set(selected);
    if (!next.delete(rowId(row))) next.add(rowId(row));
    onSelectedChange?.(next);
  };
  const act = (row: Row, element: HTMLElement) => {
    if (props.onRowAction !== undefined) props.onRowAction(row);
    else element.querySelector<HTMLElement>('[data-row-link]')?.click();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const element = target.closest<HTMLElement>('tr[data-index]');
    if (element === null || event.ctrlKey || event.metaKey || event.altKey) return;
    // Text is typed where text is typed.
    if (target.matches('input:not([type=checkbox]), textarea, select')) return;
    const index = Number(element.dataset['index']);
    const row = rows[index];
    if (row === undefined) return;
    const steps: Readonly<Record<string, number>> = {
      j: index + 1,
      ArrowDown: index + 1,
      k: index - 1,
      ArrowUp: index - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      focusRow(Math.min(Math.max(next, 0), rows.length - 1));
    } else if (event.key === 'Enter' && target === element) {
      event.preventDefault();
      act(row, element);
    } else if ((event.key === 'x' || event.key === ' ') && target === element && isSelectable) {
      event.preventDefault();
      toggle(row);
    }
  };
  const onRowClick = (event: MouseEvent<HTMLElement>, row: Row) => {
    if ((event.target as HTMLElement).closest(interactive) !== null) return;
    // Text that is being marked is not clicked at.
    if (window.getSelection()?.isCollapsed === false) return;
    act(row, event.currentTarget);
  };

  const allSelected = rows.length > 0 && rows.every((row) => selected?.has(rowId(row)));
  const someSelected = !allSelected && rows.some((row) => selected?.has(rowId(row)));
  const changeSort = (column: Column<Row>) => {
    const isUp = sort?.column === column.id && sort.direction === 'ascending';
    const next: SortOrder = { column: column.id, direction: isUp ? 'descending' : 'ascending' };
    if (props.sort === undefined) setOwnSort(next);
    props.onSortChange?.(next);
  };
  const textOf = (column: Column<Row>) =>
    column.textHeader ?? (typeof column.header === 'string' ? column.header : column.id);

  const renderRow = (row: Row, index: number) => {
    const id = rowId(row);
    const href = props.rowHref?.(row);
    return (
      <tr
        key={id}
        role="row"
        data-index={index}
        ref={isVirtual ? virtualizer.measureElement : undefined}
        {...(isVirtual && { 'aria-rowindex': index + 2 })}
        className={styles.row}
        data-tone={props.rowTone?.(row)}
        data-selected={selected?.has(id) || undefined}
        data-walkable={href !== undefined || props.onRowAction !== undefined || undefined}
        tabIndex={isWalkable ? (index === activeIndex ? 0 : -1) : undefined}
        onFocus={() => {
          if (isWalkable && active !== id) setActive(id);
        }}
        onClick={(event) => {
          onRowClick(event, row);
        }}
      >
        {isSelectable && (
          <td role="cell" className={styles.tick}>
            <TickBox
              label={words.selectRow(nameOf(row))}
              isSelected={selected?.has(id) ?? false}
              onChange={() => {
                toggle(row);
              }}
            />
          </td>
        )}
        <TableCells row={row} columns={columns} rowHeader={rowHeader} href={href} />
        {hasActions && (
          <td role="cell" className={styles.actions}>
            <div className={styles.actionsInside}>{props.rowActions?.(row)}</div>
          </td>
        )}
      </tr>
    );
  };

  const hasFooter = columns.some((column) => column.footer !== undefined);
  const isEmpty = rows.length === 0 && !props.isLoading;
  return (
    <div
      className={styles.frame}
      data-narrow={narrow}
      data-density={density}
      ref={scroller}
      data-scrolls={isVirtual || props.height !== undefined || undefined}
      {...(props.height !== undefined && { style: { '--table-height': props.height } })}
    >
      <table
        role="table"
        className={styles.table}
        aria-busy={props.isLoading || undefined}
        aria-rowcount={isVirtual || props.total !== undefined ? (props.total ?? rows.length) + 1 : undefined}
      >
        <caption className={styles.caption} data-shown={props.isLabelShown || undefined}>
          {label}
        </caption>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row" {...(isVirtual && { 'aria-rowindex': 1 })}>
            {isSelectable && (
              <th role="columnheader" scope="col" className={styles.tick}>
                <TickBox
                  label={words.selectAllRows}
                  isSelected={allSelected}
                  isIndeterminate={someSelected}
                  onChange={() => {
                    onSelectedChange(allSelected ? new Set() : new Set(rows.map(rowId)));
                  }}
                />
              </th>
            )}
            {columns.map((column) => {
              const direction = sort?.column === column.id ? sort.direction : undefined;
              return (
                <th
                  key={column.id}
                  role="columnheader"
                  scope="col"
                  className={styles.headCell}
                  data-align={column.align}
                  data-sortable={column.sort !== undefined || undefined}
                  aria-sort={column.sort === undefined ? undefined : (direction ?? 'none')}
                  {...(column.width !== undefined && {
                    style: { '--column': typeof column.width === 'number' ? `${column.width}px` : column.width },
                  })}
                >
                  {column.sort === undefined ? (
                    column.header
                  ) : (
                    <button
                      type="button"
                      className={styles.sort}
                      title={words.sortBy(textOf(column))}
                      onClick={() => {
                        changeSort(column);
                      }}
                    >
                      {column.header}
                      <Icon
                        icon={
                          direction === undefined ? ChevronsUpDown : direction === 'ascending' ? ArrowUp : ArrowDown
                        }
                        size={14}
                        className={(direction === undefined && styles.unsorted) || ''}
                      />
                      {direction !== undefined && (
                        <VisuallyHidden>
                          {direction === 'ascending' ? words.sortAscending : words.sortDescending}
                        </VisuallyHidden>
                      )}
                    </button>
                  )}
                </th>
              );
            })}
            {hasActions && (
              <th role="columnheader" scope="col" className={styles.actions}>
                <VisuallyHidden>{words.actions}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup" ref={body} onKeyDown={onKeyDown}>
          {first > 0 && (
            <tr aria-hidden className={styles.spacer}>
              <td colSpan={span} style={{ '--spacer': `${first}px` }} />
            </tr>
          )}
          {isVirtual
            ? items.map((item) => (rows[item.index] === undefined ? null : renderRow(rows[item.index]!, item.index)))
            : rows.map(renderRow)}
          {last > 0 && (
            <tr aria-hidden className={styles.spacer}>
              <td colSpan={span} style={{ '--spacer': `${last}px` }} />
            </tr>
          )}
          {rows.length === 0 && (
            <tr role="row" className={styles.emptyRow}>
              <td role="cell" colSpan={span}>
                {isEmpty ? (
                  (props.empty ?? <EmptyState size="sm" title={words.noMatches} />)
                ) : (
                  <Skeleton look="table" lines={5} />
                )}
              </td>
            </tr>
          )}
        </tbody>
        {hasFooter && rows.length > 0 && (
          <tfoot role="rowgroup" className={styles.foot}>
            <tr role="row">
              {isSelectable && <td role="cell" />}
              {columns.map((column) => (
                <td key={column.id} role="cell" className={styles.cell} data-align={column.align}>
                  {column.footer !== undefined && (
                    <span className={styles.cellLabel} aria-hidden>
                      {column.header}
                    </span>
                  )}
                  <div className={styles.cellContent}>{column.footer}</div>
                </td>
              ))}
              {hasActions && <td role="cell" />}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
