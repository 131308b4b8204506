import { useSyncExternalStore } from 'react';
import { isLanguage, keepLanguage, type ShownLanguage } from '../lib/language';
import { messagesIn } from './messages';

/** The language on the screen, with as many of its words as were needed so far. */
interface ShownWords {
  readonly language: ShownLanguage;
  readonly isAtWork: boolean;
  readonly messages: Record<string, string>;
}

let shown: ShownWords | undefined;
let wanted: Omit<ShownWords, 'messages'> = { language: 'en', isAtWork: false };
let latest = Promise.resolve();
const watchers = new Set<() => void>();

/** Undefined until the first words have come. */
export function useShownWords(): ShownWords | undefined {
  return useSyncExternalStore(watch, () => shown);
}

export function chooseLanguage(language: ShownLanguage): Promise<void> {
  return show({ ...wanted, language });
}

/** The words of every feature, before the first page that is not for visitors. */
export async function showWorkWords(): Promise<void> {
  if (shown?.isAtWork !== true) await show({ ...wanted, isAtWork: true });
}

/** @returns when the last words that were asked for are shown, though others were asked for first */
function show(next: typeof wanted): Promise<void> {
  wanted = next;
  latest = load(next);
  return latest;
}

async function load(asked: typeof wanted): Promise<void> {
  const messages = await messagesIn(asked.language, asked.isAtWork);
  if (asked !== wanted) return latest;
  document.documentElement.lang = asked.language === 'pseudo' ? 'en' : asked.language;
  if (isLanguage(asked.language)) keepLanguage(asked.language);
  shown = { ...asked, messages };
  for (const tell of watchers) tell();
}

function watch(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}
