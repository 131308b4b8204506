import type { Id, Language } from '@samprova/kernel';
import type { ElectronicAddress, PostalAddress } from './invoice/invoice.js';

/** How a partnership invoices one organisation; name and register number come from the directory. */
export interface Debtor {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly organisationId: Id;
  readonly address: PostalAddress;
  readonly vatNumber: string | null;
  readonly electronicAddress: ElectronicAddress | null;
  /** What the debtor wants to read on its invoices (buyer reference). */
  readonly reference: string | null;
  readonly email: string | null;
  readonly language: Language;
}
