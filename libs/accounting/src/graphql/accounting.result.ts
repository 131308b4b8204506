import { DateScalar, refusalType, resultUnion } from '@samprova/platform/graphql';
import { ID, Int } from '@nestjs/graphql';
import type { BillingNumberWrong } from '../domain/check-billing.js';
import type { CauseTaken } from '../domain/invoice/cause-taken.js';
import type { CreditAboveInvoice, CreditEmpty } from '../domain/invoice/draw-credit.js';
import type { InvoiceRefusal } from '../domain/invoice/draw-invoice.js';
import type { VatCaseImpossible } from '../domain/vat/check-vat-policy.js';
import { BillingProfileType, DebtorType } from './billing.type.js';
import { BillingNumberEnum, InvoicePartyEnum, InvoicePurposeEnum, VatRuleEnum } from './enums.js';
import { CreditNoteType, InvoiceType } from './invoice.type.js';
import { MinorUnitsScalar } from './minor-units.scalar.js';

/** Why something is not invoiced; higher areas that invoice answer with the same types. */
export const INVOICE_REFUSALS = {
  INVOICES_NOT_ALLOWED: refusalType('InvoicesNotAllowed', 'Returned if the partnership lives without fees.'),
  BILLING_NOT_SET_UP: refusalType('BillingNotSetUp', 'Returned if nobody has said yet how the partnership invoices.'),
  DEBTOR_NOT_SET_UP: refusalType('DebtorNotSetUp', 'Returned if the organisation has no invoice address yet.', {
    organisationId: { type: () => ID, description: 'The organisation.' },
  }),
  DUE_DATE_TOO_EARLY: refusalType('DueDateTooEarly', 'Returned if it would be due before it is issued.', {
    earliest: { type: () => DateScalar, description: 'The first day possible.' },
  }),
  INVOICE_PERIOD_WRONG: refusalType('InvoicePeriodWrong', 'Returned if the period of a line cannot be.', {
    line: { type: () => Int, description: 'The line, from 1.' },
  }),
  INVOICE_AMOUNT_WRONG: refusalType('InvoiceAmountWrong', 'Returned if the total is nothing, or not in whole units.'),
  VAT_CASES_APART: refusalType('VatCasesApart', 'Returned if lines outside the tax stand with lines within it.'),
  VAT_NUMBER_MISSING: refusalType('VatNumberMissing', 'Returned if the tax needs a VAT number that is missing.', {
    whose: { type: () => InvoicePartyEnum, description: 'Whose.' },
  }),
  CURRENCY_MIXED: refusalType('CurrencyMixed', 'Returned if a line is not in the partnership’s currency.', {
    currencies: { type: () => [String], description: 'Those found, ISO 4217.' },
  }),
} satisfies Record<InvoiceRefusal['code'], unknown>;

export const IssueInvoiceResult = resultUnion('IssueInvoiceResult', InvoiceType, {
  ...INVOICE_REFUSALS,
  CAUSE_TAKEN: refusalType('CauseTaken', 'Returned if something else was invoiced with this key.', {
    invoiceId: { type: () => ID, description: 'What was invoiced.' },
    invoiceNumber: { type: () => String, description: 'Its number.' },
  }),
} satisfies Record<(InvoiceRefusal | CauseTaken)['code'], unknown>);

export const CreditInvoiceResult = resultUnion('CreditInvoiceResult', CreditNoteType, {
  CREDIT_ABOVE_INVOICE: refusalType('CreditAboveInvoice', 'Returned if it is more than is left of the invoice.', {
    line: { type: () => Int, description: 'The line, from 1.' },
    creditableMinor: { type: () => MinorUnitsScalar, description: 'What is left of it, without tax.' },
  }),
  CREDIT_EMPTY: refusalType('CreditEmpty', 'Returned if nothing would be credited.'),
} satisfies Record<(CreditAboveInvoice | CreditEmpty)['code'], unknown>);

const BillingNumberWrongType = refusalType('BillingNumberWrong', 'Returned if a number cannot be right.', {
  at: { type: () => BillingNumberEnum, description: 'Which.' },
});

export const ConfigureBillingResult = resultUnion('ConfigureBillingResult', BillingProfileType, {
  BILLING_NUMBER_WRONG: BillingNumberWrongType,
  VAT_CASE_IMPOSSIBLE: refusalType('VatCaseImpossible', 'Returned if the country does not know this tax.', {
    purpose: { type: () => InvoicePurposeEnum, description: 'Of which purpose.' },
    rule: { type: () => VatRuleEnum, description: 'Which rule is broken.' },
  }),
} satisfies Record<(BillingNumberWrong | VatCaseImpossible)['code'], unknown>);

export const DescribeDebtorResult = resultUnion('DescribeDebtorResult', DebtorType, {
  BILLING_NUMBER_WRONG: BillingNumberWrongType,
} satisfies Record<BillingNumberWrong['code'], unknown>);
