import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { calendarDays, MOST_DAYS_AT_ONCE } from './calendar-days.js';
import { standardTerms } from './clock-terms.js';

const on = (date: string) => Temporal.PlainDate.from(date);
const sweden = standardTerms('SE');

describe('the days of a partnership', () => {
  it('say of each day whether it is worked, and what it is called', () => {
    const place = { ...sweden, closings: [{ date: '2026-06-18', name: 'Staff day' }] };
    const days = calendarDays(place, on('2026-06-17'), on('2026-06-22'));
    expect(days.ok && days.value.map(({ date, kind, name }) => [date.toString(), kind, name?.en ?? null])).toEqual([
      ['2026-06-17', 'WORKING', null],
      ['2026-06-18', 'CLOSING_DAY', 'Staff day'],
      ['2026-06-19', 'CLOSING_DAY', 'Midsummer Eve'],
      ['2026-06-20', 'HOLIDAY', 'Midsummer Day'],
      ['2026-06-21', 'WEEKEND', null],
      ['2026-06-22', 'WORKING', null],
    ]);
  });

  it('are those of 2005 to 2100, both included', () => {
    expect(calendarDays(sweden, on('2005-01-01'), on('2005-01-01')).ok).toBe(true);
    expect(calendarDays(sweden, on('2100-12-31'), on('2100-12-31')).ok).toBe(true);
    expect(calendarDays(sweden, on('2004-12-31'), on('2005-01-01'))).toMatchObject({ refusal: { at: 'from' } });
    expect(calendarDays(sweden, on('2100-12-31'), on('2101-01-01'))).toMatchObject({ refusal: { at: 'to' } });
  });

  it('are not listed backwards, nor more than two years at once', () => {
    expect(calendarDays(sweden, on('2026-06-02'), on('2026-06-01'))).toMatchObject({ refusal: { at: 'to' } });
    const first = on('2026-01-01');
    expect(calendarDays(sweden, first, first.add({ days: MOST_DAYS_AT_ONCE - 1 }))).toMatchObject({ ok: true });
    expect(calendarDays(sweden, first, first.add({ days: MOST_DAYS_AT_ONCE }))).toMatchObject({
      refusal: { at: 'to' },
    });
  });
});
