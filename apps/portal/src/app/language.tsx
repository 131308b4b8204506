import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { IntlProvider } from 'react-intl';
import { firstLanguage, isLanguage, keepLanguage, localeOf, type ShownLanguage } from '../lib/language';
import { LanguageProvider } from '../lib/words';
import { messagesIn } from './messages';

/** Loads the words of the chosen language before anything is shown, and changes them without a reload. */
export function InLanguage({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<{ language: ShownLanguage; messages: Record<string, string> }>();
  const choose = useCallback((language: ShownLanguage) => {
    void messagesIn(language).then((messages) => {
      document.documentElement.lang = language === 'pseudo' ? 'en' : language;
      if (isLanguage(language)) keepLanguage(language);
      setShown({ language, messages });
    });
  }, []);
  useEffect(() => {
    choose(firstLanguage());
  }, [choose]);
  const choice = useMemo(() => (shown ? { language: shown.language, choose } : undefined), [shown, choose]);
  if (!shown || !choice) return null;
  return (
    <IntlProvider locale={localeOf(shown.language)} messages={shown.messages} defaultLocale="en-GB">
      <LanguageProvider value={choice}>{children}</LanguageProvider>
    </IntlProvider>
  );
}
