import type { LocalDate } from '@samprova/kernel';

/**
 * From when until when a row is true. Both ends are ISO dates (`YYYY-MM-DD`) and belong to the period.
 * `validFrom` null: longer than these records reach back; `validTo` null: no end is known.
 */
export interface Validity {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export function isValidOn(row: Validity, date: LocalDate): boolean {
  const day = date.toString();
  return (row.validFrom === null || row.validFrom <= day) && (row.validTo === null || day <= row.validTo);
}

/** The rows that are true on that day, in their given order. */
export function validOn<T extends Validity>(rows: readonly T[], date: LocalDate): T[] {
  return rows.filter((row) => isValidOn(row, date));
}
