import { ok, type Result } from '@samprova/kernel';
import { isLuhn, isMod11, luhnDigit, mod11Digit } from './check-digits.js';
import { type PaymentReferenceWrong, referenceWrong } from './reference-wrong.js';

export const KID_MODULI = ['MOD10', 'MOD11'] as const;
/** How the OCR agreement with the bank checks: modulus 10 (Luhn) or modulus 11, whose digit ten is a hyphen. */
export type KidModulus = (typeof KID_MODULI)[number];

const SHORTEST = 2;
const LONGEST = 25;

/** A Norwegian kundeidentifikasjon: the digits and their check digit. */
export function createKid(digits: string, modulus: KidModulus): Result<string, PaymentReferenceWrong> {
  if (!/^\d+$/.test(digits)) return referenceWrong('KID', 'SIGNS', 'A KID is made from digits only.');
  if (digits.length + 1 > LONGEST) return referenceWrong('KID', 'LENGTH', `A KID has ${LONGEST} digits at most.`);
  return ok(`${digits}${modulus === 'MOD10' ? luhnDigit(digits) : mod11Digit(digits)}`);
}

/** @param written blanks are left out; a hyphen counts only as the last sign of modulus 11 */
export function readKid(written: string, modulus: KidModulus): Result<string, PaymentReferenceWrong> {
  const kid = written.replace(/\s/g, '');
  if (!(modulus === 'MOD10' ? /^\d+$/ : /^\d+[\d-]?$/).test(kid))
    return referenceWrong('KID', 'SIGNS', 'A KID has digits only; by modulus 11 its last sign may be a hyphen.');
  if (kid.length < SHORTEST || kid.length > LONGEST)
    return referenceWrong('KID', 'LENGTH', `A KID has ${SHORTEST} to ${LONGEST} signs.`);
  if (!(modulus === 'MOD10' ? isLuhn(kid) : isMod11(kid)))
    return referenceWrong('KID', 'CHECK_DIGIT', 'The check digit does not fit; a digit was mistaken.');
  return ok(kid);
}
