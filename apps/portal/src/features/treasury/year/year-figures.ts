import type { InvoicePurpose, YearInvoiceFragment } from '../../../graphql/graphql';
import { sumOf } from '../money';

export type YearInvoice = YearInvoiceFragment;

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
