import { useMemo } from 'react';
import { localeOf } from './language';
import { useLanguage } from './words';

/** How an instant is written; the zone is always the partnership's, never the reader's. */
type Look = 'time' | 'day' | 'day-and-time' | 'weekday-and-time' | 'long';

const LOOKS: Readonly<Record<Look, Intl.DateTimeFormatOptions>> = {
  time: { hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  'day-and-time': { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  'weekday-and-time': { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

export interface Dates {
  /** An instant (ISO 8601 with offset) in a zone, e.g. `Tue 23 Jun, 17:00`; of another year with its year. */
  readonly instant: (instant: string, zone: string, look?: Look) => string;
  /** A date (`2026-06-23`), which has no zone. */
  readonly date: (date: string, look?: 'day' | 'long' | 'weekday' | 'weekday-only' | 'short') => string;
  /** A number as the language writes it. */
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A list in words: `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** The name of a country by its ISO 3166 code. */
  readonly country: (code: string) => string;
}

/** Dates, numbers and lists in the language that is shown. */
export function useDates(): Dates {
  const { language } = useLanguage();
  return useMemo(() => datesIn(localeOf(language)), [language]);
}

/** @param thisYear whose dates need not name it */
export function datesIn(locale: string, thisYear = new Date().getFullYear()): Dates {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { hourCycle: 'h23', ...options });
  const yearOf = (date: string): Intl.DateTimeFormatOptions =>
    Number(date.slice(0, 4)) === thisYear ? {} : { year: 'numeric' };
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    instant: (instant, zone, look = 'weekday-and-time') =>
      format({
        ...LOOKS[look],
        ...(look === 'weekday-and-time' ? yearOf(dateIn(instant, zone)) : {}),
        timeZone: zone,
      }).format(new Date(instant)),
    date: (date, look = 'day') =>
      format({
        ...{
          day: LOOKS.day,
          long: LOOKS.long,
          weekday: { weekday: 'short', day: 'numeric', month: 'short', ...yearOf(date) } as const,
          'weekday-only': { weekday: 'short' } as const,
          short: { day: 'numeric', month: 'numeric' } as const,
        }[look],
        timeZone: 'UTC',
      }).format(new Date(`${date}T12:00:00Z`)),
    number: (value, options) => new Intl.NumberFormat(locale, options).format(value),
    list: (items) => lists.format(items),
    country: (code) => countries.of(code) ?? code,
  };
}

/** The calendar date of an instant in a zone, as `2026-06-23`. */
export function dateIn(instant: string | Date, zone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(new Date(instant));
}
