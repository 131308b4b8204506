import { describe, expect, it } from '@jest/globals';
import Holidays from 'date-holidays';
import { COUNTRIES, type Country } from './country.js';
import { epochDay, isoDate } from './epoch-day.js';
import { FIRST_DAY, LAST_DAY, workingCalendar, type Closing } from './working-calendar.js';

const on = (country: Country, date: string, closings: readonly Closing[] = []) =>
  workingCalendar(country, closings).at(Date.parse(date) / 86_400_000);

const closedWeekdays = (country: Country, year: number): string[] => {
  const dates: string[] = [];
  for (let day = epochDay(year, 1, 1); day <= epochDay(year, 12, 31); day += 1) {
    const known = workingCalendar(country).at(day);
    if (known?.kind === 'HOLIDAY' || known?.kind === 'CLOSING_DAY') dates.push(isoDate(day));
  }
  return dates;
};

describe('the calendar of a country', () => {
  it.each([
    ['SE', 2025, 249],
    ['SE', 2026, 251],
    ['SE', 2027, 253],
    ['SE', 2028, 251],
    ['DK', 2025, 250],
    ['DK', 2026, 251],
    ['DK', 2027, 253],
    ['DK', 2028, 253],
    ['NO', 2025, 250],
    ['NO', 2026, 251],
    ['NO', 2027, 253],
    ['NO', 2028, 251],
  ] as const)('has in %s %i %i working days', (country, year, workingDays) => {
    let working = 0;
    for (let day = epochDay(year, 1, 1); day <= epochDay(year, 12, 31); day += 1)
      if (workingCalendar(country).at(day)?.kind === 'WORKING') working += 1;
    expect(working).toBe(workingDays);
  });

  it.each([
    ['SE', '2026-06-19', 'CLOSING_DAY', 'Midsummer Eve'],
    ['SE', '2026-06-20', 'HOLIDAY', 'Midsummer Day'],
    ['SE', '2026-10-31', 'HOLIDAY', "All Saints' Day"],
    ['SE', '2005-05-16', 'WORKING', undefined], // Whit Monday, a working day from 2005
    ['SE', '2005-06-06', 'HOLIDAY', 'National Day'],
    ['SE', '2026-04-02', 'WORKING', undefined], // Maundy Thursday: local half days stay working days
    ['SE', '2026-04-30', 'WORKING', undefined],
    ['DK', '2023-05-05', 'HOLIDAY', 'Great Prayer Day'],
    ['DK', '2024-04-26', 'WORKING', undefined],
    ['DK', '2026-06-05', 'CLOSING_DAY', 'Constitution Day'],
    ['DK', '2026-05-01', 'WORKING', undefined],
    ['DK', '2026-05-15', 'WORKING', undefined],
    ['NO', '2026-05-01', 'HOLIDAY', 'Labour Day'],
    ['NO', '2027-05-17', 'HOLIDAY', 'Constitution Day, Whit Monday'],
    ['NO', '2026-12-31', 'CLOSING_DAY', "New Year's Eve"],
  ] as const)('knows %s %s as %s %s', (country, date, kind, name) => {
    expect(on(country, date)?.kind).toBe(kind);
    expect(on(country, date)?.name?.en).toBe(name);
  });

  it('names a holiday also on a weekend, but a closing day only where it closes something', () => {
    expect(on('SE', '2026-06-06')).toMatchObject({ kind: 'HOLIDAY', name: { native: 'nationaldagen' } });
    expect(on('SE', '2028-12-24')).toMatchObject({ kind: 'WEEKEND', name: null });
  });

  it('covers 2005 to 2100 and nothing else', () => {
    for (const country of COUNTRIES) {
      const calendar = workingCalendar(country);
      expect(calendar.at(FIRST_DAY)?.date.toString()).toBe('2005-01-01');
      expect(calendar.at(LAST_DAY)?.date.toString()).toBe('2100-12-31');
      expect(calendar.at(FIRST_DAY - 1)).toBeUndefined();
      expect(calendar.at(LAST_DAY + 1)).toBeUndefined();
    }
  });

  it('agrees with date-holidays from 2005 to 2060', () => {
    // Of SE, public and bank days are the set of SFS 1930:173; of DK and NO only the public ones are usable.
    const policy = { SE: [], DK: ['06-05', '12-24', '12-31'], NO: ['12-24', '12-31'] };
    for (const country of COUNTRIES) {
      const holidays = new Holidays(country, { types: country === 'SE' ? ['public', 'bank'] : ['public'] });
      for (let year = 2005; year <= 2060; year += 1) {
        const theirs = new Set(holidays.getHolidays(year).map(({ date }) => date.slice(0, 10)));
        for (const day of policy[country]) theirs.add(`${year}-${day}`);
        const weekdays = (dates: Iterable<string>) => [...dates].filter((date) => isWeekday(date)).sort();
        expect({ country, year, days: weekdays(closedWeekdays(country, year)) }).toEqual({
          country,
          year,
          days: weekdays(theirs),
        });
      }
    }
  });
});

describe("a partnership's own closings", () => {
  const closings = [
    { date: '2026-03-04', name: 'Moving house' },
    { date: '2026-06-19', name: 'Summer party' },
    { date: '2026-03-07', name: 'Stocktaking' },
  ];

  it('close a working day by its name', () => {
    expect(on('SE', '2026-03-04', closings)).toMatchObject({ kind: 'CLOSING_DAY', name: { en: 'Moving house' } });
  });

  it('change nothing on days that are closed already', () => {
    expect(on('SE', '2026-06-19', closings)?.name?.en).toBe('Midsummer Eve');
    expect(on('SE', '2026-03-07', closings)?.kind).toBe('WEEKEND');
  });

  it('leave the calendar of the others alone', () => {
    expect(on('DK', '2026-03-04', closings)?.kind).toBe('CLOSING_DAY');
    expect(on('SE', '2026-03-04')?.kind).toBe('WORKING');
  });
});

function isWeekday(date: string): boolean {
  return new Date(date).getUTCDay() % 6 !== 0;
}
