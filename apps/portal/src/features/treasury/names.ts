import type { ShownLanguage } from '../../lib/language';

interface Names {
  readonly en: string;
  readonly sv: string | null;
  readonly da: string | null;
  readonly nb: string | null;
}

/** A name in the language that is shown, else in English. */
export function nameIn(names: Names, language: ShownLanguage): string {
  return (language === 'pseudo' ? null : names[language]) ?? names.en;
}
