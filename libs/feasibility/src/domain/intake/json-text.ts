import { ok, type Result } from '@samprova/kernel';
import { refuseRecord, type RecordRefusalCode, type RecordRefused } from './record-refusal.js';

/** `N` is what a number is read as: a double, or for money something that keeps every digit. */
export type JsonValue<N = number> = null | boolean | N | string | readonly JsonValue<N>[] | JsonObject<N>;
export interface JsonObject<N = number> {
  readonly [key: string]: JsonValue<N>;
}

/** No study record nests deeper; a hostile one would exhaust the stack. */
const DEEPEST = 200;

/**
 * JSON by the letter (RFC 8259), and stricter: a key given twice is refused, because readers disagree on which one
 * counts. `JSON.parse` says neither that nor, on every version of Node, where the fault is. `readNumber` gets each number
 * as it was written.
 */
export function parseJsonText(text: string): Result<JsonValue, RecordRefused>;
export function parseJsonText<N>(text: string, readNumber: (text: string) => N): Result<JsonValue<N>, RecordRefused>;
export function parseJsonText<N>(
  text: string,
  readNumber: (text: string) => N | number = Number,
): Result<JsonValue<N | number>, RecordRefused> {
  try {
    const reader = new JsonReader(text, readNumber);
    return ok(reader.whole());
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    const place = lineAndColumn(text, fault.at);
    return refuseRecord(fault.code, `${fault.reason} at ${place}.`, place);
  }
}

/** Stays inside this file: the reader's way out of its own recursion. */
class JsonFault extends Error {
  constructor(
    readonly code: RecordRefusalCode,
    readonly reason: string,
    readonly at: number,
  ) {
    super(reason);
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: readonly (readonly [string, boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

class JsonReader<N> {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly readNumber: (text: string) => N,
  ) {}

  whole(): JsonValue<N> {
    const value = this.value(0);
    this.skipSpace();
    if (this.at < this.text.length) this.fail('something stands after the end of the JSON value');
    return value;
  }

  private value(depth: number): JsonValue<N> {
    if (depth > DEEPEST)
      throw new JsonFault('RECORD_TOO_DEEP', `The file nests deeper than ${DEEPEST} levels`, this.at);
    this.skipSpace();
    const next = this.text[this.at];
    if (next === '{') return this.object(depth);
    if (next === '[') return this.array(depth);
    if (next === '"') return this.string();
    for (const [word, value] of WORDS)
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    NUMBER.lastIndex = this.at;
    const number = NUMBER.exec(this.text)?.[0];
    if (number === undefined) return this.noValue();
    this.at += number.length;
    return this.readNumber(number);
  }

  private noValue(): never {
    const rest = this.text.slice(this.at, this.at + 5);
    // "tru" or "-" at the very end is a value cut short.
    if (
      this.at + rest.length === this.text.length &&
      ['true', 'false', 'null', '-0'].some((word) => word.startsWith(rest))
    )
      this.at = this.text.length;
    return this.fail('a value is expected');
  }

  private object(depth: number): JsonObject<N> {
    // Without prototype, so that a key like "__proto__" is a key like any other.
    const result = Object.create(null) as Record<string, JsonValue<N>>;
    this.at += 1;
    this.skipSpace();
    if (this.take('}')) return result;
    for (;;) {
      this.skipSpace();
      const keyAt = this.at;
      if (this.text[this.at] !== '"') this.fail('a key in double quotes is expected');
      const key = this.string();
      if (key in result)
        throw new JsonFault('RECORD_DUPLICATE_KEY', `The key "${short(key)}" stands twice in one object`, keyAt);
      this.skipSpace();
      if (!this.take(':')) this.fail(`a colon is expected after the key "${short(key)}"`);
      result[key] = this.value(depth + 1);
      this.skipSpace();
      if (this.take('}')) return result;
      if (!this.take(',')) this.fail('a comma or a closing brace is expected');
    }
  }

  private array(depth: number): JsonValue<N>[] {
    const result: JsonValue<N>[] = [];
    this.at += 1;
    this.skipSpace();
    if (this.take(']')) return result;
    for (;;) {
      result.push(this.value(depth + 1));
      this.skipSpace();
      if (this.take(']')) return result;
      if (!this.take(',')) this.fail('a comma or a closing bracket is expected');
    }
  }

  private string(): string {
    const start = this.at;
    let escaped = false;
    for (this.at += 1; ; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code === 0x22) break;
      if (code === 0x5c) {
        escaped = true;
        this.at += 1;
      } else if (code < 0x20) this.fail('a line break or control character stands inside a text');
      else if (Number.isNaN(code)) this.fail('the closing quote of a text is missing');
    }
    this.at += 1;
    const raw = this.text.slice(start, this.at);
    const value = escaped ? this.unescaped(raw, start) : raw.slice(1, -1);
    if (escaped && value.includes('\u0000'))
      throw new JsonFault('RECORD_HOLDS_NUL', 'The file holds a NUL character', start);
    return value;
  }

  private unescaped(raw: string, start: number): string {
    try {
      return JSON.parse(raw) as string;
    } catch {
      const bad = /\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(raw.replace(/\\\\/g, '  '))?.index ?? 0;
      this.at = start + bad;
      return this.fail('a backslash that means nothing stands in a text');
    }
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private skipSpace(): void {
    for (; ; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    }
  }

  private fail(reason: string): never {
    if (this.text.charCodeAt(this.at) === 0)
      throw new JsonFault('RECORD_HOLDS_NUL', 'The file holds a NUL character', this.at);
    if (this.at >= this.text.length)
      throw new JsonFault('RECORD_TRUNCATED', `The file ends too early (${reason})`, this.text.length);
    throw new JsonFault('RECORD_NOT_JSON', `The file is not JSON: ${reason}`, this.at);
  }
}

function short(key: string): string {
  return key.length > 60 ? `${key.slice(0, 57)}…` : key;
}

/** Counted from 1; a column is one UTF-16 unit, as editors count. */
export function lineAndColumn(text: string, at: number): string {
  let line = 1;
  let lineStart = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1)) {
    line += 1;
    lineStart = next + 1;
  }
  return `line ${line}, column ${at - lineStart + 1}`;
}
