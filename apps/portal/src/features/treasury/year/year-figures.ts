import type { InvoicePurpose, YearInvoiceFragment } from '../../../graphql/graphql';
import { creditedOf, stateOf } from '../invoices/invoice-state';
import { sumOf } from '../money';

export type YearInvoice = YearInvoiceFragment;

/** A year's claims in sums; minor units of one currency. */
export interface YearFigures {
  readonly invoices: number;
  readonly invoiced: number;
  readonly credited: number;
  /** What came in for them, whenever it came. */
  readonly paid: number;
  /** Of that: booked by the bank on the due day or before. */
  readonly paidByDue: number;
  /** What was claimed (less credit notes) of invoices whose due day is over: what could have been paid by due. */
  readonly fallenDue: number;
  /** Of that: what came by due. */
  readonly fallenDuePaidByDue: number;
  readonly open: number;
  readonly overdue: number;
  readonly overdueInvoices: number;
}

/** @param today the partnership's date, ISO */
export function yearFigures(invoices: readonly YearInvoice[], today: string): YearFigures {
  const due = invoices.filter(({ dueOn }) => dueOn < today);
  const overdue = invoices.filter((invoice) => stateOf(invoice, today) === 'overdue');
  return {
    invoices: invoices.length,
    invoiced: sumOf(invoices, ({ totals }) => totals.grossMinor),
    credited: sumOf(invoices, creditedOf),
    paid: sumOf(invoices, ({ payments }) => sumOf(payments, ({ minor }) => minor)),
    paidByDue: sumOf(invoices, paidByDue),
    fallenDue: sumOf(due, (invoice) => invoice.totals.grossMinor - creditedOf(invoice)),
    fallenDuePaidByDue: sumOf(due, paidByDue),
    open: sumOf(invoices, ({ openMinor }) => Math.max(0, openMinor)),
    overdue: sumOf(overdue, ({ openMinor }) => openMinor),
    overdueInvoices: overdue.length,
  };
}

function paidByDue({ payments, dueOn }: YearInvoice): number {
  return sumOf(
    payments.filter(({ payment }) => payment !== null && payment.bookedOn <= dueOn),
    ({ minor }) => minor,
  );
}

/** What was invoiced for each purpose, without tax; purposes of nothing are left out. */
export function byPurpose(
  invoices: readonly YearInvoice[],
): readonly { readonly purpose: InvoicePurpose; readonly netMinor: number }[] {
  const lines = invoices.flatMap((invoice) => invoice.lines);
  return (['MEMBERSHIP_FEE', 'DIRECTED_CONTRIBUTION', 'SERVICE'] as const)
    .map((purpose) => ({
      purpose,
      netMinor: sumOf(
        lines.filter((line) => line.purpose === purpose),
        ({ netMinor }) => netMinor,
      ),
    }))
    .filter(({ netMinor }) => netMinor !== 0);
}

/** Invoiced and paid month by month, running sums: twelve values each, null for months that have not come. */
export function byMonth(
  invoices: readonly YearInvoice[],
  year: number,
  today: string,
): { readonly invoiced: readonly (number | null)[]; readonly paid: readonly (number | null)[] } {
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
  const upTo = (month: string, day: string): boolean => day.slice(0, 7) <= month;
  const running = (amount: (month: string) => number) =>
    months.map((month) => (month > today.slice(0, 7) ? null : amount(month)));
  return {
    invoiced: running((month) =>
      sumOf(
        invoices.filter(({ issuedOn }) => upTo(month, issuedOn)),
        ({ totals }) => totals.grossMinor,
      ),
    ),
    paid: running((month) =>
      sumOf(
        invoices.flatMap(({ payments }) => payments).filter(({ payment }) => payment && upTo(month, payment.bookedOn)),
        ({ minor }) => minor,
      ),
    ),
  };
}
