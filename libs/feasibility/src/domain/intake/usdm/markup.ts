import { plainText } from '../located.js';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ge: '≥',
  le: '≤',
  ndash: '–',
  mdash: '—',
  micro: 'µ',
  deg: '°',
  plusmn: '±',
  times: '×',
};

/** Protocol texts are XHTML with `<usdm:tag name="…"/>` where a value of the study belongs; `resolve` knows the values. */
export function fromMarkup(markup: string, resolve: (tag: string) => string | undefined = () => undefined): string {
  const text = markup
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(
      /<usdm:(?:tag|ref)\b[^<>]{0,200}?\bname="([^"<>]{0,200})"[^<>]{0,200}?(?:\/>|>\s*<\/usdm:(?:tag|ref)>)/g,
      (_all, name: string) => resolve(name) ?? `[${name}]`,
    )
    .replace(/<\/?usdm:[^<>]{0,1000}>/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<li\b[^>]*>/gi, '\n* ')
    .replace(/<\/?(?:p|div|ul|ol|table|tr|h[1-6])\b[^>]*>|<br\s*\/?>/gi, '\n')
    .replace(/<\/t[dh]>/gi, ' ')
    .replace(/<\/?[a-zA-Z][^<>]{0,1000}>/g, '')
    .replace(/&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,8});/g, (all, name: string) => entity(name) ?? all)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n\*\s*\n+/g, '\n* ');
  return plainText(text.replace(/\n{2,}/g, '\n'));
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  const code = name[1] === 'x' || name[1] === 'X' ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
