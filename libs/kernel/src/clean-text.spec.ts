import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findForbiddenCharacter } from './clean-text.js';

describe('clean text', () => {
  it.each([
    ['letters of the Nordic languages', 'Åsa Øst, Ærø, þorn, Sámi: čáhci'],
    ['tabs and line breaks', 'one\ttwo\nthree\r\nfour'],
    ['emoji of several code points', '👩🏽‍⚕️ and 𝔘𝔫𝔦'],
    ['nothing', ''],
  ])('lets %s pass', (_, text) => {
    expect(findForbiddenCharacter(text)).toBeNull();
  });

  it.each([
    ['NUL', 'a\u0000b', 1, 'NUL (U+0000)'],
    ['an escape', '\u001B[31m', 0, 'control character (U+001B)'],
    ['a C1 control', 'ab\u0085', 2, 'control character (U+0085)'],
    ['a right-to-left override', 'invoice\u202Efdp.exe', 7, 'bidirectional control character (U+202E)'],
    ['a directional isolate', 'x\u2066y', 1, 'bidirectional control character (U+2066)'],
    ['half of a pair', 'x\uD83D', 1, 'broken character (U+D83D)'],
    ['the other half', '\uDC00x', 0, 'broken character (U+DC00)'],
    ['a noncharacter', 'ab\uFFFF', 2, 'noncharacter (U+FFFF)'],
  ])('finds %s and says where it stands', (_, text, position, name) => {
    expect(findForbiddenCharacter(text)).toEqual({ position, name });
  });

  it('agrees with Unicode on broken text, whatever surrounds it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = findForbiddenCharacter(text);
        if (!(text as string & { isWellFormed(): boolean }).isWellFormed()) expect(found).not.toBeNull();
        if (found) expect(findForbiddenCharacter(text.slice(0, found.position))).toBeNull();
      }),
    );
  });
});
