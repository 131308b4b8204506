import { describe, expect, it } from '@jest/globals';
import { instantIn } from './local-time';

describe('a local time in a zone', () => {
  it.each([
    ['2026-06-15', '09:00', '2026-06-15T07:00:00.000Z'],
    ['2026-01-15', '09:00', '2026-01-15T08:00:00.000Z'],
    // The clock is put forward at 02:00 on 29 March and back at 03:00 on 25 October 2026.
    ['2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', '04:30', '2026-10-25T03:30:00.000Z'],
  ])('is one instant: %s %s in Stockholm', (date, time, instant) => {
    expect(instantIn(date, time, 'Europe/Stockholm')).toBe(instant);
  });
});
