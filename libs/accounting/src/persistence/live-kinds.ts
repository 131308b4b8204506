import type { LiveKindTable } from '@samprova/platform';

export const ACCOUNTING_LIVE_KINDS: LiveKindTable = {
  'billing-profile': { table: 'accounting.billing_profile' },
  debtor: { table: 'accounting.debtor' },
  invoice: { table: 'accounting.invoice' },
  'credit-note': { table: 'accounting.credit_note', of: { invoice: 'invoice_id' } },
  reminder: { table: 'accounting.reminder' },
  'reminder-policy': { table: 'accounting.reminder_policy' },
  'write-off': { table: 'accounting.write_off', of: { invoice: 'invoice_id' } },
  payment: { table: 'accounting.payment' },
  'payment-file': { table: 'accounting.payment_file' },
};
