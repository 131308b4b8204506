import { describe, expect, it } from '@jest/globals';
import { isEdited, monthsOf, NO_EDIT, withClosing, withRemovalToggled } from './months';

const yearOf = (year: number) =>
  Array.from({ length: 365 }, (_, n) => ({ date: new Date(Date.UTC(year, 0, n + 1)).toISOString().slice(0, 10) }));

describe('the picture of a year', () => {
  it('has twelve months whose weeks begin on Monday', () => {
    const months = monthsOf(yearOf(2026));
    expect(months.map(({ month, days }) => [month, days.length])).toEqual(
      [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((days, n) => [n + 1, days]),
    );
    // 1 January 2026 is a Thursday, 1 June a Monday.
    expect([months[0]?.blanks, months[5]?.blanks]).toEqual([3, 0]);
  });
});

describe('an edit of the closings', () => {
  it('closes a day once, in the order of days', () => {
    const draft = withClosing(
      withClosing(withClosing(NO_EDIT, '2027-01-04', 'Stocktaking'), '2026-12-23', 'Day off'),
      '2027-01-04',
      'Moving',
    );
    expect(draft.add).toEqual([
      { onDate: '2026-12-23', name: 'Day off' },
      { onDate: '2027-01-04', name: 'Moving' },
    ]);
  });

  it('that opens a day and closes it again is none', () => {
    const opened = withRemovalToggled(NO_EDIT, '2026-12-23');
    expect(isEdited(opened)).toBe(true);
    expect(isEdited(withRemovalToggled(opened, '2026-12-23'))).toBe(false);
  });
});
