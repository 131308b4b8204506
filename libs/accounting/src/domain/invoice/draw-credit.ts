import { type LocalDate, ok, refuse, type Result } from '@samprova/kernel';
import { sumMinor } from '../money.js';
import type { CreditNote, Invoice, InvoiceLine } from './invoice.js';
import { totalCredit } from './total-lines.js';

/** How much of a line is taken back, without tax, in minor units. */
export interface CreditLineWish {
  /** Of the invoice, from 1. */
  readonly line: number;
  readonly netMinor: number;
}

/** More than the invoice still has. */
export interface CreditAboveInvoice {
  readonly code: 'CREDIT_ABOVE_INVOICE';
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** What is left of that line, without tax, in minor units. */
  readonly creditableMinor: number;
}
/** Nothing is taken back: no line, one that the invoice does not have, one named twice, or an amount of nothing. */
export interface CreditEmpty {
  readonly code: 'CREDIT_EMPTY';
  readonly message: string;
}

export type DrawnCredit = Omit<CreditNote, 'id' | 'number' | 'issuedAt' | 'issuedBy' | 'year' | 'sequence'>;

/**
 * @param wish null: all that is left of the invoice
 * @param before the credit notes of this invoice until now
 */
export function drawCredit(
  invoice: Invoice,
  before: readonly CreditNote[],
  wish: readonly CreditLineWish[] | null,
  reason: string,
  today: LocalDate,
): Result<DrawnCredit, CreditAboveInvoice | CreditEmpty> {
  const left = new Map(invoice.lines.map((line) => [line.number, creditable(line, before)]));
  const wanted = (
    wish ?? invoice.lines.map(({ number }) => ({ line: number, netMinor: left.get(number) ?? 0 }))
  ).filter(({ netMinor }) => wish !== null || netMinor > 0);
  const lines: InvoiceLine[] = [];
  for (const { line: number, netMinor } of wanted) {
    const credited = invoice.lines.find((line) => line.number === number);
    const rest = left.get(number) ?? 0;
    const twice = wanted.filter(({ line }) => line === number).length > 1;
    if (!credited || twice || netMinor <= 0 || !Number.isSafeInteger(netMinor)) return empty();
    if (netMinor > rest)
      return refuse({
        code: 'CREDIT_ABOVE_INVOICE',
        message: `Of line ${number} there are ${rest} minor units left to credit.`,
        line: number,
        creditableMinor: rest,
      });
    const whole = netMinor === credited.netMinor;
    lines.push(whole ? credited : { ...credited, quantity: 1, unitPriceMinor: netMinor, netMinor });
  }
  if (lines.length === 0) return empty();
  const { partnershipId, organisationId, currency, language, seller, buyer, id, number, issuedOn } = invoice;
  return ok({
    partnershipId,
    organisationId,
    issuedOn: today,
    currency,
    language,
    seller,
    buyer,
    lines,
    totals: totalCredit(
      lines,
      before.map(({ totals }) => totals),
    ),
    note: null,
    invoiceId: id,
    invoiceNumber: number,
    invoiceIssuedOn: issuedOn,
    reason,
  });
}

/** What is left of a line, without tax. */
export function creditable(line: InvoiceLine, before: readonly CreditNote[]): number {
  const credited = before
    .flatMap(({ lines }) => lines)
    .flatMap(({ number, netMinor }) => (number === line.number ? [netMinor] : []));
  return sumMinor([line.netMinor, ...credited.map((minor) => -minor)]);
}

function empty(): Result<never, CreditEmpty> {
  return refuse({
    code: 'CREDIT_EMPTY',
    message: 'Name each line of the invoice once, with an amount above zero that is still left of it.',
  });
}
