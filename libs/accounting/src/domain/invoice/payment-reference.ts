import type { Result } from '@samprova/kernel';
import { assertUnreachable } from '@samprova/kernel';
import { createFik, type FikCardType } from '../references/fik.js';
import { createKid, type KidModulus } from '../references/kid.js';
import { createOcr } from '../references/ocr.js';
import type { PaymentReferenceWrong } from '../references/reference-wrong.js';
import { createRf } from '../references/rf.js';
import type { PaymentReference } from './invoice.js';

/** How a partnership's bank wants to be referred to; its agreement with the bank says it. */
export type ReferenceScheme =
  | { readonly kind: 'OCR'; readonly lengthDigit: boolean }
  | { readonly kind: 'KID'; readonly modulus: KidModulus }
  | { readonly kind: 'FIK'; readonly cardType: FikCardType }
  | { readonly kind: 'RF' };

/** @param digits of the invoice's number, see `numberDigits` */
export function referenceFor(scheme: ReferenceScheme, digits: string): Result<PaymentReference, PaymentReferenceWrong> {
  const cardType = scheme.kind === 'FIK' ? scheme.cardType : null;
  const made = create(scheme, digits);
  return made.ok ? { ok: true, value: { kind: scheme.kind, cardType, text: made.value } } : made;
}

function create(scheme: ReferenceScheme, digits: string): Result<string, PaymentReferenceWrong> {
  switch (scheme.kind) {
    case 'OCR':
      return createOcr(digits, scheme);
    case 'KID':
      return createKid(digits, scheme.modulus);
    case 'FIK':
      return createFik(digits, scheme.cardType);
    case 'RF':
      return createRf(digits);
    default:
      return assertUnreachable(scheme);
  }
}
