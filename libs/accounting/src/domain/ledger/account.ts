/**
 * The accounts of the inner ledger; what each is called in a chart of accounts is said when it is exported. UNAPPLIED
 * holds money that came in and is not (yet) set against an invoice: a debt to whoever paid it.
 */
export const ACCOUNTS = [
  'RECEIVABLES',
  'BANK',
  'UNAPPLIED',
  'VAT_PAYABLE',
  'MEMBERSHIP_FEES',
  'CONTRIBUTIONS',
  'SERVICES',
  'WRITE_OFFS',
] as const;
export type Account = (typeof ACCOUNTS)[number];

/** Those that a balance sheet holds; the others are income and cost. */
export const BALANCE_ACCOUNTS: readonly Account[] = ['RECEIVABLES', 'BANK', 'UNAPPLIED', 'VAT_PAYABLE'];
