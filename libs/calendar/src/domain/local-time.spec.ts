import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import fc from 'fast-check';
import { localTime } from './local-time.js';

const ZONES = ['Europe/Stockholm', 'Europe/Copenhagen', 'Europe/Oslo', 'Atlantic/Reykjavik', 'America/New_York'];
const FROM = Date.UTC(2005, 0, 1);
const TO = Date.UTC(2100, 11, 31);

describe('the wall clock of a zone', () => {
  it('shows what Temporal shows, at any instant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: FROM, max: TO }), (zone, ms) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
        expect(localTime(zone).offsetAt(ms)).toBe(zoned.offsetNanoseconds / 1e6);
        expect(localTime(zone).format(zoned.toInstant())).toBe(
          zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
        );
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('finds the instant of a wall time as Temporal does, also on the nights in which clocks change', () => {
    const transitions = ['2026-03-29', '2026-10-25', '2045-03-26', '2099-10-25', '2026-03-08', '2026-11-01'];
    const date = fc.oneof(
      fc.constantFrom(...transitions),
      fc.integer({ min: FROM, max: TO }).map((ms) => new Date(ms).toISOString().slice(0, 10)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), date, fc.integer({ min: 0, max: 1439 }), (zone, day, minute) => {
        const wall = Temporal.PlainDate.from(day).toPlainDateTime(
          new Temporal.PlainTime(Math.floor(minute / 60), minute % 60),
        );
        expect(localTime(zone).at(Date.parse(day) / 86_400_000, minute * 60_000)).toBe(
          wall.toZonedDateTime(zone).epochMilliseconds,
        );
      }),
      { numRuns: 3000, seed: 2 },
    );
  });

  it('refuses a zone that does not exist', () => {
    expect(() => localTime('Europe/Uppsala')).toThrow(RangeError);
  });
});
