import type { Id, LocalDate } from '@samprova/kernel';
import { Temporal } from '@samprova/kernel';
import type { BankTransaction, Direction } from './bank-file.js';
import { referencesIn, writtenForms } from './find-references.js';
import { sameName } from './same-name.js';
import type { MatchWay, PaymentState, SuggestionCause } from './payment.js';

/** What a payment can be set against: an invoice with what is owed for it now. */
export interface Receivable {
  readonly id: Id;
  readonly organisationId: Id;
  readonly number: string;
  readonly reference: string;
  readonly currency: string;
  readonly dueOn: LocalDate;
  /** Minor units; zero or below when nothing is owed. */
  readonly openMinor: number;
  /** Of the debtor: as invoiced, and as in the directory today. */
  readonly names: readonly string[];
}

export type Incoming = Pick<BankTransaction, 'minor' | 'references' | 'text' | 'payerName'> & {
  readonly direction: Direction;
  readonly currency: string;
};

/** Part of a payment and the invoice that it settles. */
export interface Match {
  readonly invoiceId: Id;
  readonly organisationId: Id;
  readonly minor: number;
  readonly way: MatchWay;
}

/** What becomes of a payment by itself. */
export interface Matched {
  readonly state: PaymentState;
  readonly matches: readonly Match[];
  readonly unappliedMinor: number;
  readonly organisationId: Id | null;
  readonly suggestedInvoiceId: Id | null;
  readonly suggestedBecause: SuggestionCause | null;
}

/**
 * Sets payments against invoices, one after the other: by structured reference; then by a reference in the text that
 * names one open invoice and pays no more than it; otherwise it suggests only. What is more than owed stays as the
 * debtor's credit. Another currency is never matched.
 * @param currency the partnership's
 */
export function matchPayments(
  payments: readonly Incoming[],
  currency: string,
  receivables: readonly Receivable[],
): Matched[] {
  const books = new Books(receivables.filter((one) => one.currency === currency));
  return payments.map((payment) => {
    if (payment.direction === 'OUT') return unmatched(payment, 'OUTGOING');
    if (payment.currency !== currency) return unmatched(payment, 'FOREIGN_CURRENCY');
    return byReference(payment, books) ?? byText(payment, books) ?? byAmountAndName(payment, books);
  });
}

/** What is owed while payments are set against it. */
class Books {
  private readonly references = new Map<string, Receivable>();
  private readonly numbers = new Map<string, Receivable>();
  private readonly amounts = new Map<number, Receivable[]>();
  private readonly open = new Map<Id, number>();

  constructor(receivables: readonly Receivable[]) {
    for (const one of receivables) {
      this.references.set(one.reference, one);
      this.numbers.set(one.number, one);
      this.open.set(one.id, one.openMinor);
      if (one.openMinor > 0) this.amounts.set(one.openMinor, [...(this.amounts.get(one.openMinor) ?? []), one]);
    }
  }

  referredTo(reference: string): Receivable | undefined {
    return writtenForms(reference)
      .map((form) => this.references.get(form))
      .find((found) => found);
  }

  ofReference(reference: string): Receivable | undefined {
    return this.references.get(reference);
  }

  ofNumber(number: string): Receivable | undefined {
    return this.numbers.get(number);
  }

  openOf({ id }: Receivable): number {
    return Math.max(0, this.open.get(id) ?? 0);
  }

  /** Those of which exactly this was owed in the beginning and still is. */
  owing(minor: number): readonly Receivable[] {
    return (this.amounts.get(minor) ?? []).filter((one) => this.openOf(one) === minor);
  }

  /** @returns what was settled: no more than is owed */
  settle(receivable: Receivable, minor: number, way: MatchWay): Match[] {
    const settled = Math.min(minor, this.openOf(receivable));
    if (settled <= 0) return [];
    this.open.set(receivable.id, this.openOf(receivable) - settled);
    const { id: invoiceId, organisationId } = receivable;
    return [{ invoiceId, organisationId, minor: settled, way }];
  }
}

function byReference(payment: Incoming, books: Books): Matched | null {
  const given = payment.references.map(({ text, minor }) => ({ minor, receivable: books.referredTo(text) }));
  const named = distinct(given.flatMap(({ receivable }) => receivable ?? []));
  const [first, ...more] = named;
  if (!first) return null;
  if (more.length === 0 && given.every(({ receivable }) => receivable))
    return settled(payment, [first], books.settle(first, payment.minor, 'STRUCTURED_REFERENCE'));
  const parts = given.map(({ minor }) => minor);
  const known = given.length === named.length;
  if (known && parts.reduce<number>((sum, minor) => sum + (minor ?? NaN), 0) === payment.minor) {
    const matches = given.flatMap(({ minor, receivable }) =>
      receivable ? books.settle(receivable, minor ?? 0, 'STRUCTURED_REFERENCE') : [],
    );
    return settled(payment, named, matches);
  }
  if (known && named.reduce((sum, one) => sum + books.openOf(one), 0) === payment.minor) {
    const matches = named.flatMap((one) => books.settle(one, books.openOf(one), 'STRUCTURED_REFERENCE'));
    return settled(payment, named, matches);
  }
  return suggested(payment, named.find((one) => books.openOf(one) > 0) ?? first, 'SEVERAL_REFERENCES');
}

function byText(payment: Incoming, books: Books): Matched | null {
  const text = [payment.text, ...payment.references.map((given) => given.text)].filter((part) => part).join(' ');
  const named = distinct(referencesIn(text).flatMap((reference) => books.ofReference(reference) ?? []));
  const open = named.filter((one) => books.openOf(one) > 0);
  const [first, ...more] = open;
  if (first && more.length === 0 && payment.minor <= books.openOf(first))
    return settled(payment, [first], books.settle(first, payment.minor, 'REFERENCE_IN_TEXT'));
  if (first) return suggested(payment, first, more.length > 0 ? 'SEVERAL_REFERENCES' : 'REFERENCE_IN_TEXT');
  const numbered = [...text.toUpperCase().matchAll(/\b[A-Z]{2,6}-\d{4}-\d{5,}\b/g)]
    .flatMap(([number]) => books.ofNumber(number) ?? [])
    .find((one) => books.openOf(one) > 0);
  return numbered ? suggested(payment, numbered, 'INVOICE_NUMBER') : null;
}

function byAmountAndName(payment: Incoming, books: Books): Matched {
  const { payerName } = payment;
  const [oldest] = books
    .owing(payment.minor)
    .filter(({ names }) => payerName !== null && names.some((name) => sameName(name, payerName)))
    .sort((a, b) => Temporal.PlainDate.compare(a.dueOn, b.dueOn) || (a.number < b.number ? -1 : 1));
  return oldest ? suggested(payment, oldest, 'AMOUNT_AND_NAME') : unmatched(payment, 'UNMATCHED');
}

function settled(payment: Incoming, named: readonly Receivable[], matches: readonly Match[]): Matched {
  const organisations = [...new Set(named.map(({ organisationId }) => organisationId))];
  const organisationId = organisations.length === 1 ? (organisations[0] ?? null) : null;
  const unappliedMinor = matches.reduce((rest, { minor }) => rest - minor, payment.minor);
  const state = unappliedMinor === 0 ? 'SETTLED' : organisationId ? 'CREDIT' : 'UNMATCHED';
  return { state, matches, unappliedMinor, organisationId, suggestedInvoiceId: null, suggestedBecause: null };
}

function suggested(payment: Incoming, { id }: Receivable, suggestedBecause: SuggestionCause): Matched {
  return { ...unmatched(payment, 'SUGGESTED'), suggestedInvoiceId: id, suggestedBecause };
}

function unmatched({ minor }: Incoming, state: PaymentState): Matched {
  return {
    state,
    matches: [],
    unappliedMinor: minor,
    organisationId: null,
    suggestedInvoiceId: null,
    suggestedBecause: null,
  };
}

function distinct(receivables: readonly Receivable[]): Receivable[] {
  return [...new Set(receivables)];
}
