import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type apiWords from './api-words/messages/en.json';
import type en from './messages/en.json';
import type { ShownLanguage } from './language';

/** What may stand in the holes of a message. */
export type Values = Readonly<Record<string, string | number | Date | null | undefined>>;
type RichValues = Readonly<
  Record<string, string | number | Date | null | undefined | ReactNode | ((chunks: ReactNode[]) => ReactNode)>
>;

/** The words of a feature, beside those that all share (lib/messages). */
export interface Words<Id extends string> {
  /** The message as text. */
  (id: Id | SharedId, values?: Values): string;
  /** The message with elements in it: `<b>…</b>` in the message is the function `b`. */
  readonly rich: (id: Id | SharedId, values: RichValues) => ReactNode;
  /** The message if there is one: for codes that the API may learn before the portal does. */
  readonly maybe: (id: string, values?: Values) => string | undefined;
}

/** What the API may answer is put into words for people at work; a visitor meets little of it. */
type SharedId = keyof typeof en | keyof typeof apiWords;

/**
 * Makes the hook by which a feature speaks:
 * `export const useWords = wordsOf<keyof typeof import('./messages/en.json')>();`
 * then `const t = useWords(); t('inbox.title')`. A test compares the ids with the files of all four languages.
 */
export function wordsOf<Id extends string = never>(): () => Words<Id> {
  return function useWords() {
    const intl = useIntl();
    return useMemo(() => {
      const text = (id: string, values?: RichValues): ReactNode =>
        intl.formatMessage({ id }, values as Parameters<typeof intl.formatMessage>[1]) as ReactNode;
      const words = (id: Id | SharedId, values?: Values): string => text(id, values) as string;
      return Object.assign(words, {
        rich: text,
        maybe: (id: string, values?: Values) =>
          Object.hasOwn(intl.messages, id) ? (text(id, values) as string) : undefined,
      });
    }, [intl]);
  };
}

/** The shared words alone. */
export const useSharedWords = wordsOf();

interface LanguageChoice {
  readonly language: ShownLanguage;
  readonly choose: (language: ShownLanguage) => void;
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined);
export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('useLanguage needs the provider of app/');
  return choice;
}
