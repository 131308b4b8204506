import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineAndColumn, parseJsonText } from './json-text.js';

function plain(text: string): unknown {
  const parsed = parseJsonText(text);
  return parsed.ok ? (JSON.parse(JSON.stringify(parsed.value)) as unknown) : parsed.refusal.code;
}

describe('reading JSON', () => {
  it('reads what JSON.parse reads, to the same value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (text, indent) => {
        fc.pre(!text.includes('\\u0000') && !text.includes('__proto__'));
        const spaced = JSON.stringify(JSON.parse(text), null, indent);
        expect(plain(spaced)).toEqual(JSON.parse(spaced));
      }),
    );
  });

  it('refuses exactly what JSON.parse refuses, however a text is broken', () => {
    const whole = '{"a": [1, -2.5e3, true, null, "x\\u00e5\\n"], "b": {"c": "d", "e": []}}';
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(3),
        fc.constantFrom('', '"', ',', '}', ']', '0', '\\', '\n', 'e', '-', 'é'),
        (at, cut, put) => {
          const broken = whole.slice(0, at) + put + whole.slice(at + cut);
          let accepted: boolean;
          try {
            JSON.parse(broken);
            accepted = true;
          } catch {
            accepted = false;
          }
          const parsed = parseJsonText(broken);
          if (parsed.ok) expect(accepted).toBe(true);
          else if (parsed.refusal.code !== 'RECORD_DUPLICATE_KEY') expect(accepted).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['{"a":1,\n "a":2}', 'RECORD_DUPLICATE_KEY', 'line 2, column 2'],
    ['{"__proto__":1,"__proto__":2}', 'RECORD_DUPLICATE_KEY', 'line 1, column 16'],
    ['{"a":1,}', 'RECORD_NOT_JSON', 'line 1, column 8'],
    ['{"a":01}', 'RECORD_NOT_JSON', 'line 1, column 7'],
    ["{'a':1}", 'RECORD_NOT_JSON', 'line 1, column 2'],
    ['{"a":"\\x"}', 'RECORD_NOT_JSON', 'line 1, column 7'],
    ['{"a":1} x', 'RECORD_NOT_JSON', 'line 1, column 9'],
    ['hello', 'RECORD_NOT_JSON', 'line 1, column 1'],
    ['NaN', 'RECORD_NOT_JSON', 'line 1, column 1'],
    ['{"a":"b\nc"}', 'RECORD_NOT_JSON', 'line 1, column 8'],
    ['{"a":{"b":[1,2', 'RECORD_TRUNCATED', 'line 1, column 15'],
    ['{"a":"b', 'RECORD_TRUNCATED', 'line 1, column 8'],
    ['{"a":fals', 'RECORD_TRUNCATED', 'line 1, column 10'],
    ['{"a":-', 'RECORD_TRUNCATED', 'line 1, column 7'],
    ['{"a":flase}', 'RECORD_NOT_JSON', 'line 1, column 6'],
    ['{"a":"b\\', 'RECORD_TRUNCATED', 'line 1, column 9'],
    ['{"a":"\\u0000"}', 'RECORD_HOLDS_NUL', 'line 1, column 6'],
    ['{"a":\u0000}', 'RECORD_HOLDS_NUL', 'line 1, column 6'],
    ['['.repeat(100_000), 'RECORD_TOO_DEEP', 'line 1, column 202'],
  ])('refuses %.40j with the place', (text, code, place) => {
    const parsed = parseJsonText(text);
    expect(parsed).toMatchObject({ ok: false, refusal: { code, place } });
    if (!parsed.ok) expect(parsed.refusal.message).toMatch(new RegExp(`${place}\\.$`));
  });

  it('gives each number as it was written to whoever wants it so', () => {
    const parsed = parseJsonText('{"a":[-0,1.50,9007199254740993,1e400]}', (text) => `<${text}>`);
    expect(parsed.ok && JSON.stringify(parsed.value)).toBe('{"a":["<-0>","<1.50>","<9007199254740993>","<1e400>"]}');
  });

  it('keeps a key like __proto__ as a key', () => {
    const parsed = parseJsonText('{"__proto__":{"polluted":true}}');
    expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('counts lines and columns from one', () => {
    expect(lineAndColumn('a\nbc', 0)).toBe('line 1, column 1');
    expect(lineAndColumn('a\nbc', 3)).toBe('line 2, column 2');
  });
});
