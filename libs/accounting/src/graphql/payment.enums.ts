import { registerEnumType } from '@nestjs/graphql';
import { BANK_FILE_KINDS, DIRECTIONS } from '../domain/payment/bank-file.js';
import { MATCH_WAYS, PAYMENT_STATES, SUGGESTION_CAUSES } from '../domain/payment/payment.js';
import { enumOf } from './enum-of.js';

export const PaymentStateEnum = enumOf(PAYMENT_STATES);
registerEnumType(PaymentStateEnum, {
  name: 'PaymentState',
  description: 'Where a payment stands.',
  valuesMap: {
    UNMATCHED: { description: 'Nobody knows yet what it is for.' },
    SUGGESTED: { description: 'There is an invoice that it may be for; a person confirms it.' },
    CREDIT: { description: 'Its payer is known, and something of it is left: the payer’s credit.' },
    SETTLED: { description: 'All of it is set against invoices or paid back.' },
    FOREIGN_CURRENCY: { description: 'In another currency than the books; never matched, not in the books.' },
    OUTGOING: { description: 'Money that went out; shown only, not in the books.' },
  },
});

export const SuggestionCauseEnum = enumOf(SUGGESTION_CAUSES);
registerEnumType(SuggestionCauseEnum, {
  name: 'SuggestionCause',
  description: 'Why an invoice is suggested for a payment.',
  valuesMap: {
    REFERENCE_IN_TEXT: { description: 'The text has its reference, but the payment is more than what is owed.' },
    INVOICE_NUMBER: { description: 'The text has its number.' },
    AMOUNT_AND_NAME: { description: 'Exactly so much is owed by a debtor of that name.' },
    SEVERAL_REFERENCES: { description: 'It refers to several invoices, and it is not clear how it is divided.' },
  },
});

export const MatchWayEnum = enumOf(MATCH_WAYS);
registerEnumType(MatchWayEnum, {
  name: 'MatchWay',
  description: 'How a payment found its invoice.',
  valuesMap: {
    STRUCTURED_REFERENCE: { description: 'By the reference that the payer gave.' },
    REFERENCE_IN_TEXT: { description: 'By a reference in the payer’s text.' },
    PERSON: { description: 'A person said so.' },
  },
});

export const PaymentUseKindEnum = enumOf(['MATCH', 'REFUND'] as const);
registerEnumType(PaymentUseKindEnum, {
  name: 'PaymentUseKind',
  description: 'What a part of a payment was used for.',
  valuesMap: {
    MATCH: { description: 'It settles an invoice, wholly or in part.' },
    REFUND: { description: 'It was paid back.' },
  },
});

export const PaymentDirectionEnum = enumOf(DIRECTIONS);
registerEnumType(PaymentDirectionEnum, {
  name: 'PaymentDirection',
  description: 'Which way money moved on the partnership’s account.',
  valuesMap: { IN: { description: 'It came in.' }, OUT: { description: 'It went out.' } },
});

export const BankFileKindEnum = enumOf(BANK_FILE_KINDS);
registerEnumType(BankFileKindEnum, {
  name: 'BankFileKind',
  description: 'What kind of file a bank sent (ISO 20022).',
  valuesMap: {
    CAMT_053: { description: 'camt.053: an account statement.' },
    CAMT_054: { description: 'camt.054: a notification of single entries.' },
  },
});
