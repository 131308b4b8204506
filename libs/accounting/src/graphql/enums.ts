import { registerEnumType } from '@nestjs/graphql';
import { BILLING_NUMBERS } from '../domain/check-billing.js';
import { PAYEE_ACCOUNT_KINDS } from '../domain/invoice/invoice.js';
import { PAYMENT_REFERENCE_KINDS } from '../domain/references/reference-wrong.js';
import { VAT_RULES } from '../domain/vat/check-vat-policy.js';
import { INVOICE_PURPOSES, VAT_CATEGORIES } from '../domain/vat/vat-case.js';
import { enumOf } from './enum-of.js';

export const InvoicePurposeEnum = enumOf(INVOICE_PURPOSES);
registerEnumType(InvoicePurposeEnum, {
  name: 'InvoicePurpose',
  description: 'What an association asks money for; tax and income account follow from it.',
  valuesMap: {
    MEMBERSHIP_FEE: { description: 'To belong.' },
    DIRECTED_CONTRIBUTION: { description: 'For one named purpose.' },
    SERVICE: { description: 'For something done.' },
  },
});

export const VatCategoryEnum = enumOf(VAT_CATEGORIES);
registerEnumType(VatCategoryEnum, {
  name: 'VatCategory',
  description: 'How value added tax meets a supply (EN 16931: S, Z, E, AE, O).',
  valuesMap: {
    STANDARD: { description: 'Taxed at a rate of the country.' },
    ZERO: { description: 'Taxed at nothing.' },
    EXEMPT: { description: 'Exempt by law.' },
    REVERSE_CHARGE: { description: 'The buyer accounts for the tax.' },
    OUTSIDE: { description: 'No supply: outside the tax.' },
  },
});

export const VatRuleEnum = enumOf(VAT_RULES);
registerEnumType(VatRuleEnum, {
  name: 'VatRule',
  description: 'Which rule of a VAT case is broken.',
  valuesMap: {
    RATE_OF_COUNTRY: { description: 'The rate is none of the country’s.' },
    NO_RATE_HERE: { description: 'Only a taxed supply has a rate.' },
    REASON_NEEDED: { description: 'A supply without tax needs the reason in words.' },
    NO_REASON_HERE: { description: 'A taxed supply has no reason for being without tax.' },
    REASON_CODE: { description: 'The code is none of VATEX, or belongs to another category.' },
  },
});

export const PaymentReferenceKindEnum = enumOf(PAYMENT_REFERENCE_KINDS);
registerEnumType(PaymentReferenceKindEnum, {
  name: 'PaymentReferenceKind',
  description: 'The kind of reference that a payer gives.',
  valuesMap: {
    OCR: { description: 'Sweden: digits with a Luhn check digit, by agreement a length digit too.' },
    KID: { description: 'Norway: digits with a check digit by modulus 10 or 11.' },
    FIK: { description: 'Denmark: the cards 71 and 75.' },
    RF: { description: 'ISO 11649, in all countries.' },
  },
});

export const PayeeAccountKindEnum = enumOf(PAYEE_ACCOUNT_KINDS);
registerEnumType(PayeeAccountKindEnum, {
  name: 'PayeeAccountKind',
  description: 'The kind of account that money goes to.',
  valuesMap: {
    BANKGIRO: { description: 'A Swedish bankgiro, 7 or 8 digits.' },
    PLUSGIRO: { description: 'A Swedish plusgiro, 2 to 8 digits.' },
    FIK: { description: 'A Danish creditor number, 8 digits.' },
    NORWEGIAN: { description: 'A Norwegian account, 11 digits.' },
    IBAN: { description: 'An international account number.' },
  },
});

export const BillingNumberEnum = enumOf(BILLING_NUMBERS);
registerEnumType(BillingNumberEnum, {
  name: 'BillingNumber',
  description: 'Which number of a seller or debtor is wrong.',
  valuesMap: {
    ORGANISATION_NUMBER: { description: 'The number in the country’s register.' },
    VAT_NUMBER: { description: 'The VAT number with its country.' },
    ELECTRONIC_ADDRESS: { description: 'The address for electronic invoices.' },
    ACCOUNT: { description: 'The account that money goes to.' },
    REFERENCE_SCHEME: { description: 'The kind of payment reference.' },
  },
});

export const KidModulusEnum = enumOf(['MOD10', 'MOD11'] as const);
registerEnumType(KidModulusEnum, {
  name: 'KidModulus',
  description: 'How a KID checks itself, by the agreement with the bank.',
  valuesMap: {
    MOD10: { description: 'Modulus 10 (Luhn).' },
    MOD11: { description: 'Modulus 11; ten is written as a hyphen.' },
  },
});

export const FikCardTypeEnum = { CARD_71: '71', CARD_75: '75' } as const;
registerEnumType(FikCardTypeEnum, {
  name: 'FikCardType',
  description: 'The Danish giro card.',
  valuesMap: {
    CARD_71: { description: 'Card 71: fifteen digits.' },
    CARD_75: { description: 'Card 75: sixteen digits.' },
  },
});

export const InvoicePartyEnum = { SELLER: 'SELLER', BUYER: 'BUYER' } as const;
registerEnumType(InvoicePartyEnum, {
  name: 'InvoiceSide',
  description: 'A side of an invoice.',
  valuesMap: { SELLER: { description: 'Who sends it.' }, BUYER: { description: 'Who gets it.' } },
});
