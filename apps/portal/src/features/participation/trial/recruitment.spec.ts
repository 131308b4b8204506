import { describe, expect, it } from '@jest/globals';
import { includedAt, monthsToFill, recruitment } from './recruitment.js';

const told = (month: string, included: number | null, planned: number | null = null) => ({
  month: `${month}-01`,
  screened: null,
  included,
  planned,
});

describe('recruitment month by month', () => {
  it('adds up the sites, and shows a month that nobody told of as unknown, not as none', () => {
    const months = recruitment([
      { counts: [told('2025-12', 2, 3), told('2026-02', 1)] },
      { counts: [told('2025-12', 4, 1)] },
    ]);
    expect(
      months.map(({ month, included, planned, includedSoFar, plannedSoFar }) => [
        ...[month, included, planned, includedSoFar, plannedSoFar],
      ]),
    ).toEqual([
      ['2025-12-01', 6, 4, 6, 4],
      ['2026-01-01', null, null, 6, 4],
      ['2026-02-01', 1, null, 7, 4],
    ]);
  });

  it('is empty, and nothing is included, where nobody has counted', () => {
    expect(recruitment([{ counts: [] }])).toEqual([]);
    expect(includedAt({ counts: [told('2026-01', null)] })).toBeNull();
    expect(includedAt({ counts: [told('2026-01', 0)] })).toBe(0);
  });
});

describe('the months to fill in', () => {
  it('end with that of today, and begin no earlier than the site opened', () => {
    expect(monthsToFill('2026-02-15', null, 3)).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
    expect(monthsToFill('2026-02-15', '2026-01-31', 6)).toEqual(['2026-01-01', '2026-02-01']);
  });
});
