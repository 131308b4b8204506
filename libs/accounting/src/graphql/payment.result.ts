import { refusalType, resultUnion } from '@samprova/platform/graphql';
import type { AlreadyUndone, PaymentUseRefusal } from '../domain/payment/use-payment.js';
import { MinorUnitsScalar } from './minor-units.scalar.js';
import { PaymentType } from './payment.type.js';

const PAYMENT_REFUSALS = {
  PAYMENT_OUTGOING: refusalType('PaymentOutgoing', 'Returned if the money went out, not in.'),
  PAYMENT_CURRENCY_DIFFERS: refusalType('PaymentCurrencyDiffers', 'Returned if it is in another currency.', {
    currencies: { type: () => [String], description: 'Those of the payment and of the books, ISO 4217.' },
  }),
  PAYMENT_AMOUNT_WRONG: refusalType(
    'PaymentAmountWrong',
    'Returned if it is nothing, or more than is left of the payment or owed for the invoice.',
    { atMostMinor: { type: () => MinorUnitsScalar, description: 'The most that is possible.' } },
  ),
} satisfies Record<PaymentUseRefusal['code'], unknown>;

export const MatchPaymentResult = resultUnion('MatchPaymentResult', PaymentType, PAYMENT_REFUSALS);
export const RefundPaymentResult = resultUnion('RefundPaymentResult', PaymentType, PAYMENT_REFUSALS);
export const AttributePaymentResult = resultUnion('AttributePaymentResult', PaymentType, PAYMENT_REFUSALS);
export const UndoPaymentUseResult = resultUnion('UndoPaymentUseResult', PaymentType, {
  ALREADY_UNDONE: refusalType('AlreadyUndone', 'Returned if it was taken back before.'),
} satisfies Record<AlreadyUndone['code'], unknown>);
