import type { Moment } from '@samprova/calendar/domain';
import { ok, refuse, type Result } from '@samprova/kernel';

export interface UnreadableInstant {
  readonly code: 'OFFSET_MISSING' | 'INVALID_INSTANT';
}

/** Date, `T` or a space, time to the minute or finer, and the offset: `Z`, `+02:00`, or `+0200` as `date +%z` has it. */
const INSTANT =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])([01]\d|2[0-3]):?([0-5]\d)?)$/;
const WITHOUT_OFFSET = /^\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?$/;

/** ISO 8601 with an offset, exact to the nanosecond. A local time is refused: whose wall clock it is stays unsaid. */
export function readInstant(text: string): Result<Moment, UnreadableInstant> {
  const match = INSTANT.exec(text);
  if (!match) return refuse({ code: WITHOUT_OFFSET.test(text) ? 'OFFSET_MISSING' : 'INVALID_INSTANT' });
  const [, year, month, day, hour, minute, second = '0', fraction = '', , sign, offsetHours, offsetMinutes = '0'] =
    match;
  if (!isDate(Number(year), Number(month), Number(day))) return refuse({ code: 'INVALID_INSTANT' });
  // Not Date.UTC, which takes the years 0–99 for 1900–1999.
  const wall = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second.padStart(2, '0')}Z`);
  const offset = sign ? (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -60_000 : 60_000) : 0;
  const fractionNs = fraction ? BigInt(fraction.padEnd(9, '0')) : 0n;
  return ok({ epochNanoseconds: BigInt(wall - offset) * 1_000_000n + fractionNs });
}

function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
