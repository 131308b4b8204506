import { describe, expect, it } from '@jest/globals';
import { reminderTime } from './reminder-time.js';

describe('the time of an inquiry’s reminders', () => {
  it.each([
    ['is the first bundle of the day', ['13:00', '09:30'], '08:00', '17:00', '09:30:00'],
    ['passes over a bundle before the partnership’s message hours', ['07:00', '10:00'], '08:00', '17:00', '10:00:00'],
    ['is the beginning of the hours where no bundle lies within them', ['18:00'], '08:15', '17:00', '08:15:00'],
  ])('%s', (_rule, bundleTimes, messagesFrom, messagesTo, expected) => {
    expect(reminderTime({ bundleTimes, messagesFrom, messagesTo }).toString()).toBe(expected);
  });
});
