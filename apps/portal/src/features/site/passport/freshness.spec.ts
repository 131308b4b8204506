import { describe, expect, it } from '@jest/globals';
import { byFreshness, freshnessOf, freshUntil } from './freshness';

const question = { key: 'biobank', freshMonths: 12 };
const confirmed = (confirmedAt: string) => [{ question: 'biobank', confirmedAt }];
const now = new Date('2026-11-22T09:00:00Z');

describe('an answer of the site passport', () => {
  it('stays fresh for so many months, also from the last day of a long one', () => {
    expect(freshUntil('2026-01-31T10:00:00Z', 1).toISOString()).toBe('2026-02-28T10:00:00.000Z');
    expect(freshUntil('2025-11-22T09:00:00Z', 12).toISOString()).toBe('2026-11-22T09:00:00.000Z');
  });

  it('is missing, stale, soon stale or fresh', () => {
    expect(freshnessOf(question, [], now)).toBe('missing');
    expect(freshnessOf(question, confirmed('2025-11-22T09:00:00Z'), now)).toBe('stale');
    expect(freshnessOf(question, confirmed('2025-12-10T09:00:00Z'), now)).toBe('soon');
    expect(freshnessOf(question, confirmed('2026-06-01T09:00:00Z'), now)).toBe('fresh');
  });

  it('stands first when it needs a look', () => {
    expect((['missing', 'fresh', 'stale', 'soon'] as const).toSorted(byFreshness)).toEqual([
      'stale',
      'soon',
      'fresh',
      'missing',
    ]);
  });
});
