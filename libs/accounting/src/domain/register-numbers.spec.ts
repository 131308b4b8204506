import { describe, expect, it } from '@jest/globals';
import { isRegisterNumber, isVatNumber, registerDigits } from './register-numbers.js';

describe('a number of a national register', () => {
  it.each([
    ['SE', '2021005489', true],
    ['SE', '2021005488', false],
    ['SE', '202100548', false],
    ['DK', '12345678', true],
    ['DK', '1234567', false],
    ['NO', '974760673', true],
    ['NO', '974760674', false],
    ['NO', '174760673', false],
  ] as const)('%s %s: %s', (country, digits, right) => {
    expect(isRegisterNumber(country, digits)).toBe(right);
  });

  it.each([
    ['SE202100548901', true],
    ['SE2021005489', false],
    ['SE202100548801', false],
    ['DK12345678', true],
    ['DK123', false],
    ['NO974760673MVA', true],
    ['NO974760673', false],
    ['FI12345678', true],
    ['12345678', false],
  ])('VAT number %s: %s', (written, right) => {
    expect(isVatNumber(written)).toBe(right);
  });

  it('is written with hyphens, blanks and letters around its digits', () => {
    expect(['202100-5489', 'NO 974 760 673 MVA'.replaceAll(' ', ''), 'DK12345678'].map(registerDigits)).toEqual([
      '2021005489',
      '974760673',
      '12345678',
    ]);
  });
});
