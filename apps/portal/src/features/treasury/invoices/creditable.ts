interface Lined {
  readonly lines: readonly { readonly number: number; readonly netMinor: number }[];
}

export interface CreditableLine {
  readonly number: number;
  /** What is left of it, without tax, minor units. */
  readonly leftMinor: number;
}

/** What of each line of an invoice no credit note has taken back yet; lines that are gone are left out. */
export function creditableLines(invoice: Lined & { readonly creditNotes: readonly Lined[] }): CreditableLine[] {
  const taken = (number: number): number =>
    invoice.creditNotes
      .flatMap(({ lines }) => lines)
      .filter((line) => line.number === number)
      .reduce((sum, { netMinor }) => sum + netMinor, 0);
  return invoice.lines
    .map(({ number, netMinor }) => ({ number, leftMinor: netMinor - taken(number) }))
    .filter(({ leftMinor }) => leftMinor > 0);
}
