import type { ShownLanguage } from '../lib/language';

type Messages = Record<string, string>;

type Files = Readonly<Record<string, () => Promise<Messages>>>;

const forEverybody: Files = import.meta.glob<Messages>(
  ['../{lib,parts}/messages/*.json', '../features/{account,public}/messages/*.json'],
  { import: 'default' },
);
const forWork: Files = import.meta.glob<Messages>(
  [
    '../lib/api-words/messages/*.json',
    '../features/*/messages/*.json',
    '!../features/{account,public}/messages/*.json',
  ],
  { import: 'default' },
);

/**
 * The words of one language; the build puts them into two files (vite.config.ts).
 * @param isAtWork with the words of every feature; else only what a visitor meets
 */
export async function messagesIn(language: ShownLanguage, isAtWork: boolean): Promise<Messages> {
  if (language === 'pseudo') return Object.fromEntries(Object.entries(await messagesIn('en', isAtWork)).map(altered));
  const wanted = Object.entries({ ...forEverybody, ...(isAtWork ? forWork : {}) }).filter(([path]) =>
    path.endsWith(`/messages/${language}.json`),
  );
  const loaded = await Promise.all(wanted.map(([, load]) => load()));
  return Object.assign({}, ...loaded) as Messages;
}

/** ⟦Öñé ðööř⟧: longer, accented, bracketed; placeholders and tags stay as they are. */
function altered([id, message]: [string, string]): [string, string] {
  let depth = 0;
  const text = message.replace(/[{}]|<[^>]*>|[a-zA-Z]/g, (part) => {
    if (part === '{') depth += 1;
    if (part === '}') depth -= 1;
    return depth === 0 ? (ACCENTED[part] ?? part) : part;
  });
  return [id, `⟦${text}⟧`];
}

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, place) => [
    letter,
    [...'åƀçðéƒğĥíĵķłɱñöþɋřšţüṽŵẋýžÅƁÇÐÉƑĞĤÍĴĶŁṀÑÖÞɊŘŠŢÜṼŴẊÝŽ'][place] ?? letter,
  ]),
);
