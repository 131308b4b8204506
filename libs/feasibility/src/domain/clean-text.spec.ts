import { describe, expect, it } from '@jest/globals';
import { findForbiddenCharacter } from '@samprova/kernel';
import fc from 'fast-check';
import { findUncleanCharacters, withoutUncleanCharacters } from './clean-text.js';

describe('clean text', () => {
  it('lets ordinary writing through: letters of any script, emoji, tab and line breaks', () => {
    for (const text of ['Blåbärssylt på rågbröd', 'ECOG 0–1, ≥ 18 år', 'a\tb\r\nc', '👩🏽‍⚕️ 𝒳', 'שלום عربي', ''])
      expect(findUncleanCharacters(text)).toEqual([]);
  });

  it.each([
    ['a\u0000b', 1, 'NUL (U+0000)'],
    ['\u001b[31m', 0, 'control character (U+001B)'],
    ['pdf.\u202excod', 4, 'bidirectional control character (U+202E)'],
    ['x\u200f', 1, 'bidirectional control character (U+200F)'],
    ['ok \ud83d!', 3, 'broken character (U+D83D)'],
  ])('finds %j and says where', (text, start, name) => {
    expect(findUncleanCharacters(text)).toEqual([{ start, end: start + 1, name }]);
  });

  it('points at every one of them', () => {
    expect(findUncleanCharacters('\u0000a\u202d').map(({ start }) => start)).toEqual([0, 2]);
  });

  it('cleans to what is never refused, and leaves clean text alone', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom('\u0000', '\u0007', '\u200e', '\u202e', '\ud800', '\ufdd0')),
        (text, bad) => {
          const cleaned = withoutUncleanCharacters(bad.join('x') + text);
          expect(findForbiddenCharacter(cleaned)).toBeNull();
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
