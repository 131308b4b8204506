import type { ShownLanguage } from '../lib/language';

type Messages = Record<string, string>;

const files = import.meta.glob<Messages>(['../**/messages/*.json'], { import: 'default' });

/** All words of one language; the build puts them into one file, loaded when the language is chosen. */
export async function messagesIn(language: ShownLanguage): Promise<Messages> {
  if (language === 'pseudo') return Object.fromEntries(Object.entries(await messagesIn('en')).map(altered));
  const wanted = Object.entries(files).filter(([path]) => path.endsWith(`/messages/${language}.json`));
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
