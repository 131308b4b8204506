import type { Id } from '@samprova/kernel';
import { type GraphqlContext, loaderOf } from '@samprova/platform/graphql';
import type { Invoices } from '../use-cases/invoices.js';
import type { InvoiceType } from './invoice.type.js';

/** An invoice by its id, in one question with the others of the request; null for what one may not see. */
export async function loadInvoice(
  invoices: Invoices,
  context: GraphqlContext,
  id: Id | null,
): Promise<InvoiceType | null> {
  if (!id) return null;
  return loaderOf<Id, InvoiceType | null>(context, 'accounting.invoices', (ids) =>
    invoices.byIds(context.actor, ids),
  ).load(id);
}
