import { ok, refuse, type Refusal, type Result } from '@samprova/kernel';

export type UncleanKind = 'NUL' | 'CONTROL_CHARACTER' | 'BIDI_OVERRIDE' | 'LONE_SURROGATE';

/** One character that has no business in free text. */
export interface UncleanCharacter {
  readonly kind: UncleanKind;
  /** Offset in UTF-16 units, as JavaScript, JSON and GraphQL count. */
  readonly start: number;
  readonly end: number;
  /** As people write it: `U+202E`. */
  readonly codePoint: string;
}

export interface TextNotClean extends Refusal, UncleanCharacter {
  readonly code: 'TEXT_NOT_CLEAN';
}

/**
 * NUL cannot be stored by PostgreSQL, other control characters garble mail and CSV, and directional overrides make a
 * text read as something else than it is (CVE-2021-42574). Tab, line feed and carriage return are ordinary.
 */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNCLEAN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

export function findUncleanCharacters(text: string): UncleanCharacter[] {
  return [...text.matchAll(UNCLEAN)].map(({ 0: character, index }) => ({
    kind: kindOf(character.charCodeAt(0)),
    start: index,
    end: index + character.length,
    codePoint: `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  }));
}

/** The text as it is, or the first character that must go. */
export function cleanText(text: string): Result<string, TextNotClean> {
  const [first] = findUncleanCharacters(text);
  return first ? refuse({ code: 'TEXT_NOT_CLEAN', ...first }) : ok(text);
}

/** For text we read rather than were given: drops what `cleanText` would refuse; a broken surrogate becomes U+FFFD. */
export function withoutUncleanCharacters(text: string): string {
  return text.replace(UNCLEAN, (character) => (kindOf(character.charCodeAt(0)) === 'LONE_SURROGATE' ? '\ufffd' : ''));
}

function kindOf(code: number): UncleanKind {
  if (code === 0) return 'NUL';
  if (code >= 0xd800 && code <= 0xdfff) return 'LONE_SURROGATE';
  return code > 0x2000 ? 'BIDI_OVERRIDE' : 'CONTROL_CHARACTER';
}
