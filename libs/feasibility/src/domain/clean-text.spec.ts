import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText, findUncleanCharacters, withoutUncleanCharacters } from './clean-text.js';

describe('clean text', () => {
  it('lets ordinary writing through: letters of any script, emoji, tab and line breaks', () => {
    for (const text of ['Blåbärssylt på rågbröd', 'ECOG 0–1, ≥ 18 år', 'a\tb\r\nc', '👩🏽‍⚕️ 𝒳', 'שלום \u200f عربي', ''])
      expect(cleanText(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    ['a\u0000b', 'NUL', 1, 'U+0000'],
    ['\u001b[31m', 'CONTROL_CHARACTER', 0, 'U+001B'],
    ['ab\u007f', 'CONTROL_CHARACTER', 2, 'U+007F'],
    ['\u0085', 'CONTROL_CHARACTER', 0, 'U+0085'],
    ['pdf.\u202excod', 'BIDI_OVERRIDE', 4, 'U+202E'],
    ['x\u2066', 'BIDI_OVERRIDE', 1, 'U+2066'],
    ['ok \ud83d!', 'LONE_SURROGATE', 3, 'U+D83D'],
    ['\udc00\ud800', 'LONE_SURROGATE', 0, 'U+DC00'],
  ])('refuses %j and says where', (text, kind, start, codePoint) => {
    expect(cleanText(text)).toEqual({
      ok: false,
      refusal: { code: 'TEXT_NOT_CLEAN', kind, start, end: start + 1, codePoint },
    });
  });

  it('points at every one of them', () => {
    expect(findUncleanCharacters('\u0000a\u202d').map(({ start }) => start)).toEqual([0, 2]);
  });

  it('accepts whatever has been cleaned, and leaves clean text alone', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom('\u0000', '\u0007', '\u202e', '\ud800')),
        (text, bad) => {
          const cleaned = withoutUncleanCharacters(bad.join('x') + text);
          expect(cleanText(cleaned).ok).toBe(true);
          expect(withoutUncleanCharacters(cleaned)).toBe(cleaned);
        },
      ),
    );
  });

  it('finds a planted character at its place in any text', () => {
    const clean = fc.string({ unit: 'grapheme' }).filter((text) => findUncleanCharacters(text).length === 0);
    fc.assert(
      fc.property(
        clean,
        fc.constantFrom('\u0000', '\u0001', '\u009f', '\u202a', '\u2069'),
        clean,
        (before, bad, after) => {
          expect(findUncleanCharacters(before + bad + after)).toMatchObject([
            { start: before.length, end: before.length + 1 },
          ]);
        },
      ),
    );
  });
});
