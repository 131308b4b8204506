import { epochDay, type EpochDay } from './epoch-day.js';

/** Easter Sunday of the Gregorian calendar: the anonymous algorithm (Meeus/Jones/Butcher). */
export function easterSunday(year: number): EpochDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const skippedLeapDays = century - Math.floor(century / 4);
  const lunarCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + skippedLeapDays - lunarCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateCorrection = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarchZero = epact + toSunday - 7 * lateCorrection + 22;
  return epochDay(year, 3, fromMarchZero);
}
