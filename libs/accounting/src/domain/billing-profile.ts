import type { Id } from '@samprova/kernel';
import type { InvoiceSeller } from './invoice/invoice.js';
import type { ReferenceScheme } from './invoice/payment-reference.js';
import type { VatPolicy } from './vat/vat-case.js';

/** How a partnership invoices: what stands on its documents, how it is paid, and its tax. One per partnership. */
export interface BillingProfile {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly seller: InvoiceSeller;
  readonly referenceScheme: ReferenceScheme;
  readonly vatPolicy: VatPolicy;
  /** Calendar days from issue to due date, where nobody says another. */
  readonly paymentDays: number;
}
