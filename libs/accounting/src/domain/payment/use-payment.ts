import { type Id, ok, refuse, type Result } from '@samprova/kernel';
import type { Receivable } from './match-payments.js';
import type { Payment, PaymentState, PaymentUse } from './payment.js';

/** Money that went out of the account is no payment of an invoice. */
export interface PaymentOutgoing {
  readonly code: 'PAYMENT_OUTGOING';
  readonly message: string;
}
/** A payment in another currency is not in the books and settles nothing. */
export interface PaymentCurrencyDiffers {
  readonly code: 'PAYMENT_CURRENCY_DIFFERS';
  readonly message: string;
  readonly currencies: readonly string[];
}
/** Nothing, or more than is left of the payment or owed for the invoice. */
export interface PaymentAmountWrong {
  readonly code: 'PAYMENT_AMOUNT_WRONG';
  readonly message: string;
  /** Minor units. */
  readonly atMostMinor: number;
}
export interface AlreadyUndone {
  readonly code: 'ALREADY_UNDONE';
  readonly message: string;
}

export type PaymentUseRefusal = PaymentOutgoing | PaymentCurrencyDiffers | PaymentAmountWrong;

/**
 * How much of a payment a person sets against an invoice.
 * @param minor null: as much as fits
 */
export function matchByPerson(
  payment: Payment,
  receivable: Pick<Receivable, 'openMinor' | 'currency'>,
  minor: number | null,
): Result<number, PaymentUseRefusal> {
  const bookable = inBooks(payment, receivable.currency);
  if (!bookable.ok) return bookable;
  return within(minor, Math.min(payment.unappliedMinor, Math.max(0, receivable.openMinor)));
}

/**
 * How much of what is left of a payment is paid back.
 * @param currency the partnership's
 * @param minor null: all that is left
 */
export function refundOf(payment: Payment, currency: string, minor: number | null): Result<number, PaymentUseRefusal> {
  const bookable = inBooks(payment, currency);
  return bookable.ok ? within(minor, payment.unappliedMinor) : bookable;
}

/** Whether the rest of a payment can be somebody's credit. */
export function attributable(payment: Payment, currency: string): Result<null, PaymentUseRefusal> {
  const bookable = inBooks(payment, currency);
  if (!bookable.ok) return bookable;
  return payment.unappliedMinor > 0 ? ok(null) : amountWrong(0);
}

export function undoable(use: PaymentUse): Result<null, AlreadyUndone> {
  if (!use.undoing) return ok(null);
  return refuse({ code: 'ALREADY_UNDONE', message: 'This was taken back already; see its reason.' });
}

/** The payment after something was used, or (below zero) given back. */
export function afterUse(payment: Payment, minor: number, organisationId: Id | null): Payment {
  const next = {
    ...payment,
    unappliedMinor: payment.unappliedMinor - minor,
    organisationId,
    suggestedInvoiceId: null,
    suggestedBecause: null,
  };
  return { ...next, state: stateOf(next) };
}

function stateOf({ direction, state, unappliedMinor, organisationId }: Payment): PaymentState {
  if (direction === 'OUT' || state === 'FOREIGN_CURRENCY') return state;
  return unappliedMinor === 0 ? 'SETTLED' : organisationId ? 'CREDIT' : 'UNMATCHED';
}

function inBooks({ direction, currency }: Payment, expected: string): Result<null, PaymentUseRefusal> {
  if (direction === 'OUT')
    return refuse({ code: 'PAYMENT_OUTGOING', message: 'This money went out; only what came in can be used.' });
  if (currency !== expected)
    return refuse({
      code: 'PAYMENT_CURRENCY_DIFFERS',
      message: `It came in ${currency}, the books are in ${expected}; nothing is converted here.`,
      currencies: [currency, expected],
    });
  return ok(null);
}

function within(minor: number | null, atMost: number): Result<number, PaymentUseRefusal> {
  const asked = minor ?? atMost;
  return Number.isSafeInteger(asked) && asked > 0 && asked <= atMost ? ok(asked) : amountWrong(atMost);
}

function amountWrong(atMostMinor: number): Result<never, PaymentUseRefusal> {
  return refuse({
    code: 'PAYMENT_AMOUNT_WRONG',
    message:
      atMostMinor > 0
        ? `Give an amount above zero and up to ${atMostMinor} minor units.`
        : 'Nothing is left of the payment, or nothing is owed for the invoice.',
    atMostMinor,
  });
}
