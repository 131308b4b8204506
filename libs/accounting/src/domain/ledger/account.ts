/** The accounts of the inner ledger. What each is called in a chart of accounts is said when it is exported. */
export const ACCOUNTS = [
  'RECEIVABLES',
  'BANK',
  'PREPAYMENTS',
  'VAT_PAYABLE',
  'MEMBERSHIP_FEES',
  'CONTRIBUTIONS',
  'SERVICES',
  'WRITE_OFFS',
] as const;
export type Account = (typeof ACCOUNTS)[number];

/** Those that a balance sheet holds; the others are income and cost. */
export const BALANCE_ACCOUNTS: readonly Account[] = ['RECEIVABLES', 'BANK', 'PREPAYMENTS', 'VAT_PAYABLE'];
