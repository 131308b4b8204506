import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { clockTarget } from './clock-target.js';

const ZONE = 'Europe/Stockholm';
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(ZONE).toInstant();
const from = (now: string, wish: string) => {
  const asked = clockTarget(wish, at(now), ZONE);
  return asked.ok
    ? (asked.value.target?.toZonedDateTimeISO(ZONE).toPlainDateTime().toString() ?? null)
    : asked.refusal.code;
};

describe('where the clock is wished to', () => {
  it.each([
    ['+1d', '2026-06-16T09:00:00'],
    ['+2w', '2026-06-29T09:00:00'],
    ['+3h', '2026-06-15T12:00:00'],
    ['+30m', '2026-06-15T09:30:00'],
    ['2026-06-23T17:00', '2026-06-23T17:00:00'],
    ['2026-06-23 17:00', '2026-06-23T17:00:00'],
    ['2026-06-23', '2026-06-23T00:00:00'],
    ['2026-06-23T15:00:00Z', '2026-06-23T17:00:00'],
    ['2026-06-23T17:00:00+02:00', '2026-06-23T17:00:00'],
  ])('%s from Monday 2026-06-15 09:00 is %s', (wish, target) => expect(from('2026-06-15T09:00', wish)).toBe(target));

  it('by a day is the same local time on the next one, also when the clocks change', () => {
    expect(from('2026-03-28T09:00', '+1d')).toBe('2026-03-29T09:00:00');
    expect(from('2026-10-24T09:00', '+1d')).toBe('2026-10-25T09:00:00');
    expect(from('2026-10-24T09:00', '+24h')).toBe('2026-10-25T08:00:00');
  });

  it('next is left to whoever knows what comes', () => expect(from('2026-06-15T09:00', 'next')).toBeNull());

  it.each(['2026-06-14T09:00', '2026-06-15T09:00', '+0d'])('never lies before now or at it: %s', (wish) =>
    expect(from('2026-06-15T09:00', wish)).toBe('CLOCK_NEVER_GOES_BACK'),
  );

  it.each(['2028-01-01', '+500d', '+99999w', '+999999d', '+99999999999999999999m', '9999-01-01'])(
    'is not farther than a good year away: %s',
    (wish) => expect(from('2026-06-15T09:00', wish)).toBe('CLOCK_MOVE_TOO_FAR'),
  );

  it.each([
    '',
    '-1d',
    '1d',
    '+1y',
    'tomorrow',
    '2026-13-01',
    '2026-06-23T25:00',
    '+1.5d',
    '2026-06-23T17:00[Europe/Oslo',
  ])('is asked in words that can be understood, unlike "%s"', (wish) =>
    expect(from('2026-06-15T09:00', wish)).toBe('CLOCK_WISH_UNCLEAR'),
  );
});
