import { ok, type Result } from '@samprova/kernel';
import { mod97 } from './check-digits.js';
import { type PaymentReferenceWrong, referenceWrong } from './reference-wrong.js';

const LONGEST_BODY = 21;

/** A creditor reference of ISO 11649: `RF`, two check digits and up to 21 letters and digits. */
export function createRf(body: string): Result<string, PaymentReferenceWrong> {
  const signs = body.toUpperCase();
  if (!/^[0-9A-Z]+$/.test(signs))
    return referenceWrong('RF', 'SIGNS', 'An RF reference is made from the letters A–Z and digits.');
  if (signs.length > LONGEST_BODY)
    return referenceWrong('RF', 'LENGTH', `An RF reference has ${LONGEST_BODY} signs at most behind its check digits.`);
  const check = String(98 - mod97(`${signs}RF00`)).padStart(2, '0');
  return ok(`RF${check}${signs}`);
}

/** @param written blanks between groups are left out, small letters count as capitals */
export function readRf(written: string): Result<string, PaymentReferenceWrong> {
  const text = written.replace(/\s/g, '').toUpperCase();
  if (!/^RF\d\d[0-9A-Z]+$/.test(text))
    return referenceWrong('RF', 'SIGNS', 'An RF reference begins with RF and two digits, then letters A–Z and digits.');
  if (text.length > LONGEST_BODY + 4)
    return referenceWrong('RF', 'LENGTH', `An RF reference has ${LONGEST_BODY + 4} signs at most.`);
  if (mod97(`${text.slice(4)}${text.slice(0, 4)}`) !== 1)
    return referenceWrong('RF', 'CHECK_DIGIT', 'The check digits do not fit; a sign was mistaken.');
  return ok(text);
}

/** In groups of four, as it is printed. */
export function groupedRf(reference: string): string {
  return reference.replace(/(.{4})(?=.)/g, '$1 ');
}
