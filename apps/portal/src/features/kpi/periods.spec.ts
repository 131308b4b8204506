import { describe, expect, it } from '@jest/globals';
import { firstDayOf, moved, nameOf, periodOf, readPeriod } from './periods.js';

const TODAY = '2026-11-22';

describe('a period', () => {
  it.each(['2026', '2026-Q4', '2026-11'])('named %s is read and named the same', (name) => {
    expect(nameOf(readPeriod(name, TODAY))).toBe(name);
  });

  it.each(['', 'soon', '2026-13', '2026-Q5', '1999', '2101', undefined])('that is none (%s) is this year', (name) => {
    expect(nameOf(readPeriod(name, TODAY))).toBe('2026');
  });

  it('of another kind is the one that the day lies in', () => {
    expect(nameOf(periodOf('QUARTER', '2026-03-31'))).toBe('2026-Q1');
    expect(nameOf(periodOf('MONTH', '2026-03-31'))).toBe('2026-03');
    expect(firstDayOf(readPeriod('2026-Q3', TODAY))).toBe('2026-07-01');
  });

  it('moves over the turn of the year, and not beyond the calendars', () => {
    expect(nameOf(moved(readPeriod('2026-01', TODAY), -1)!)).toBe('2025-12');
    expect(nameOf(moved(readPeriod('2026-Q4', TODAY), 1)!)).toBe('2027-Q1');
    expect(moved(readPeriod('2005', TODAY), -1)).toBeNull();
    expect(moved(readPeriod('2100-12', TODAY), 1)).toBeNull();
  });
});
