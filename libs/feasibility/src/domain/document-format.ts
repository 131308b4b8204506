import { type Instant, type Language, type LocalDate, Temporal } from '@samprova/kernel';
import { DOCUMENT_WORDS } from './document-words.js';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', sv: 'sv-SE', da: 'da-DK', nb: 'nb-NO' };

/** How a language writes what is no word. */
export interface DocumentFormat {
  /** An instant with weekday and zone, in the partnership's zone: readers sit anywhere. */
  readonly instant: (at: Instant, timeZone: string) => string;
  /** Weekday, day and month, short enough for a box. */
  readonly shortDay: (day: LocalDate) => string;
  /** An ISO date or an ISO month. */
  readonly day: (text: string) => string;
  readonly number: (value: number) => string;
  readonly country: (code: string) => string;
  readonly list: (parts: readonly string[]) => string;
  /** Our own English sentences inside a frozen response, in the reader's language. */
  readonly sentences: (text: string) => string;
}

const made = new Map<Language, DocumentFormat>();

/** Made once per language: `Intl` is slow to set up. */
export function documentFormat(language: Language): DocumentFormat {
  const format = made.get(language) ?? makeFormat(language);
  made.set(language, format);
  return format;
}

function makeFormat(language: Language): DocumentFormat {
  const locale = LOCALES[language];
  const numbers = new Intl.NumberFormat(locale);
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    instant: (at, timeZone) =>
      new Temporal.ZonedDateTime(at.epochNanoseconds, timeZone).toLocaleString(locale, {
        weekday: 'short',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'short',
      }),
    shortDay: (day) => day.toLocaleString(locale, { weekday: 'short', day: 'numeric', month: 'numeric' }),
    day: (text) =>
      text.length === 7
        ? Temporal.PlainDate.from(`${text}-01`).toLocaleString(locale, { month: 'long', year: 'numeric' })
        : Temporal.PlainDate.from(text).toLocaleString(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
    number: (value) => numbers.format(value),
    country: (code) => countries.of(code) ?? code,
    list: (parts) => lists.format(parts),
    sentences: (text) =>
      DOCUMENT_WORDS.en.reservations.reduce(
        (told, sentence, index) => told.replaceAll(sentence, DOCUMENT_WORDS[language].reservations[index]!),
        text,
      ),
  };
}

/** `{name}` in a word is where a value goes; what is not given is left out. */
export function filled(word: string, values: Readonly<Record<string, string>>): string {
  return word.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
