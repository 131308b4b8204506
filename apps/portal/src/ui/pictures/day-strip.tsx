import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../foundations/visually-hidden';
import { useUiWords } from '../foundations/words';
import type { DayKind } from './day-kind';
import styles from './day-strip.module.css';

export interface DayCell {
  /** ISO 8601. */
  date: string;
  /** The day of the week, short: "Mon". */
  label: string;
  /** The day as written under it: "15 June", "15/6". */
  dateText?: string;
  kind: DayKind;
  /** The number of a counted day: 1–5. */
  count?: number;
  /** Why: the name of the holiday, the reason of the stop. */
  note?: string;
  /** Where between its start and end the clock stands now: 0–1. */
  now?: number;
  /** The count ends here. */
  isDue?: boolean;
  /** Will count, but has not come yet. */
  isAhead?: boolean;
}

export interface DayStripProps {
  /** What is counted, in a sentence. */
  label: string;
  days: readonly DayCell[];
  /** `mini` fits a table row. */
  size?: 'mini' | 'large';
  /** Under a large strip: each day with its reason, in words. */
  hasReasons?: boolean;
  nowLabel?: string;
  dueLabel?: string;
  footer?: ReactNode;
}

/** A strip of days: which count, which do not and why, where we stand, when it is due. */
export function DayStrip(props: DayStripProps) {
  const { label, days, size = 'large', hasReasons = false, nowLabel, dueLabel, footer } = props;
  const words = useUiWords();
  const kinds = [...new Set(days.map((day) => day.kind))];
  const describe = (day: DayCell) =>
    [
      `${day.label} ${day.dateText ?? day.date}`,
      words.dayKinds[day.kind] + (day.count === undefined ? '' : ` ${day.count}`),
      day.note,
      day.now === undefined ? undefined : (nowLabel ?? words.now),
      day.isDue && day.kind !== 'due' ? (dueLabel ?? words.due) : undefined,
    ]
      .filter(Boolean)
      .join(', ');
  if (size === 'mini') {
    return (
      <span className={styles.mini} role="img" aria-label={`${label}: ${days.map(describe).join('; ')}`}>
        {days.map((day) => (
          <span
            key={day.date}
            className={styles.miniDay}
            data-kind={day.kind}
            data-due={day.isDue || undefined}
            data-now={day.now !== undefined || undefined}
            data-ahead={day.isAhead || undefined}
            title={describe(day)}
          />
        ))}
      </span>
    );
  }
  return (
    <div className={styles.frame}>
      <ol className={styles.strip} aria-label={label}>
        {days.map((day) => (
          <li
            key={day.date}
            className={styles.day}
            data-kind={day.kind}
            data-due={day.isDue || undefined}
            data-ahead={day.isAhead || undefined}
          >
            <VisuallyHidden>{describe(day)}</VisuallyHidden>
            <span className={styles.weekday} aria-hidden>
              {day.label}
            </span>
            <span className={styles.cell} aria-hidden title={describe(day)}>
              {day.count !== undefined && <span className={styles.count}>{day.count}</span>}
              {day.now !== undefined && <span className={styles.now} style={{ '--now': `${day.now * 100}%` }} />}
            </span>
            <span className={styles.date} aria-hidden>
              {day.dateText ?? day.date.slice(8)}
            </span>
            <span className={styles.marks} aria-hidden>
              {day.now !== undefined && <span className={styles.nowWord}>{nowLabel ?? words.now}</span>}
              {(day.isDue || day.kind === 'due') && <span className={styles.dueWord}>{dueLabel ?? words.due}</span>}
            </span>
          </li>
        ))}
      </ol>
      <ul className={styles.legend} aria-hidden>
        {kinds.map((kind) => (
          <li key={kind}>
            <span className={styles.swatch} data-kind={kind} />
            {words.dayKinds[kind]}
          </li>
        ))}
      </ul>
      {hasReasons && (
        <dl className={styles.reasons}>
          {days.map((day) => (
            <Fragment key={day.date}>
              <dt>
                {day.label} {day.dateText ?? day.date}
              </dt>
              <dd data-kind={day.kind}>
                <span className={styles.swatch} data-kind={day.kind} aria-hidden />
                {words.dayKinds[day.kind]}
                {day.count !== undefined && ` ${day.count}`}
                {day.note !== undefined && ` – ${day.note}`}
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      {footer}
    </div>
  );
}
