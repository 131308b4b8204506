import { describe, expect, it } from '@jest/globals';
import { timeLeft } from './time-left';

const due = '2026-06-23T17:00:00+02:00';
const at = (instant: string) => timeLeft(due, new Date(instant), false);

describe('the time that is left', () => {
  it('is told in days while there is a day, then in hours, then in minutes', () => {
    expect(at('2026-06-20T16:00:00+02:00')).toMatchObject({ unit: 'days', amount: 3, tone: 'ok' });
    expect(at('2026-06-23T09:00:00+02:00')).toMatchObject({ unit: 'hours', amount: 8, tone: 'soon' });
    expect(at('2026-06-23T16:30:00+02:00')).toMatchObject({ unit: 'minutes', amount: 30, tone: 'soon' });
  });

  it('is not past at exactly the due instant, because that is on time', () => {
    expect(at('2026-06-23T17:00:00+02:00')?.isPast).toBe(false);
    expect(at('2026-06-23T17:00:01+02:00')).toMatchObject({ isPast: true, tone: 'late' });
  });

  it('says that the clock stands before it says that it is soon', () => {
    expect(timeLeft(due, new Date('2026-06-23T12:00:00+02:00'), true)?.tone).toBe('stopped');
  });

  it('is nothing for a case without a due time', () => {
    expect(timeLeft(null, new Date(due), false)).toBeUndefined();
  });
});
