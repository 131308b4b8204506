import { Matches } from 'class-validator';

/** For a date that the house counts with: the calendars cover 2005 to 2100, and a day outside is an error (ADR 0008). */
export function WithinCalendar(): PropertyDecorator {
  // The checking sees a date as its text.
  return Matches(/^(200[5-9]|20[1-9]\d|2100)-/, {
    message: '$property must be a day from 2005-01-01 to 2100-12-31',
  });
}
