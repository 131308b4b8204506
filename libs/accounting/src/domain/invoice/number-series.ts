export const DOCUMENT_KINDS = ['INVOICE', 'CREDIT_NOTE'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A number of a series: `SE-2026-00042`, credit notes `SE-K-2026-00007`. */
export function documentNumber(kind: DocumentKind, code: string, year: number, sequence: number): string {
  const series = kind === 'INVOICE' ? code : `${code}-K`;
  return `${series}-${year}-${String(sequence).padStart(5, '0')}`;
}

/** The digits that payment references are made from: the year and the place in its series. */
export function numberDigits(year: number, sequence: number): string {
  return `${year}${String(sequence).padStart(5, '0')}`;
}
