import { describe, expect, it } from '@jest/globals';
import { columnOf, inColumns, mondayOf } from './board-columns';

const ZONE = 'Europe/Stockholm';
const NOW = new Date('2026-06-15T10:00:00Z');

describe('the columns of the due board', () => {
  it.each([
    ['2026-06-15T09:59:00Z', false, 'overdue'],
    ['2026-06-15T09:59:00Z', true, 'overdue'],
    ['2026-06-15T15:00:00Z', false, 'today'],
    ['2026-06-15T15:00:00Z', true, 'stopped'],
    // 22:30 UTC is half past midnight in Stockholm: already tomorrow.
    ['2026-06-15T22:30:00Z', false, 'tomorrow'],
    ['2026-06-16T15:00:00Z', false, 'tomorrow'],
    ['2026-06-17T15:00:00Z', false, 'later'],
    [null, true, 'stopped'],
  ] as const)('put what is due %s (stopped: %s) under %s', (dueAt, stopped, column) => {
    expect(columnOf({ dueAt, stopped }, NOW, ZONE)).toBe(column);
  });

  it('hold every open inquiry once', () => {
    const open = [
      { id: 1, dueAt: '2026-06-15T15:00:00Z', stopped: false },
      { id: 2, dueAt: null, stopped: true },
      { id: 3, dueAt: '2026-06-12T15:00:00Z', stopped: false },
    ];
    const columns = inColumns(open, NOW, ZONE);
    expect(Object.values(columns).flat()).toHaveLength(3);
    expect(columns.overdue.map(({ id }) => id)).toEqual([3]);
  });

  it.each([
    ['2026-06-15', '2026-06-15'],
    ['2026-06-21', '2026-06-15'],
    ['2026-06-22', '2026-06-22'],
  ])('begin the week of %s on %s', (today, monday) => {
    expect(mondayOf(today)).toBe(monday);
  });
});
