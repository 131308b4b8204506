import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { nextReminderAt, remindersDue, remindersOf } from './review-reminder.js';

const period = {
  reviewDueOn: Temporal.PlainDate.from('2024-05-20'),
  endsOn: Temporal.PlainDate.from('2027-05-20'),
};
const at = (text: string) => Temporal.Instant.from(text);

describe('reminders of a network’s control and end', () => {
  it('come 90 and 30 days before and on the day, at nine in the morning', () => {
    expect(
      remindersOf(period, 'Europe/Oslo').map((reminder) => [
        reminder.occasion,
        reminder.daysBefore,
        reminder.at.toString(),
      ]),
    ).toEqual([
      ['CONTROL', 90, '2024-02-20T08:00:00Z'],
      ['CONTROL', 30, '2024-04-20T07:00:00Z'],
      ['CONTROL', 0, '2024-05-20T07:00:00Z'],
      ['END', 90, '2027-02-19T08:00:00Z'],
      ['END', 30, '2027-04-20T07:00:00Z'],
      ['END', 0, '2027-05-20T07:00:00Z'],
    ]);
  });

  it('are planned one after the other', () => {
    expect(nextReminderAt(period, 'Europe/Oslo', at('2024-02-20T08:00:00Z'))?.toString()).toBe('2024-04-20T07:00:00Z');
    expect(nextReminderAt(period, 'Europe/Oslo', at('2027-05-20T07:00:00Z'))).toBeNull();
    expect(nextReminderAt({ reviewDueOn: null, endsOn: null }, 'Europe/Oslo', at('2024-01-01T00:00:00Z'))).toBeNull();
  });

  it('are caught up from what was planned, never from before', () => {
    const stored = { ...period, nextActionAt: at('2024-04-20T07:00:00Z') };
    expect(
      remindersDue(stored, 'Europe/Oslo', at('2024-06-01T00:00:00Z')).map((reminder) => reminder.daysBefore),
    ).toEqual([30, 0]);
    expect(remindersDue(stored, 'Europe/Oslo', at('2024-04-01T00:00:00Z'))).toEqual([]);
    expect(remindersDue({ ...period, nextActionAt: null }, 'Europe/Oslo', at('2030-01-01T00:00:00Z'))).toEqual([]);
  });
});
