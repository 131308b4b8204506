import { useMemo } from 'react';
import type { KpiUnit } from '../../graphql/graphql';
import { localeOf } from '../../lib/language';
import { type Dates, useDates } from '../../lib/dates';
import { useLanguage } from '../../lib/words';
import type { Period } from './periods';
import { readPeriod } from './periods';
import { useWords } from './words';

/** How figures, periods and names of definitions are written in the reader's language. */
export interface FigureWords {
  /** @param currency for money, which comes in minor units */
  readonly value: (value: number, unit: KpiUnit, currency?: string) => string;
  /** The same where the unit stands beside it already. */
  readonly plain: (value: number, unit: KpiUnit, currency?: string) => string;
  readonly period: (period: Period | string) => string;
  readonly name: (names: { en: string; sv: string; da: string; nb: string }) => string;
}

export function useFigureWords(): FigureWords {
  const t = useWords();
  const dates = useDates();
  const { language } = useLanguage();
  return useMemo((): FigureWords => {
    const inLanguage = language === 'pseudo' ? 'en' : language;
    const plain: FigureWords['plain'] = (value, unit, currency) => numberIn(dates, value, unit, currency);
    return {
      plain,
      value: (value, unit, currency) =>
        unit === 'WORKING_DAYS' || unit === 'CALENDAR_DAYS'
          ? t(unit === 'WORKING_DAYS' ? 'kpi.working-days' : 'kpi.calendar-days', {
              n: value,
              number: plain(value, unit),
            })
          : plain(value, unit, currency),
      period: (period) => {
        const { kind, year, part } = typeof period === 'string' ? readPeriod(period, '') : period;
        if (kind === 'YEAR') return String(year);
        if (kind === 'QUARTER') return t('kpi.quarter', { quarter: String(part), year: String(year) });
        const month = new Intl.DateTimeFormat(localeOf(language), { month: 'short', year: 'numeric', timeZone: 'UTC' });
        return month.format(new Date(Date.UTC(year, part - 1, 15)));
      },
      name: (names) => names[inLanguage],
    };
  }, [t, dates, language]);
}

function numberIn(dates: Dates, value: number, unit: KpiUnit, currency: string | undefined): string {
  if (unit === 'PERCENT') return dates.number(value, { style: 'percent', maximumFractionDigits: 1 });
  if (unit === 'MONEY' && currency !== undefined)
    return dates.number(value / 100, { style: 'currency', currency, maximumFractionDigits: 0 });
  return dates.number(value, { maximumFractionDigits: unit === 'RATIO' ? 2 : 1 });
}
