import { Temporal, type LocalDate } from '@samprova/kernel';

/** A calendar date as whole days since 1970-01-01: dates become integers, so that walking a calendar is adding one. */
export type EpochDay = number;

export const DAY_MS = 86_400_000;

/** `month` is 1–12. A day beyond the month's end runs over into the next, as in `Date.UTC`. */
export function epochDay(year: number, month: number, day: number): EpochDay {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

export function toEpochDay(date: LocalDate): EpochDay {
  return epochDay(date.year, date.month, date.day);
}

export function toLocalDate(day: EpochDay): LocalDate {
  return new Temporal.PlainDate(1970, 1, 1).add({ days: day });
}

const isoDates = new Map<EpochDay, string>();

/** `YYYY-MM-DD`. */
export function isoDate(day: EpochDay): string {
  let text = isoDates.get(day);
  if (text === undefined) isoDates.set(day, (text = toLocalDate(day).toString()));
  return text;
}

/** Monday is 0, Sunday is 6; 1970-01-01 was a Thursday. */
export function weekday(day: EpochDay): number {
  return (((day + 3) % 7) + 7) % 7;
}

export const FRIDAY = 4;
export const SATURDAY = 5;
