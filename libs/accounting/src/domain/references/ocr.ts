import { ok, type Result } from '@samprova/kernel';
import { isLuhn, luhnDigit } from './check-digits.js';
import { type PaymentReferenceWrong, referenceWrong } from './reference-wrong.js';

/** How a bankgiro number checks its references: with the check digit alone, or with a length digit before it too. */
export interface OcrScheme {
  readonly lengthDigit: boolean;
}

const SHORTEST = 2;
const LONGEST = 25;

/** A reference for Bankgirot's OCR reading: the digits, a length digit if the agreement has one, and a Luhn check digit. */
export function createOcr(digits: string, { lengthDigit }: OcrScheme): Result<string, PaymentReferenceWrong> {
  if (!/^\d+$/.test(digits)) return referenceWrong('OCR', 'SIGNS', 'An OCR reference is made from digits only.');
  const length = digits.length + (lengthDigit ? 2 : 1);
  if (length > LONGEST)
    return referenceWrong(
      'OCR',
      'LENGTH',
      `An OCR reference has ${LONGEST} digits at most; this one would have ${length}.`,
    );
  const body = lengthDigit ? `${digits}${length % 10}` : digits;
  return ok(`${body}${luhnDigit(body)}`);
}

/** @param written as people write it: blanks and hyphens between digits are left out */
export function readOcr(written: string, { lengthDigit }: OcrScheme): Result<string, PaymentReferenceWrong> {
  const digits = written.replace(/[\s-]/g, '');
  if (!/^\d+$/.test(digits)) return referenceWrong('OCR', 'SIGNS', 'An OCR reference has digits only.');
  if (digits.length < SHORTEST + (lengthDigit ? 1 : 0) || digits.length > LONGEST)
    return referenceWrong('OCR', 'LENGTH', `An OCR reference has ${SHORTEST} to ${LONGEST} digits.`);
  if (lengthDigit && digits.at(-2) !== String(digits.length % 10))
    return referenceWrong(
      'OCR',
      'LENGTH_DIGIT',
      'The last digit but one tells how long the reference is; this one does not.',
    );
  if (!isLuhn(digits))
    return referenceWrong('OCR', 'CHECK_DIGIT', 'The check digit does not fit; a digit was mistaken.');
  return ok(digits);
}
