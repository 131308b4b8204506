import { describe, expect, it } from '@jest/globals';
import { yearOf } from './years';

describe('the year of a page', () => {
  it.each([
    ['2025', 2025],
    [undefined, 2026],
    ['2004', 2026],
    ['2101', 2026],
    ['next', 2026],
    ['20250', 2026],
  ])('that the address calls %s is %d', (text, year) => {
    expect(yearOf(text, '2026-11-22')).toBe(year);
  });
});
