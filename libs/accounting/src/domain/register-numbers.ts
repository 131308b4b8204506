import { isLuhn, mod11Digit } from './references/check-digits.js';
import type { Country } from '@samprova/partnerships/domain';

/** The scheme of a national organisation number in ISO 6523, as Peppol writes it. */
export const REGISTER_SCHEMES: Readonly<Record<Country, string>> = { SE: '0007', DK: '0184', NO: '0192' };

/** Whether these digits can be a number of the country's register. Denmark stopped checking its CVR numbers by modulus 11. */
export function isRegisterNumber(country: Country, digits: string): boolean {
  switch (country) {
    case 'SE':
      return /^\d{10}$/.test(digits) && isLuhn(digits);
    case 'DK':
      return /^\d{8}$/.test(digits);
    case 'NO':
      return /^[89]\d{8}$/.test(digits) && mod11Digit(digits.slice(0, -1)) === digits.at(-1);
  }
}

/** The digits alone: numbers are written with hyphens, blanks and prefixes. */
export function registerDigits(written: string): string {
  return written.replace(/^(?:SE|DK|NO)(?=\d)/, '').replace(/[\s-]|MVA$/g, '');
}

/** Of a country whose form is known; others are taken as they are. */
export function isVatNumber(written: string): boolean {
  if (written.startsWith('SE')) return /^SE\d{12}$/.test(written) && isRegisterNumber('SE', written.slice(2, 12));
  if (written.startsWith('DK')) return /^DK\d{8}$/.test(written);
  if (written.startsWith('NO')) return /^NO\d{9}MVA$/.test(written) && isRegisterNumber('NO', written.slice(2, 11));
  return /^[A-Z]{2}[0-9A-Z+*]{2,12}$/.test(written);
}
