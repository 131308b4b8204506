/** A year at a glance, of the invoices issued in it; minor units of the partnership's currency. */
export interface AccountingYear {
  readonly year: number;
  readonly currency: string;
  readonly invoices: number;
  /** With tax. */
  readonly invoicedMinor: number;
  readonly creditedMinor: number;
  /** Set against them until now. */
  readonly paidMinor: number;
  readonly writtenOffMinor: number;
  /** Still owed. */
  readonly openMinor: number;
  /** Still owed, and due before today. */
  readonly overdueMinor: number;
  /** What was asked for by those that are due, less what was credited. */
  readonly dueMinor: number;
  /** Of that: paid on its due date or before. */
  readonly paidByDueMinor: number;
  /** Money of all years that came in and is set against nothing. */
  readonly unappliedMinor: number;
  /** Payments that wait for a person. */
  readonly paymentsToMatch: number;
}

/** What an organisation owes a partnership, and what it has to its credit; minor units. */
export interface DebtorBalance {
  readonly organisationId: string;
  readonly openMinor: number;
  readonly overdueMinor: number;
  readonly creditMinor: number;
  /** ISO date of the oldest that is owed; null: nothing is. */
  readonly oldestDueOn: string | null;
}

/** Of what is due, how much was paid in time; null while nothing is due. In basis points: 10000 is all of it. */
export function paidInTimeBasisPoints({ dueMinor, paidByDueMinor }: AccountingYear): number | null {
  if (dueMinor <= 0) return null;
  return Number((BigInt(paidByDueMinor) * 10_000n) / BigInt(dueMinor));
}
