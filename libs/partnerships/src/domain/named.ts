import type { Language } from '@samprova/kernel';

/** A name in the languages somebody has written it in; English is always there. */
export type Names = { readonly en: string } & { readonly [language in Exclude<Language, 'en'>]?: string };

/** The name in the reader's language, else in English. */
export function nameIn(names: Names, language: Language): string {
  return names[language] ?? names.en;
}
