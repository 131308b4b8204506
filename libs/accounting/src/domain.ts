export type { BillingProfile } from './domain/billing-profile.js';
export type { Debtor } from './domain/debtor.js';
export type { FeePayment, FeeRecord } from './domain/fee-record.js';
export { creditable, drawCredit } from './domain/invoice/draw-credit.js';
export type { CreditAboveInvoice, CreditEmpty, CreditLineWish, DrawnCredit } from './domain/invoice/draw-credit.js';
export { drawInvoice } from './domain/invoice/draw-invoice.js';
export type {
  DrawnInvoice,
  InvoiceGround,
  InvoiceLineWish,
  InvoiceRefusal,
  InvoiceWish,
} from './domain/invoice/draw-invoice.js';
export type {
  CreditNote,
  Invoice,
  InvoiceBuyer,
  InvoiceLine,
  InvoicePeriod,
  InvoiceSeller,
  InvoiceTotals,
  PaymentReference,
  PostalAddress,
} from './domain/invoice/invoice.js';
export { documentNumber, numberDigits } from './domain/invoice/number-series.js';
export { referenceFor } from './domain/invoice/payment-reference.js';
export type { ReferenceScheme } from './domain/invoice/payment-reference.js';
export { ACCOUNTS, BALANCE_ACCOUNTS } from './domain/ledger/account.js';
export type { Account } from './domain/ledger/account.js';
export { balancesOf, bookEntry, openAmount, reverseEntry } from './domain/ledger/book-entry.js';
export { entryOfCreditNote, entryOfInvoice } from './domain/ledger/book-invoice.js';
export type { JournalEntry, Posting } from './domain/ledger/journal-entry.js';
export { decimalOf, money, portionOf, sumMinor, sumMoney } from './domain/money.js';
export type { CurrencyMixed, Money } from './domain/money.js';
export { createFik, fikLine, readFik, readFikLine } from './domain/references/fik.js';
export { createKid, readKid } from './domain/references/kid.js';
export { createOcr, readOcr } from './domain/references/ocr.js';
export { PAYMENT_REFERENCE_KINDS } from './domain/references/reference-wrong.js';
export type { PaymentReferenceKind, PaymentReferenceWrong } from './domain/references/reference-wrong.js';
export { createRf, groupedRf, readRf } from './domain/references/rf.js';
export { isRegisterNumber, isVatNumber, REGISTER_SCHEMES, registerDigits } from './domain/register-numbers.js';
export { checkVatPolicy } from './domain/vat/check-vat-policy.js';
export { INVOICE_PURPOSES, VAT_CATEGORIES, VAT_CATEGORY_CODES } from './domain/vat/vat-case.js';
export type { InvoicePurpose, VatCase, VatCategory, VatPolicy } from './domain/vat/vat-case.js';
export { VAT_POLICIES } from './reference/vat-policies.js';
