import { useDates } from '../../../lib/dates';
import { useWords } from '../words';
import type { FigureRow } from './figures';

/** On how many cases a figure rests, and within what it lies, in words. */
export function useCertainty() {
  const t = useWords();
  const dates = useDates();
  const share = (value: number): string => dates.number(value, { style: 'percent', maximumFractionDigits: 0 });
  return ({ n, interval }: Pick<FigureRow, 'n' | 'interval'>): string =>
    interval
      ? t('kpi.n-interval', { n: dates.number(n), low: share(interval.low), high: share(interval.high) })
      : t('kpi.n', { n: dates.number(n) });
}

/** What is counted beside a figure, by the word of its definition. */
export function useBesideWords() {
  const t = useWords();
  return (name: string): string =>
    (name.startsWith('phase') ? t.maybe(`trial-phase.${name.slice('phase'.length)}`) : undefined) ??
    t.maybe(`kpi.beside.${name}`) ??
    t.maybe(`decline-group.${name}`) ??
    t.maybe(`fund-source-kind.${name}`) ??
    name;
}
