import { type ReactNode, useEffect, useMemo } from 'react';
import { IntlProvider } from 'react-intl';
import { firstLanguage, localeOf, type ShownLanguage } from '../lib/language';
import { LanguageProvider } from '../lib/words';
import { chooseLanguage, useShownWords } from './shown-words';

/** Loads the words of the chosen language before anything is shown, and changes them without a reload. */
export function InLanguage({ children }: { readonly children: ReactNode }) {
  const shown = useShownWords();
  useEffect(() => {
    choose(firstLanguage());
  }, []);
  const language = shown?.language;
  const choice = useMemo(() => (language ? { language, choose } : undefined), [language]);
  if (!shown || !choice) return null;
  return (
    <IntlProvider locale={localeOf(shown.language)} messages={shown.messages} defaultLocale="en-GB">
      <LanguageProvider value={choice}>{children}</LanguageProvider>
    </IntlProvider>
  );
}

function choose(language: ShownLanguage): void {
  void chooseLanguage(language);
}
