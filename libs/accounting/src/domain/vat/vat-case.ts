export const VAT_CATEGORIES = ['STANDARD', 'ZERO', 'EXEMPT', 'REVERSE_CHARGE', 'OUTSIDE'] as const;
/** How value added tax meets a supply; EN 16931 writes them S, Z, E, AE and O. */
export type VatCategory = (typeof VAT_CATEGORIES)[number];

export const INVOICE_PURPOSES = ['MEMBERSHIP_FEE', 'DIRECTED_CONTRIBUTION', 'SERVICE'] as const;
/** What an association asks money for; its tax and its income account follow from it. */
export type InvoicePurpose = (typeof INVOICE_PURPOSES)[number];

/** The tax of one purpose. */
export interface VatCase {
  readonly category: VatCategory;
  /** Hundredths of a per cent: 2500 is 25 %. Nothing but `STANDARD` has one. */
  readonly rateBasisPoints: number;
  /** Why there is no tax, in the words of the partnership's law; null for `STANDARD` and `ZERO`. */
  readonly reason: string | null;
  /** The same as a code of the CEF list (VATEX-…), where there is one. */
  readonly reasonCode: string | null;
}

/** The cases of one association, by what it asks money for. Configuration: the treasurer answers for it. */
export type VatPolicy = Readonly<Record<InvoicePurpose, VatCase>>;

/** The categories as EN 16931 writes them (UNCL 5305). */
export const VAT_CATEGORY_CODES: Readonly<Record<VatCategory, 'S' | 'Z' | 'E' | 'AE' | 'O'>> = {
  STANDARD: 'S',
  ZERO: 'Z',
  EXEMPT: 'E',
  REVERSE_CHARGE: 'AE',
  OUTSIDE: 'O',
};
