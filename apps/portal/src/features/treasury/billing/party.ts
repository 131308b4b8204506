import type { BillingNumber, BillingPageQuery, DebtorOfQuery } from '../../../graphql/graphql';

type Seller = NonNullable<BillingPageQuery['billingProfile']>['seller'];
export type Address = Seller['address'];
export type Debtor = NonNullable<DebtorOfQuery['debtor']>;

/** Where electronic invoices reach the organisations of a country: the scheme of its register (Peppol). */
const SCHEMES: Readonly<Record<string, string>> = { SE: '0007', DK: '0184', NO: '0192' };

export function schemeOf(country: string): string {
  return SCHEMES[country] ?? '0088';
}

/** An empty field is a fact that nobody has told. */
export function told(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** Numbers of banks and registers are kept without blanks and hyphens. */
export function bare(text: string): string {
  return text.replaceAll(/[\s-]/g, '').toUpperCase();
}

export function emptyAddress(country: string): Address {
  return { line1: '', line2: null, postalCode: '', city: '', country };
}

/** The field of a form in which a number stands that cannot be right. */
export const FIELD_OF_NUMBER: Readonly<Record<BillingNumber, string>> = {
  ORGANISATION_NUMBER: 'organisationNumber',
  VAT_NUMBER: 'vatNumber',
  ELECTRONIC_ADDRESS: 'electronicAddress',
  ACCOUNT: 'account',
  REFERENCE_SCHEME: 'referenceScheme',
};

/** Which parts of an address are missing, by the names of their fields. */
export function missingOf(address: Address): readonly ('line1' | 'postalCode' | 'city')[] {
  return (['line1', 'postalCode', 'city'] as const).filter((part) => address[part].trim() === '');
}

/** The same without blanks around. */
export function trimmed({ line1, line2, postalCode, city, country }: Address): Address {
  return {
    line1: line1.trim(),
    line2: line2 === null ? null : told(line2),
    postalCode: postalCode.trim(),
    city: city.trim(),
    country,
  };
}
