import type { Account } from '../domain/ledger/account.js';

/** An account of the Swedish BAS chart. */
export interface ChartAccount {
  readonly number: string;
  readonly name: string;
}

/** Where each inner account goes in the BAS chart. Our reading: the treasurer moves it when importing, if need be. */
export const BAS_ACCOUNTS: Readonly<Record<Account, ChartAccount>> = {
  RECEIVABLES: { number: '1510', name: 'Kundfordringar' },
  BANK: { number: '1930', name: 'Företagskonto' },
  UNAPPLIED: { number: '2420', name: 'Förskott från kunder' },
  VAT_PAYABLE: { number: '2610', name: 'Utgående moms' },
  MEMBERSHIP_FEES: { number: '3910', name: 'Medlemsavgifter' },
  CONTRIBUTIONS: { number: '3990', name: 'Övriga bidrag och intäkter' },
  SERVICES: { number: '3040', name: 'Försäljning tjänster' },
  WRITE_OFFS: { number: '6351', name: 'Konstaterade förluster på kundfordringar' },
};
