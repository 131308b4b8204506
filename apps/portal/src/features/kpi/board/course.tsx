import { Sparkline } from '../../../ui';
import { useFigureWords } from '../figure-words';
import styles from '../kpi.module.css';
import { useWords } from '../words';
import type { FigureRow } from './figures';

/** Twelve periods as small as a word; the same with its table stands in the figure's own view. */
export function Course({ figure, currency }: { readonly figure: FigureRow; readonly currency: string }) {
  const t = useWords();
  const words = useFigureWords();
  const known = figure.trend.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return <span className={styles.quiet}>{t('kpi.no-course')}</span>;
  const told = (value: number | null): string => words.value(value ?? 0, figure.definition.unit, currency);
  return (
    <span className={styles.spark}>
      <Sparkline
        values={figure.trend.map(({ value }) => value)}
        {...(figure.target?.value != null && { target: figure.target.value })}
        label={t('kpi.course-of', {
          name: words.name(figure.definition.name),
          from: words.period(first.period),
          first: told(first.value),
          to: words.period(last.period),
          last: told(last.value),
        })}
      />
    </span>
  );
}
