import { describe, expect, it } from '@jest/globals';
import { isCode } from './codes';

describe('a code', () => {
  it.each([
    ['STATE', true],
    [' CENTRES-2026 ', true],
    ['A', false],
    ['state', false],
    ['1A', false],
    ['A B', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isCode(text)).toBe(expected);
  });
});
