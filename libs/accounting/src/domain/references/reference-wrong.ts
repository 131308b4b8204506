import { refuse, type Refused } from '@samprova/kernel';

/** What is given is no payment reference of its kind, or nothing that one can be made from. */
export interface PaymentReferenceWrong {
  readonly code: 'PAYMENT_REFERENCE_WRONG';
  readonly message: string;
  readonly kind: PaymentReferenceKind;
  readonly problem: PaymentReferenceProblem;
}

export const PAYMENT_REFERENCE_KINDS = ['OCR', 'KID', 'FIK', 'RF'] as const;
/** Bankgirot's OCR (Sweden), KID (Norway), FIK (Denmark), and the creditor reference of ISO 11649 for the rest. */
export type PaymentReferenceKind = (typeof PAYMENT_REFERENCE_KINDS)[number];

export const PAYMENT_REFERENCE_PROBLEMS = ['SIGNS', 'LENGTH', 'LENGTH_DIGIT', 'CHECK_DIGIT', 'CARD_TYPE'] as const;
export type PaymentReferenceProblem = (typeof PAYMENT_REFERENCE_PROBLEMS)[number];

export function referenceWrong(
  kind: PaymentReferenceKind,
  problem: PaymentReferenceProblem,
  message: string,
): Refused<PaymentReferenceWrong> {
  return refuse({ code: 'PAYMENT_REFERENCE_WRONG', message, kind, problem });
}
