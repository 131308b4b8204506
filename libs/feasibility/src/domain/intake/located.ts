import { withoutUncleanCharacters } from '../clean-text.js';
import type { JsonObject, JsonValue } from './json-text.js';

/** A value of the record with its path, so that every filled field can say where it comes from. */
export interface Located {
  readonly value: JsonValue | undefined;
  /** `protocolSection.designModule.phases[0]`; empty for the record itself. */
  readonly path: string;
}

/** One step or several (`a.b.c`) down; what is not there has the value undefined. */
export function at(place: Located, keys: string): Located {
  return keys.split('.').reduce(
    ({ value, path }, key) => ({
      value: isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined,
      path: path ? `${path}.${key}` : key,
    }),
    place,
  );
}

/** The entries of a list; none when it is no list. */
export function entries({ value, path }: Located): Located[] {
  return Array.isArray(value)
    ? (value as readonly JsonValue[]).map((item, index) => ({ value: item, path: `${path}[${index}]` }))
    : [];
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nothing said: absent, null, blank, or an empty list or object. */
export function isNothing({ value }: Located): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** The text as people read it; undefined when it is none or blank. */
export function textAt({ value }: Located): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = plainText(value);
  return text === '' ? undefined : text;
}

/** A whole or broken number, also when the file has it as text. */
export function numberAt({ value }: Located): number | undefined {
  const number = typeof value === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

export function wordAt(place: Located): string | undefined {
  return textAt(place)
    ?.toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_');
}

/** Registry texts are Markdown with escapes (`\[`, `\>`); forms are plain text. */
export function plainText(text: string): string {
  const lines = withoutUncleanCharacters(text)
    .replace(/\r\n?/g, '\n')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .split('\n')
    // Not by a pattern: a long run of blanks would make it quadratic.
    .map((line) => line.trimEnd());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
