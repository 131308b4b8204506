import type { ReactNode } from 'react';
import { useUiWords } from '../foundations/words';
import { ChartFrame, Legend } from './chart-frame';
import styles from './pictures.module.css';

export interface LinePoint {
  label: string;
  /** null: nothing known; the line has a gap. */
  value: number | null;
  /** How many it rests on. */
  n?: number;
}

export interface LineChartProps {
  title: ReactNode;
  summary: string;
  /** One to four lines over the same labels. */
  series: readonly { id: string; label: string; points: readonly LinePoint[] }[];
  target?: { value: number; label: string };
  format?: (value: number) => string;
  /** The word for the column of labels, and for n. */
  headings?: { label?: string; n?: string };
  isTitleHidden?: boolean;
  note?: ReactNode;
  min?: number;
  max?: number;
}

const width = 600;
const height = 220;
const edge = { left: 44, right: 12, top: 12, bottom: 40 };
/** Room between the axis and the first and last point. */
const inset = 24;

/** Round numbers for the axis, about four. */
function ticks(low: number, high: number): number[] {
  const raw = (high - low) / 4 || 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((candidate) => candidate >= raw) ?? raw;
  const count = Math.ceil((high - low) / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((low + index * step).toPrecision(12)));
}

/** Pieces of a line without the gaps. */
function pieces(points: readonly (readonly [number, number] | null)[]): (readonly [number, number])[][] {
  const found: (readonly [number, number])[][] = [[]];
  for (const point of points) {
    if (point === null) found.push([]);
    else found.at(-1)!.push(point);
  }
  return found.filter((piece) => piece.length > 0);
}

/** How something went over time, against its target. */
export function LineChart({ series, target, format = String, headings, ...props }: LineChartProps) {
  const words = useUiWords();
  const labels = series[0]?.points.map((point) => point.label) ?? [];
  const values = series.flatMap((line) => line.points.flatMap((point) => (point.value === null ? [] : [point.value])));
  const all = target === undefined ? values : [...values, target.value];
  const scale = ticks(props.min ?? Math.min(0, ...all), Math.max(props.max ?? 0, ...all, 1e-9));
  const low = scale[0]!;
  const high = scale.at(-1)!;
  const x = (index: number) =>
    edge.left +
    inset +
    (labels.length < 2 ? 0.5 : index / (labels.length - 1)) * (width - edge.left - edge.right - 2 * inset);
  const y = (value: number) =>
    height - edge.bottom - ((value - low) / (high - low)) * (height - edge.top - edge.bottom);
  const every = Math.ceil(labels.length / 8);
  const hasN = series.some((line) => line.points.some((point) => point.n !== undefined));
  return (
    <ChartFrame
      {...props}
      table={{
        columns: [
          headings?.label ?? '',
          ...series.flatMap((line) => (hasN ? [line.label, headings?.n ?? 'n'] : [line.label])),
          ...(target === undefined ? [] : [target.label]),
        ],
        rows: labels.map((label, index) => [
          label,
          ...series.flatMap((line) => {
            const point = line.points[index];
            const text = point === undefined || point.value === null ? '–' : format(point.value);
            return hasN ? [text, point?.n ?? '–'] : [text];
          }),
          ...(target === undefined ? [] : [format(target.value)]),
        ]),
      }}
      legend={
        series.length > 1 || target !== undefined ? (
          <Legend
            items={[
              ...series.map((line, index) => ({ label: line.label, index, isLine: true })),
              ...(target === undefined
                ? []
                : [{ label: `${target.label || words.target}: ${format(target.value)}`, tone: 'target' }]),
            ]}
          />
        ) : undefined
      }
    >
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.lines} aria-hidden focusable={false}>
        {scale.map((tick) => (
          <g key={tick}>
            <line x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} className={styles.gridLine} />
            <text x={edge.left - 8} y={y(tick) + 4} textAnchor="end" className={styles.axisText}>
              {format(tick)}
            </text>
          </g>
        ))}
        {labels.map((label, index) =>
          index % every === 0 ? (
            <text
              key={label}
              x={x(index)}
              y={height - edge.bottom + 18}
              textAnchor="middle"
              className={styles.axisText}
            >
              {label}
            </text>
          ) : null,
        )}
        {hasN &&
          labels.map((label, index) =>
            index % every === 0 ? (
              <text
                key={label}
                x={x(index)}
                y={height - edge.bottom + 33}
                textAnchor="middle"
                className={styles.axisSmall}
              >
                {series[0]?.points[index]?.n === undefined ? '' : `n = ${series[0].points[index].n}`}
              </text>
            ) : null,
          )}
        {target !== undefined && (
          <line
            x1={edge.left}
            x2={width - edge.right}
            y1={y(target.value)}
            y2={y(target.value)}
            className={styles.targetLine}
          />
        )}
        {series.map((line, at) => {
          const places = line.points.map((point, index) =>
            point.value === null ? null : ([x(index), y(point.value)] as const),
          );
          return (
            <g key={line.id} data-series={at} className={styles.series}>
              {pieces(places).map((piece, index) => (
                <polyline
                  key={index}
                  points={piece.map((place) => place.join(',')).join(' ')}
                  className={styles.line}
                />
              ))}
              {places.map((place, index) =>
                place === null ? null : (
                  <circle key={index} cx={place[0]} cy={place[1]} r={3.5} className={styles.dot}>
                    <title>{`${labels[index] ?? ''}: ${format(line.points[index]!.value!)}`}</title>
                  </circle>
                ),
              )}
            </g>
          );
        })}
      </svg>
    </ChartFrame>
  );
}

export interface SparklineProps {
  values: readonly (number | null)[];
  /** What it shows, in words. */
  label: string;
  target?: number;
}

/** The course of a number, as small as a word. */
export function Sparkline({ values, label, target }: SparklineProps) {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known, target ?? Infinity);
  const high = Math.max(...known, target ?? -Infinity);
  const x = (index: number) => 2 + (values.length < 2 ? 0.5 : index / (values.length - 1)) * 92;
  const y = (value: number) => (high === low ? 14 : 25 - ((value - low) / (high - low)) * 22);
  const places = values.map((value, index) => (value === null ? null : ([x(index), y(value)] as const)));
  const last = places.findLast((place) => place !== null);
  return (
    <svg viewBox="0 0 100 28" role="img" aria-label={label} className={styles.spark}>
      {target !== undefined && known.length > 0 && (
        <line x1={0} x2={100} y1={y(target)} y2={y(target)} className={styles.targetLine} />
      )}
      {pieces(places).map((piece, index) => (
        <polyline key={index} points={piece.map((place) => place.join(',')).join(' ')} className={styles.sparkLine} />
      ))}
      {last && <circle cx={last[0]} cy={last[1]} r={3} className={styles.sparkDot} />}
    </svg>
  );
}
