import type { InvoicePanelQuery } from '../../../graphql/graphql';

/** An invoice as its panel shows it. */
export type OpenInvoice = InvoicePanelQuery['invoice'];
