import type { InvoiceRowFragment } from '../../../graphql/graphql';
import { sumOf } from '../money';

export const INVOICE_STATES = ['open', 'overdue', 'partly', 'paid', 'overpaid', 'credited'] as const;
/** How an invoice stands, worked out from what is owed and the day. */
export type InvoiceState = (typeof INVOICE_STATES)[number];

type Claim = Pick<InvoiceRowFragment, 'dueOn' | 'openMinor'> & {
  readonly totals: { readonly grossMinor: number };
  readonly creditNotes: readonly { readonly totals: { readonly grossMinor: number } }[];
};

/** @param today the partnership's date, ISO; on its due day an invoice is not late yet */
export function stateOf(invoice: Claim, today: string): InvoiceState {
  const claimed = invoice.totals.grossMinor - creditedOf(invoice);
  if (invoice.openMinor < 0) return 'overpaid';
  if (claimed <= 0) return 'credited';
  if (invoice.openMinor === 0) return 'paid';
  if (invoice.dueOn < today) return 'overdue';
  return invoice.openMinor < claimed ? 'partly' : 'open';
}

/** What credit notes took back, in minor units. */
export function creditedOf({ creditNotes }: Pick<Claim, 'creditNotes'>): number {
  return sumOf(creditNotes, ({ totals }) => totals.grossMinor);
}
