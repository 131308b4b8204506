import { Temporal } from '@samprova/kernel';
import type { EdmType } from '../reporting/entity-set.js';

/** A value as it was written: canonical text, except for truth values and null. */
export interface Literal {
  readonly kind: 'literal';
  readonly type: EdmType | 'Null';
  /** Numbers as text (they may be longer than a double), instants in UTC, guids in small letters. */
  readonly value: string | boolean | null;
}

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i;
const NUMBER = /^-?\d{1,40}(\.\d{1,40})?(e[+-]?\d{1,2})?$/i;
/** The longest whole number that surely fits an Int64. */
const WHOLE = /^-?\d{1,18}$/;

/** A literal that is not in quotes; null when the word is none. */
export function readLiteral(word: string): Literal | null {
  if (word === 'null') return literal('Null', null);
  if (word === 'true' || word === 'false') return literal('Boolean', word === 'true');
  for (const type of ['Guid', 'Date', 'DateTimeOffset'] as const) {
    const value = canonical(type, word);
    if (value !== null) return literal(type, value);
  }
  if (WHOLE.test(word)) return literal('Int64', word);
  return NUMBER.test(word) ? literal('Decimal', word.toLowerCase()) : null;
}

export function text(value: string): Literal {
  return literal('String', value);
}

function literal(type: Literal['type'], value: Literal['value']): Literal {
  return { kind: 'literal', type, value };
}

/** A value of a type in its canonical writing; null when the text is no such value. */
export function canonical(type: EdmType, written: string): string | null {
  switch (type) {
    case 'Guid':
      return GUID.test(written) ? written.toLowerCase() : null;
    case 'Date':
      return DATE.test(written) && !written.startsWith('0000') && isDay(written) ? written : null;
    case 'DateTimeOffset':
      return INSTANT.test(written) && !written.startsWith('0000') ? instantOf(written) : null;
    case 'Int32':
    case 'Int64':
      return WHOLE.test(written) ? written : null;
    case 'Decimal':
      return NUMBER.test(written) ? written.toLowerCase() : null;
    case 'Boolean':
      return written === 'true' || written === 'false' ? written : null;
    case 'String':
      return written.includes('\0') ? null : written;
  }
}

function isDay(written: string): boolean {
  try {
    return Temporal.PlainDate.from(written, { overflow: 'reject' }).toString() === written;
  } catch {
    return false;
  }
}

/** PostgreSQL keeps microseconds; what a client sends beyond them is cut off. */
function instantOf(written: string): string | null {
  try {
    const instant = Temporal.Instant.from(written.toUpperCase());
    const { year } = instant.toZonedDateTimeISO('UTC');
    if (year < 1 || year > 9999) return null;
    return instant.round({ smallestUnit: 'microsecond', roundingMode: 'floor' }).toString();
  } catch {
    return null;
  }
}
