export { INVOICE_REFUSALS } from './graphql/accounting.result.js';
export { InvoiceType } from './graphql/invoice.type.js';
export { MinorUnitsScalar } from './graphql/minor-units.scalar.js';
