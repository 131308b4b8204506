import { readFik } from '../references/fik.js';
import { readKid } from '../references/kid.js';
import { readOcr } from '../references/ocr.js';
import { readRf } from '../references/rf.js';

/** A structured reference as banks write it: grouped, with the signs of a giro card, or filled up with zeros. */
export function writtenForms(reference: string): readonly string[] {
  const bare = reference.toUpperCase().replace(/\s/g, '');
  const card = /^\+?7[15]<(\d{15,16})/.exec(bare)?.[1];
  if (card) return [card];
  const digits = bare.replace(/-(?=\d)/g, '');
  if (!/^\d+-?$/.test(digits)) return [bare];
  const plain = digits.replace(/^0+(?=\d)/, '');
  // A card's reference has 15 or 16 digits; some banks leave out its zeros, others fill up references that have none.
  return [...new Set([digits, plain, ...[15, 16].map((length) => plain.padStart(length, '0'))])];
}

const LONGEST_TEXT = 1000;
/** A text of a hundred numbers is no reference any more, and must not take time. */
const MOST_CANDIDATES = 300;
const SHORTEST = 6;
const LONGEST = 25;

/**
 * What in a free text can be a payment reference: the check digits are right by one of the kinds, and it is long enough
 * not to be a year or a quantity. Whether it names an invoice, the invoices say.
 */
export function referencesIn(text: string): readonly string[] {
  const found = new Set<string>();
  const read = text.slice(0, LONGEST_TEXT).toUpperCase();
  for (const [word] of read.matchAll(/RF\d\d(?: ?[0-9A-Z]{1,4}){1,6}/g)) {
    // Where the reference ends and the next word begins, only its check digits know.
    const groups = word.split(' ');
    for (let upTo = groups.length; upTo > 0; upTo -= 1) {
      const rf = readRf(groups.slice(0, upTo).join(''));
      if (rf.ok) found.add(rf.value);
    }
  }
  let candidates = 0;
  for (const [run] of read.matchAll(/\d+(?:[ -]\d+)*-?/g))
    for (const digits of joinedGroups(run)) {
      if ((candidates += 1) > MOST_CANDIDATES) return [...found];
      if (isReference(digits)) found.add(digits);
      for (const card of ['71', '75'] as const) {
        const filled = digits.padStart(card === '71' ? 15 : 16, '0');
        if (readFik(filled, card).ok) found.add(filled);
      }
    }
  return [...found];
}

/** Digits stand in groups, and other numbers beside them: every row of groups that is neither too short nor too long. */
function* joinedGroups(run: string): Generator<string> {
  const groups = run
    .replace(/-$/, '')
    .split(/[ -]/)
    .slice(0, MOST_CANDIDATES / 10);
  for (let from = 0; from < groups.length; from += 1) {
    let digits = '';
    for (let to = from; to < groups.length; to += 1) {
      digits += groups[to] ?? '';
      if (digits.length > LONGEST) break;
      if (digits.length < SHORTEST) continue;
      yield digits;
      // Modulus 11 writes ten as a hyphen.
      if (to === groups.length - 1 && run.endsWith('-')) yield `${digits}-`;
    }
  }
}

function isReference(written: string): boolean {
  return readOcr(written, { lengthDigit: false }).ok || readKid(written, 'MOD11').ok;
}
