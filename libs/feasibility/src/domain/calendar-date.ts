/** Whether the day exists in the Gregorian calendar. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

/** Calendars cover 2005 to 2100; a date outside is a slip of the pen. */
export const FIRST_YEAR = 2005;
export const LAST_YEAR = 2100;

export type DateTextFault = 'NOT_A_DATE' | 'OUTSIDE_CALENDAR';

/** What is wrong with `YYYY-MM-DD` (or `YYYY-MM` where only a month is planned); undefined when nothing is. */
export function dateTextFault(text: string, monthIsEnough: boolean): DateTextFault | undefined {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (!match || (match[3] === undefined && !monthIsEnough)) return 'NOT_A_DATE';
  const year = Number(match[1]);
  if (!isCalendarDate(year, Number(match[2]), Number(match[3] ?? '01'))) return 'NOT_A_DATE';
  return year < FIRST_YEAR || year > LAST_YEAR ? 'OUTSIDE_CALENDAR' : undefined;
}

/** Whether `from` is certainly later than `to`; a month alone may be any of its days. */
export function isAfter(from: string, to: string): boolean {
  const earliest = from.length === 7 ? `${from}-01` : from;
  const latest = to.length === 7 ? `${to}-31` : to;
  return earliest > latest;
}
