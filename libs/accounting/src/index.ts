export { AccountingModule } from './accounting.module.js';
export { Billing } from './use-cases/billing.js';
export type { BillingDescription, DebtorDescription } from './use-cases/billing.js';
export { Ledgers } from './use-cases/ledgers.js';
export { Invoices } from './use-cases/invoices.js';
export { InvoiceDocuments } from './use-cases/invoice-documents.js';
export { PaymentFiles } from './use-cases/payment-files.js';
