import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plainText } from '../located.js';
import { fromMarkup } from './markup.js';

describe('protocol markup', () => {
  it('becomes plain text with its lists and its values', () => {
    const markup =
      '<p>Aged &ge; <usdm:tag name="min_age"/> and</p>\n<ul>\n <li><p>A &amp; B</p></li>\n <li>C&#160;&lt; 5</li>\n</ul>';
    expect(fromMarkup(markup, (name) => (name === 'min_age' ? '18 years' : undefined))).toBe(
      'Aged ≥ 18 years and\n* A & B\n* C < 5',
    );
  });

  it('shows the gap where a value is missing', () => {
    expect(fromMarkup('Up to <usdm:tag name="max_age"></usdm:tag>')).toBe('Up to [max_age]');
  });

  it('leaves comparisons alone', () => {
    expect(fromMarkup('HbA1c < 7 % and BMI > 30')).toBe('HbA1c < 7 % and BMI > 30');
  });

  it('answers for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => typeof fromMarkup(text) === 'string'),
    );
  });
});

describe('registry text', () => {
  it('loses the escapes of its Markdown, line ends of Windows and characters that cannot be kept', () => {
    expect(plainText('a \\> b \\[c\\] \\<= d\r\n\r\n\r\n\r\ne\u202e\u0007')).toBe('a > b [c] <= d\n\ne');
    expect(plainText('C:\\new 50\\% a\\\\b')).toBe('C:\\new 50% a\\b');
  });
});
