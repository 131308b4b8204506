import { useMemo } from 'react';
import { localeOf } from '../../../lib/language';
import { useLanguage } from '../../../lib/words';

/** A month (ISO date of its first day) as the reader's language writes it. */
export function useMonthName(): (month: string) => string {
  const { language } = useLanguage();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(localeOf(language), { month: 'short', year: 'numeric', timeZone: 'UTC' });
    return (month) => format.format(new Date(`${month}T12:00:00Z`));
  }, [language]);
}
