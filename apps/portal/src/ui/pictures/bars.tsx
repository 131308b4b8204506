import type { ReactNode } from 'react';
import type { Tone } from '../foundations/tone';
import { useUiWords } from '../foundations/words';
import { ChartFrame, Legend } from './chart-frame';
import styles from './pictures.module.css';

interface ChartBase {
  title: ReactNode;
  /** What it shows, in a sentence. */
  summary: string;
  isTitleHidden?: boolean;
  note?: ReactNode;
  /** The words for the first and second column of the table. */
  headings?: readonly [string, string];
  /** How a number is written. */
  format?: (value: number) => string;
}

export interface Bar {
  id?: string;
  label: string;
  value: number;
  /** How the number is written, when not by `format`. */
  valueText?: string;
  tone?: Tone;
  note?: string;
}

export interface BarChartProps extends ChartBase {
  bars: readonly Bar[];
  /** A line across all bars. */
  target?: { value: number; label: string };
  max?: number;
}

const plain = (value: number) => String(value);

/** Compares numbers: a bar for each, lying. */
export function BarChart({ bars, target, format = plain, headings, ...frame }: BarChartProps) {
  const words = useUiWords();
  const top = Math.max(frame.max ?? 0, target?.value ?? 0, ...bars.map((bar) => bar.value), 1e-9);
  const text = (bar: Bar) => bar.valueText ?? format(bar.value);
  return (
    <ChartFrame
      {...frame}
      table={{
        columns: [headings?.[0] ?? '', headings?.[1] ?? words.value],
        rows: [
          ...bars.map((bar) => [bar.label, text(bar)]),
          ...(target === undefined ? [] : [[target.label, format(target.value)]]),
        ],
      }}
    >
      <div className={styles.bars}>
        {bars.map((bar, index) => (
          <div key={bar.id ?? index} className={styles.barRow}>
            <span className={styles.barLabel}>{bar.label}</span>
            <span className={styles.barTrack}>
              <span
                className={styles.bar}
                data-tone={bar.tone ?? 'accent'}
                style={{ '--share': `${(Math.max(bar.value, 0) / top) * 100}%` }}
              />
              {target !== undefined && (
                <span className={styles.target} style={{ '--at': `${(target.value / top) * 100}%` }} />
              )}
            </span>
            <span className={styles.barValue}>{text(bar)}</span>
          </div>
        ))}
        {target !== undefined && (
          <div className={styles.targetWords}>
            <span className={styles.targetSign} aria-hidden />
            {target.label}: {format(target.value)}
          </div>
        )}
      </div>
    </ChartFrame>
  );
}

export interface StackedBarProps extends ChartBase {
  parts: readonly { id?: string; label: string; value: number; tone?: Tone }[];
}

/** How a whole is made up: one bar of parts with its legend. */
export function StackedBar({ parts, format = plain, headings, ...frame }: StackedBarProps) {
  const words = useUiWords();
  const whole = parts.reduce((sum, part) => sum + part.value, 0);
  return (
    <ChartFrame
      {...frame}
      table={{
        columns: [headings?.[0] ?? '', headings?.[1] ?? words.value],
        rows: parts.map((part) => [part.label, format(part.value)]),
      }}
      legend={
        <Legend
          items={parts.map((part, index) => ({
            label: (
              <>
                {part.label} <strong>{format(part.value)}</strong>
              </>
            ),
            index: index % 6,
            ...(part.tone !== undefined && { tone: part.tone }),
          }))}
        />
      }
    >
      <div className={styles.stack}>
        {parts.map((part, index) =>
          part.value > 0 ? (
            <span
              key={part.id ?? index}
              className={styles.part}
              data-tone={part.tone}
              data-series={index % 6}
              style={{ '--share': whole === 0 ? 0 : part.value / whole }}
            >
              {part.value / Math.max(whole, 1e-9) >= 0.06 && format(part.value)}
            </span>
          ) : null,
        )}
      </div>
    </ChartFrame>
  );
}

export interface FunnelProps extends ChartBase {
  stages: readonly { id?: string; label: string; value: number; note?: string }[];
}

/** How many are left at each stage. */
export function Funnel({ stages, format = plain, headings, ...frame }: FunnelProps) {
  const words = useUiWords();
  const top = Math.max(...stages.map((stage) => stage.value), 1e-9);
  const share = (value: number) => `${Math.round((value / top) * 100)} %`;
  return (
    <ChartFrame
      {...frame}
      table={{
        columns: [headings?.[0] ?? '', headings?.[1] ?? words.value, words.share],
        rows: stages.map((stage) => [stage.label, format(stage.value), share(stage.value)]),
      }}
    >
      <div className={styles.funnel}>
        {stages.map((stage, index) => (
          <div key={stage.id ?? index} className={styles.stage}>
            <span className={styles.stageLabel}>{stage.label}</span>
            <span className={styles.stageTrack}>
              <span className={styles.stageBar} style={{ '--share': `${(stage.value / top) * 100}%` }}>
                <span className={styles.stageValue}>{format(stage.value)}</span>
              </span>
            </span>
            <span className={styles.stageNote}>{stage.note ?? share(stage.value)}</span>
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}
