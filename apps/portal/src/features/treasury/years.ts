/** The calendars of the installation end here. */
export const FIRST_YEAR = 2005;
export const LAST_YEAR = 2100;

/** The year that an address names, if it is one we know, else that of today (ISO). */
export function yearOf(text: string | undefined, today: string): number {
  const year = /^\d{4}$/.test(text ?? '') ? Number(text) : NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : Number(today.slice(0, 4));
}
