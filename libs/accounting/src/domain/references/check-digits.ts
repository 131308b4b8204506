/** Check digits by ISO/IEC 7812 (Luhn, "modulus 10"), by modulus 11, and by ISO 7064 MOD 97-10. Digits only, as text. */

/** Doubles every other digit from the right and takes what is missing to the next ten. */
export function luhnDigit(digits: string): string {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const weighed = place % 2 === 0 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return String((10 - (sum % 10)) % 10);
}

export function isLuhn(digits: string): boolean {
  return /^\d{2,}$/.test(digits) && luhnDigit(digits.slice(0, -1)) === digits.at(-1);
}

/** Weights 2–7 from the right, again and again; the digit ten is written `-`. */
export function mod11Digit(digits: string): string {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1)
    sum += Number(digits[digits.length - 1 - place]) * (2 + (place % 6));
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? '-' : String(digit);
}

export function isMod11(digits: string): boolean {
  return /^\d+[\d-]$/.test(digits) && mod11Digit(digits.slice(0, -1)) === digits.at(-1);
}

/** The remainder by 97 of a text in which A is 10, B is 11 … Z is 35. */
export function mod97(text: string): number {
  let remainder = 0;
  for (const sign of text) {
    const value = sign >= 'A' ? sign.charCodeAt(0) - 55 : Number(sign);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
