import { describe, expect, it } from '@jest/globals';
import { datesIn } from './dates';

describe('a date on a page', () => {
  const dates = datesIn('en-GB', 2026);

  it('names its year when that is another one than the present', () => {
    expect(dates.instant('2026-12-31T22:30:00Z', 'Europe/Stockholm')).not.toContain('2026');
    expect(dates.instant('2026-12-31T23:30:00Z', 'Europe/Stockholm')).toContain('2027');
    expect(dates.date('2025-06-23', 'weekday')).toContain('2025');
    expect(dates.date('2026-06-23', 'weekday')).not.toContain('2026');
  });
});
