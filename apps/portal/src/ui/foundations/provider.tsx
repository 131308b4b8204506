import '../styles.css';
import { type ReactNode, useEffect } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { ConfirmProvider } from '../feedback/confirm';
import { Toasts } from '../feedback/toasts';
import { keepFocus } from './keep-focus';
import { prepareDocument } from './theme';
import { WordsContext } from './words';
import type { UiWords } from './ui-words';

// At once: the chosen theme, before the first thing is drawn.
prepareDocument();

export interface UiProviderProps {
  /** The fixed words in the reader's language. */
  words: UiWords;
  /** BCP 47, such as `sv-SE`: dates, numbers and react-aria's own words follow it. */
  locale: string;
  /** Goes to an address of the application; every `href` of ui/ goes through it. Without it links load pages. */
  navigate?: (href: string) => void;
  children: ReactNode;
}

/** Around the whole application, once: words, locale, navigation, toasts and confirmations. */
export function UiProvider({ words, locale, navigate, children }: UiProviderProps) {
  useEffect(keepFocus, []);
  const inside = (
    <WordsContext value={words}>
      <ConfirmProvider>
        {children}
        <Toasts />
      </ConfirmProvider>
    </WordsContext>
  );
  return (
    <I18nProvider locale={locale}>
      {navigate === undefined ? inside : <RouterProvider navigate={navigate}>{inside}</RouterProvider>}
    </I18nProvider>
  );
}
