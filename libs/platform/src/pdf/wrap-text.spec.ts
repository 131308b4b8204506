import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wrapText } from './wrap-text.js';

const oneEach = (text: string): number => [...text].length;

describe('a text in a column', () => {
  it('breaks at spaces, keeps the writer’s own line breaks, and breaks a word only when it alone is too wide', () => {
    expect(wrapText('one two three', 7, oneEach)).toEqual(['one two', 'three']);
    expect(wrapText('first\nsecond\r\nthird', 20, oneEach)).toEqual(['first', 'second', 'third']);
    expect(wrapText('a gastroenterologist', 8, oneEach)).toEqual(['a', 'gastroen', 'terologi', 'st']);
    expect(wrapText('', 8, oneEach)).toEqual(['']);
  });

  it('loses no word, and no line is wider than the column unless it is one character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        const lines = wrapText(text, width, oneEach);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(lines.every((line) => oneEach(line) <= width)).toBe(true);
      }),
    );
  });
});
