import type { Address } from '../../lib/address';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A date so many days before or after another, ISO. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The period that the address names (`?from=…&to=…`), else the last `days` days up to today. Both ends are included. */
export function periodOf(
  address: Address,
  today: string,
  days: number,
): { readonly from: string; readonly to: string } {
  const read = (text: string | undefined): string | undefined =>
    text !== undefined && DATE.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
  const to = read(address['to']) ?? today;
  const from = read(address['from']) ?? plusDays(to, -days);
  return from <= to ? { from, to } : { from: to, to: from };
}
