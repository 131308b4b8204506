import { type Id, type LocalDate, ok, refuse, type Result } from '@samprova/kernel';
import type { FeePolicy, Partnership } from '@samprova/partnerships/domain';
import type { BillingProfile } from '../billing-profile.js';
import type { Debtor } from '../debtor.js';
import { type CurrencyMixed, type Money, money, sumMoney } from '../money.js';
import type { InvoicePurpose, VatCase } from '../vat/vat-case.js';
import type { Invoice, InvoiceBuyer, InvoiceLine, InvoicePeriod } from './invoice.js';
import { totalLines } from './total-lines.js';

export interface InvoiceLineWish {
  readonly purpose: InvoicePurpose;
  readonly text: string;
  /** Whole pieces, 1 or more. */
  readonly quantity: number;
  readonly unitPrice: Money;
  readonly period: InvoicePeriod | null;
}

/** What shall be invoiced. */
export interface InvoiceWish {
  readonly organisationId: Id;
  readonly lines: readonly InvoiceLineWish[];
  /** Null: as many days after the issue as the partnership gives. */
  readonly dueOn: LocalDate | null;
  readonly note: string | null;
  /** An invoice for the same cause exists once. */
  readonly cause: string;
}

/** What an invoice is drawn from beside the wish. */
export interface InvoiceGround {
  readonly partnership: Pick<Partnership, 'id' | 'currency'> & { readonly feePolicy: Pick<FeePolicy, 'kind'> };
  readonly profile: BillingProfile | null;
  readonly debtor: Debtor | null;
  /** Of the directory. */
  readonly organisation: { readonly id: Id; readonly name: string; readonly organisationNumber: string | null };
  readonly today: LocalDate;
}

/** An invoice as it would be issued today: all but its number, its reference and its hour. */
export type DrawnInvoice = Pick<
  Invoice,
  | 'partnershipId'
  | 'organisationId'
  | 'issuedOn'
  | 'dueOn'
  | 'currency'
  | 'language'
  | 'seller'
  | 'buyer'
  | 'lines'
  | 'totals'
  | 'note'
  | 'cause'
>;

/** The partnership lives without fees: nothing is invoiced there. */
export interface InvoicesNotAllowed {
  readonly code: 'INVOICES_NOT_ALLOWED';
  readonly message: string;
}
/** The partnership has not said yet how it invoices. */
export interface BillingNotSetUp {
  readonly code: 'BILLING_NOT_SET_UP';
  readonly message: string;
}
/** Nobody has said yet where the organisation gets its invoices. */
export interface DebtorNotSetUp {
  readonly code: 'DEBTOR_NOT_SET_UP';
  readonly message: string;
  readonly organisationId: Id;
}
/** An invoice cannot be due before it is issued. */
export interface DueDateTooEarly {
  readonly code: 'DUE_DATE_TOO_EARLY';
  readonly message: string;
  readonly earliest: LocalDate;
}
/** A line's period ends before it begins, or begins later than a year from now. */
export interface InvoicePeriodWrong {
  readonly code: 'INVOICE_PERIOD_WRONG';
  readonly message: string;
  /** From 1. */
  readonly line: number;
}
/** An invoice asks for something: more than nothing, and no more than can be reckoned exactly. */
export interface InvoiceAmountWrong {
  readonly code: 'INVOICE_AMOUNT_WRONG';
  readonly message: string;
}
/** What is outside the tax cannot stand on one invoice with anything else (EN 16931, BR-O-11). */
export interface VatCasesApart {
  readonly code: 'VAT_CASES_APART';
  readonly message: string;
}
/** A tax case needs a number that is missing. */
export interface VatNumberMissing {
  readonly code: 'VAT_NUMBER_MISSING';
  readonly message: string;
  readonly whose: 'SELLER' | 'BUYER';
}

export type InvoiceRefusal =
  | InvoicesNotAllowed
  | BillingNotSetUp
  | DebtorNotSetUp
  | DueDateTooEarly
  | InvoicePeriodWrong
  | InvoiceAmountWrong
  | VatCasesApart
  | VatNumberMissing
  | CurrencyMixed;

export function drawInvoice(wish: InvoiceWish, ground: InvoiceGround): Result<DrawnInvoice, InvoiceRefusal> {
  const { partnership, profile, debtor, organisation, today } = ground;
  if (partnership.feePolicy.kind === 'NONE')
    return refuse({ code: 'INVOICES_NOT_ALLOWED', message: 'This partnership has no fees; it sends no invoices.' });
  if (!profile)
    return refuse({ code: 'BILLING_NOT_SET_UP', message: 'Say first how the partnership invoices: configureBilling.' });
  if (!debtor)
    return refuse({
      code: 'DEBTOR_NOT_SET_UP',
      message: 'Say first where the organisation gets its invoices: describeDebtor.',
      organisationId: wish.organisationId,
    });
  const prices = sumMoney(
    partnership.currency,
    wish.lines.map(({ unitPrice }) => ({ ...unitPrice, minor: 0 })),
  );
  if (!prices.ok) return prices;
  const dueOn = wish.dueOn ?? today.add({ days: profile.paymentDays });
  if (dueOn.toString() < today.toString())
    return refuse({
      code: 'DUE_DATE_TOO_EARLY',
      message: `It is issued on ${today.toString()}; let it be due then or later.`,
      earliest: today,
    });
  const wrongPeriod = wish.lines.findIndex(({ period }) => period && !fits(period, today));
  if (wrongPeriod >= 0)
    return refuse({
      code: 'INVOICE_PERIOD_WRONG',
      message: `The period of line ${wrongPeriod + 1} ends before it begins, or begins more than a year ahead.`,
      line: wrongPeriod + 1,
    });
  const lines = drawLines(wish.lines, profile);
  if (!lines || lines.length === 0) return amountWrong();
  const totals = totalLines(lines);
  if (totals.grossMinor <= 0 || totals.grossMinor > LARGEST_MINOR) return amountWrong();
  const buyer: InvoiceBuyer = {
    organisationId: organisation.id,
    name: organisation.name,
    organisationNumber: organisation.organisationNumber,
    vatNumber: debtor.vatNumber,
    address: debtor.address,
    electronicAddress: debtor.electronicAddress,
    reference: debtor.reference,
    email: debtor.email,
  };
  const taxed = checkTax(
    lines.map(({ vat }) => vat),
    profile,
    buyer,
  );
  if (!taxed.ok) return taxed;
  return ok({
    partnershipId: partnership.id,
    organisationId: wish.organisationId,
    issuedOn: today,
    dueOn,
    currency: partnership.currency,
    language: debtor.language,
    seller: profile.seller,
    buyer,
    lines,
    totals,
    note: wish.note,
    cause: wish.cause,
  });
}

/** A hundred thousand million kronor: with room for every sum of a year to stay exact. */
const LARGEST_MINOR = 10_000_000_000_000;

function fits({ from, to }: InvoicePeriod, today: LocalDate): boolean {
  return from.toString() <= to.toString() && from.toString() <= today.add({ years: 1 }).toString();
}

/** Null when a line is no whole number of pieces, or its amount cannot be reckoned. */
function drawLines(wishes: readonly InvoiceLineWish[], { vatPolicy }: BillingProfile): InvoiceLine[] | null {
  const lines: InvoiceLine[] = [];
  for (const [index, { purpose, text, quantity, unitPrice, period }] of wishes.entries()) {
    const net = BigInt(Number.isSafeInteger(quantity) ? quantity : 0) * BigInt(Math.trunc(unitPrice.minor));
    if (quantity < 1 || unitPrice.minor < 0 || !Number.isSafeInteger(unitPrice.minor)) return null;
    if (!Number.isSafeInteger(quantity) || net > BigInt(LARGEST_MINOR)) return null;
    lines.push({
      number: index + 1,
      purpose,
      text,
      quantity,
      unitPriceMinor: unitPrice.minor,
      netMinor: money(net, unitPrice.currency).minor,
      period,
      vat: vatPolicy[purpose],
    });
  }
  return lines;
}

function checkTax(
  cases: readonly VatCase[],
  { seller }: BillingProfile,
  buyer: InvoiceBuyer,
): Result<null, VatCasesApart | VatNumberMissing> {
  const categories = new Set(cases.map(({ category }) => category));
  if (categories.has('OUTSIDE') && categories.size > 1)
    return refuse({
      code: 'VAT_CASES_APART',
      message: 'What is outside the tax cannot stand with what is within it; issue two invoices.',
    });
  if (!categories.has('OUTSIDE') && !seller.vatNumber)
    return refuse({
      code: 'VAT_NUMBER_MISSING',
      message: 'The partnership needs a VAT number for this; give it in configureBilling.',
      whose: 'SELLER',
    });
  if (categories.has('REVERSE_CHARGE') && !buyer.vatNumber)
    return refuse({
      code: 'VAT_NUMBER_MISSING',
      message: 'The buyer accounts for the tax itself: give its VAT number in describeDebtor.',
      whose: 'BUYER',
    });
  return ok(null);
}

function amountWrong(): Result<never, InvoiceAmountWrong> {
  return refuse({
    code: 'INVOICE_AMOUNT_WRONG',
    message:
      'Ask for more than nothing, in whole pieces of a price in whole minor units, up to 10 000 000 000 000 of them.',
  });
}
