import { findForbiddenCharacter } from '@samprova/kernel';

/** One character that has no business in free text, by the kernel's rule. */
export interface UncleanCharacter {
  /** Offset in UTF-16 units, as JavaScript, JSON and GraphQL count. */
  readonly start: number;
  readonly end: number;
  /** What people call it: `NUL (U+0000)`. */
  readonly name: string;
}

/** Every one of them, with its place; the kernel's rule names the first. */
export function findUncleanCharacters(text: string): UncleanCharacter[] {
  if (!findForbiddenCharacter(text)) return [];
  const unclean: UncleanCharacter[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const found = findForbiddenCharacter(character);
    if (found) unclean.push({ start, end, name: found.name });
    start = end;
  }
  return unclean;
}

/** For text we read rather than were given: drops what would be refused; a broken surrogate becomes U+FFFD. */
export function withoutUncleanCharacters(text: string): string {
  if (!findForbiddenCharacter(text)) return text;
  return [...text]
    .map((character) => {
      if (!findForbiddenCharacter(character)) return character;
      return /^\p{Surrogate}$/u.test(character) ? '\ufffd' : '';
    })
    .join('');
}
