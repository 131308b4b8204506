import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { boardInstants } from './due-board.js';

describe('the instants between which a wall counts', () => {
  it('are those of the partnership’s own days, summer time or not, and of its week from Monday', () => {
    const at = (text: string) => Temporal.Instant.from(text);
    // Sunday 2026-03-29 at 23:30 UTC is Monday in Stockholm, and summer time has begun.
    expect(
      boardInstants(at('2026-03-29T23:30:00Z'), 'Europe/Stockholm', Temporal.PlainDate.from('2026-01-01')),
    ).toEqual({
      todayBegins: at('2026-03-29T22:00:00Z'),
      tomorrowBegins: at('2026-03-30T22:00:00Z'),
      tomorrowEnds: at('2026-03-31T22:00:00Z'),
      weekBegins: at('2026-03-29T22:00:00Z'),
      onTimeFrom: at('2025-12-31T23:00:00Z'),
    });
    expect(
      boardInstants(at('2026-03-29T12:00:00Z'), 'Europe/Stockholm', Temporal.PlainDate.from('2026-01-01')).weekBegins,
    ).toEqual(at('2026-03-22T23:00:00Z'));
  });
});
