import { ok, type Result } from '@samprova/kernel';
import { isLuhn, luhnDigit } from './check-digits.js';
import { type PaymentReferenceWrong, referenceWrong } from './reference-wrong.js';

export const FIK_CARD_TYPES = ['71', '75'] as const;
/** The Danish giro cards that carry a reference: 71 with fifteen digits, 75 with sixteen. (73 carries none.) */
export type FikCardType = (typeof FIK_CARD_TYPES)[number];

const LENGTHS: Readonly<Record<FikCardType, number>> = { '71': 15, '75': 16 };

/** What a payer types: the card type, the reference with its check digit, and whom it goes to (eight digits). */
export interface FikLine {
  readonly cardType: FikCardType;
  readonly reference: string;
  readonly creditor: string;
}

/** The reference of a card, filled up with zeros from the left, with its check digit (modulus 10). */
export function createFik(digits: string, cardType: FikCardType): Result<string, PaymentReferenceWrong> {
  if (!/^\d+$/.test(digits)) return referenceWrong('FIK', 'SIGNS', 'A FIK reference is made from digits only.');
  const room = LENGTHS[cardType] - 1;
  if (digits.length > room)
    return referenceWrong('FIK', 'LENGTH', `Card ${cardType} has room for ${room} digits and a check digit.`);
  const body = digits.padStart(room, '0');
  return ok(`${body}${luhnDigit(body)}`);
}

export function readFik(written: string, cardType: FikCardType): Result<string, PaymentReferenceWrong> {
  const digits = written.replace(/\s/g, '');
  if (!/^\d+$/.test(digits)) return referenceWrong('FIK', 'SIGNS', 'A FIK reference has digits only.');
  if (digits.length !== LENGTHS[cardType])
    return referenceWrong('FIK', 'LENGTH', `A reference of card ${cardType} has ${LENGTHS[cardType]} digits.`);
  if (!isLuhn(digits))
    return referenceWrong('FIK', 'CHECK_DIGIT', 'The check digit does not fit; a digit was mistaken.');
  return ok(digits);
}

/** `+71<000000000000018+88888888`, as printed on the card. */
export function fikLine({ cardType, reference, creditor }: FikLine): string {
  return `+${cardType}<${reference}+${creditor}`;
}

/** Reads the printed line; blanks and a closing `<` are left out. */
export function readFikLine(written: string): Result<FikLine, PaymentReferenceWrong> {
  const [, card, digits = '', creditor = ''] = /^\+?(\d\d)<(\d*)\+(\d{8})<?$/.exec(written.replace(/\s/g, '')) ?? [];
  if (card === undefined)
    return referenceWrong('FIK', 'SIGNS', 'Write the line as it is printed: +71<fifteen digits+eight digits.');
  const cardType = FIK_CARD_TYPES.find((known) => known === card);
  if (!cardType) return referenceWrong('FIK', 'CARD_TYPE', 'Only the cards 71 and 75 carry a reference.');
  const reference = readFik(digits, cardType);
  return reference.ok ? ok({ cardType, reference: reference.value, creditor }) : reference;
}
