/** The languages of the portal; the order is that of the menu. */
export const LANGUAGES = ['sv', 'en', 'da', 'nb'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `pseudo` is English with every word altered: what stays readable was never given to the translators. */
export type ShownLanguage = Language | 'pseudo';

const KEPT = 'samprova.language';

export function isLanguage(word: unknown): word is Language {
  return LANGUAGES.some((language) => language === word);
}

/** What was chosen here before, else what the browser asks for, else English. */
export function firstLanguage(): ShownLanguage {
  const asked = new URLSearchParams(location.search).get('lang');
  if (asked === 'pseudo' || isLanguage(asked)) return asked;
  const kept = localStorage.getItem(KEPT);
  if (isLanguage(kept)) return kept;
  for (const tag of navigator.languages) {
    const [primary] = tag.toLowerCase().split('-');
    if (isLanguage(primary)) return primary;
    if (primary === 'no' || primary === 'nn') return 'nb';
  }
  return 'en';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
}

/** The BCP 47 tag for dates and numbers; English as it is written in Europe, with the 24-hour clock. */
export function localeOf(language: ShownLanguage): string {
  return { sv: 'sv-SE', en: 'en-GB', da: 'da-DK', nb: 'nb-NO', pseudo: 'en-GB' }[language];
}
