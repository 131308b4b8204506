/** A member fee as it was invoiced, with all that was booked on it since; each with the moment at which it was told. */
export interface FeeRecord {
  /** When it was issued, milliseconds since 1970 UTC. */
  readonly at: number;
  /** ISO date, the last day included. */
  readonly dueOn: string;
  /** Minor units, with tax and without. */
  readonly grossMinor: number;
  readonly netMinor: number;
  readonly credits: readonly { readonly at: number; readonly minor: number }[];
  readonly payments: readonly FeePayment[];
}

/** What a payment gave to an invoice. */
export interface FeePayment {
  /** When it was matched, and when that was taken back; null: it stands. */
  readonly at: number;
  readonly undoneAt: number | null;
  /** The bank's day, ISO date. */
  readonly bookedOn: string;
  /** Minor units, above zero. */
  readonly minor: number;
}
