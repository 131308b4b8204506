import { ChartNoAxesColumn, Table2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { IconButton } from '../actions/button';
import { useUiWords } from '../foundations/words';
import styles from './pictures.module.css';

/** The same figures as text. */
export interface ChartTable {
  columns: readonly string[];
  /** Each row begins with its name. */
  rows: readonly (readonly ReactNode[])[];
}

export interface ChartFrameProps {
  title: ReactNode;
  /** What the picture shows, in a sentence; read out in its place. */
  summary: string;
  table: ChartTable;
  isTitleHidden?: boolean;
  legend?: ReactNode;
  note?: ReactNode;
  /** There are links in it: then it is no single picture for assistive technology. */
  hasLinks?: boolean;
  children: ReactNode;
}

/** Around every picture: its title, what it says in words, and the same figures as a table. */
export function ChartFrame({
  title,
  summary,
  table,
  isTitleHidden,
  legend,
  note,
  hasLinks = false,
  children,
}: ChartFrameProps) {
  const words = useUiWords();
  const titleId = useId();
  const [isTable, setTable] = useState(false);
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption className={styles.caption}>
        <span className={styles.captionWords}>
          <span id={titleId} className={styles.title} data-hidden={isTitleHidden || undefined}>
            {title}
          </span>
          <span className={styles.summary}>{summary}</span>
        </span>
        <IconButton
          icon={isTable ? ChartNoAxesColumn : Table2}
          size="sm"
          label={isTable ? words.showAsPicture : words.showAsTable}
          onPress={() => {
            setTable(!isTable);
          }}
        />
      </figcaption>
      {!isTable && (
        <>
          <div role={hasLinks ? 'group' : 'img'} aria-label={summary} className={styles.canvas}>
            {children}
          </div>
          {legend}
        </>
      )}
      <div className={styles.tableFrame} data-shown={isTable}>
        <table className={styles.table} aria-labelledby={titleId}>
          <thead>
            <tr>
              {table.columns.map((column, index) =>
                column === '' ? (
                  <td key={index} />
                ) : (
                  <th key={index} scope="col" data-align={index === 0 ? undefined : 'end'}>
                    {column}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) =>
                  at === 0 ? (
                    <th key={at} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={at} data-align="end">
                      {cell}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {note !== undefined && <p className={styles.note}>{note}</p>}
    </figure>
  );
}

/** What each colour and pattern stands for. */
export function Legend({
  items,
}: {
  items: readonly { label: ReactNode; tone?: string; index?: number; isLine?: boolean }[];
}) {
  return (
    <ul className={styles.legend}>
      {items.map((item, index) => (
        <li key={index}>
          <span
            className={styles.swatch}
            data-tone={item.tone}
            data-series={item.index}
            data-line={item.isLine || undefined}
            aria-hidden
          />
          {item.label}
        </li>
      ))}
    </ul>
  );
}
