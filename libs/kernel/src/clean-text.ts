/** A character that no text of ours may hold, where it stands (from 0, in UTF-16 units), and what people call it. */
export interface ForbiddenCharacter {
  readonly position: number;
  readonly name: string;
}

/**
 * Control characters cannot be stored (NUL) or shown; bidirectional controls make a text read otherwise than it is
 * ("Trojan Source", CVE-2021-42574); a lone surrogate or a noncharacter is broken Unicode. Tab and line breaks are fine.
 */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

/** The first forbidden character of a text, or null when it is clean. */
export function findForbiddenCharacter(text: string): ForbiddenCharacter | null {
  const position = text.search(FORBIDDEN);
  return position < 0 ? null : { position, name: nameOf(text.codePointAt(position) ?? 0) };
}

function nameOf(point: number): string {
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  if (point === 0) return `NUL (${code})`;
  if (point < 0xa0) return `control character (${code})`;
  if (point >= 0xd800 && point <= 0xdfff) return `broken character (${code})`;
  if (point >= 0xfdd0) return `noncharacter (${code})`;
  return `bidirectional control character (${code})`;
}
