import { type ForecastBackTestQuery } from '../../../graphql/graphql';
import { useDates } from '../../../lib/dates';
import { ChartFrame, Legend } from '../../../ui';
import { useWords } from '../words';
import styles from './forecast.module.css';

type BackTested = ForecastBackTestQuery['forecastBackTest']['trials'][number];

const [WIDTH, ROW, EDGE] = [600, 22, 10];

/** Of each closed trial the span from P90 to P50, what was promised, and what came. */
export function BackTestPicture({ trials }: { readonly trials: readonly BackTested[] }) {
  const t = useWords();
  const dates = useDates();
  const shown = [...trials].sort((a, b) => b.promised - a.promised);
  const most = Math.max(1, ...trials.flatMap(({ promised, p50, actual }) => [promised, p50, actual]));
  const x = (value: number): number => EDGE + (value / most) * (WIDTH - 2 * EDGE);
  return (
    <ChartFrame
      title={t('participation.back-test.picture')}
      summary={t('participation.back-test.summary', { n: trials.length })}
      table={{
        columns: [
          t('participation.trial'),
          t('participation.promised'),
          t('participation.forecast.p50'),
          t('participation.forecast.p90'),
          t('participation.back-test.came'),
        ],
        rows: shown.map(({ promised, p50, p90, actual }, index) => [
          String(index + 1),
          ...[promised, p50, p90, actual].map((value) => dates.number(value)),
        ]),
      }}
      legend={
        <Legend
          items={[
            { label: t('participation.back-test.span'), tone: 'accent' },
            { label: t('participation.promised'), tone: 'target' },
            { label: t('participation.back-test.came-mark'), tone: 'ok' },
          ]}
        />
      }
    >
      <svg viewBox={`0 0 ${WIDTH} ${shown.length * ROW + 4}`} className={styles.picture} aria-hidden focusable={false}>
        {shown.map(({ trialId, promised, p50, p90, actual }, index) => {
          const y = index * ROW + ROW / 2 + 2;
          return (
            <g key={trialId}>
              <line x1={EDGE} x2={WIDTH - EDGE} y1={y} y2={y} className={styles.guide} />
              <rect x={x(p90)} y={y - 6} width={Math.max(2, x(p50) - x(p90))} height={12} className={styles.span} />
              <line x1={x(promised)} x2={x(promised)} y1={y - 8} y2={y + 8} className={styles.promised} />
              <circle cx={x(actual)} cy={y} r={4} className={styles.came} />
            </g>
          );
        })}
      </svg>
    </ChartFrame>
  );
}
