import { describe, expect, it } from '@jest/globals';
import { countryCode } from './country-codes.js';

describe('names of countries in records', () => {
  it.each([
    ['Sweden', 'SE'],
    ['Denmark', 'DK'],
    ['Norway', 'NO'],
    ['Korea, Republic of', 'KR'],
    ['South Korea', 'KR'],
    ['Czechia', 'CZ'],
    ['Czech Republic', 'CZ'],
    ['Türkiye', 'TR'],
    ['Turkey (Türkiye)', 'TR'],
    ['Russian Federation', 'RU'],
    ['Hong Kong', 'HK'],
    ['Taiwan', 'TW'],
    ['Côte d’Ivoire', 'CI'],
    ['United States', 'US'],
    ['United Kingdom', 'GB'],
    ['Germany', 'DE'],
    ['Vietnam', 'VN'],
    ['Bosnia and Herzegovina', 'BA'],
    ['SWE', 'SE'],
    ['NO', 'NO'],
  ])('%s is %s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });

  it('knows nothing of places that are none', () => {
    for (const name of ['', 'Atlantis', 'ZZ', 'XYZ', '__proto__', 'constructor'])
      expect(countryCode(name)).toBeUndefined();
  });
});
