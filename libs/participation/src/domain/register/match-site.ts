import type { Id } from '@samprova/kernel';
import type { RegisterSite } from './register-record.js';

/** A site of the directory, by the words that a register may know it by. */
export interface KnownSite {
  readonly id: Id;
  readonly name: string;
  readonly hospital: string;
  readonly city: string;
}

/** Words that many hospitals share and that tell none of them apart. */
const COMMON = new Set(
  'hospital university universitetssjukhuset universitetssjukhus universitetshospital universitetssykehus sjukhus sjukhuset sykehus sykehuset hospitalet clinic klinik kliniken department avdelning avdelningen of the and och og at i for'.split(
    ' ',
  ),
);

/** Enough words in common to be worth a person's look. */
const WORTH_A_LOOK = 0.5;

/**
 * The site of the directory that a register's site most likely is; null when none is like it. Only a suggestion: registers
 * write names in many ways, and hide some.
 */
export function likelySite(site: RegisterSite, known: readonly KnownSite[]): Id | null {
  const wanted = wordsOf([site.name, site.department ?? '']);
  let best: { readonly id: Id; readonly score: number } | null = null;
  for (const { id, name, hospital, city } of known) {
    if (site.city && !sameCity(site.city, city)) continue;
    const words = wordsOf([name, hospital]);
    const common = [...wanted].filter((word) => words.has(word)).length;
    const score = common / Math.max(1, Math.min(wanted.size, words.size));
    if (score >= WORTH_A_LOOK && score > (best?.score ?? 0)) best = { id, score };
  }
  return best?.id ?? null;
}

function sameCity(one: string, other: string): boolean {
  return plain(one).replace(/\d/g, '').trim() === plain(other).trim();
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const words = plain(texts.join(' ')).match(/[a-z0-9]{2,}/g) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)));
}

/** Without accents, so that `Linkoping` is `Linköping`. */
function plain(text: string): string {
  return text.toLowerCase().replace(/ø/g, 'o').replace(/æ/g, 'a').normalize('NFD').replace(/\p{M}/gu, '');
}
