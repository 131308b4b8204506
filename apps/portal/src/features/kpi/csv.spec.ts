import { describe, expect, it } from '@jest/globals';
import { csvOf } from './csv.js';

describe('a file of comma-separated values', () => {
  it('quotes what would break a line, and leaves empty what is not known', () => {
    expect(csvOf([['a, b', 'say "no"', null, 1.5]])).toBe('\uFEFF"a, b","say ""no""",,1.5\r\n');
  });

  it('holds no formula, but negative numbers', () => {
    expect(csvOf([['=SUM(A1)', '@x', '+1', -1]])).toBe("\uFEFF'=SUM(A1),'@x,'+1,-1\r\n");
  });
});
