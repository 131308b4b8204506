import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import fc from 'fast-check';
import { readInstant } from './read-instant.js';

describe('an instant as text', () => {
  it.each([
    ['2026-06-15T09:00:00+02:00', '2026-06-15T07:00:00Z'],
    ['2026-06-15T09:00+02:00', '2026-06-15T07:00:00Z'],
    ['2026-06-15 09:00:00Z', '2026-06-15T09:00:00Z'],
    ['2026-06-15t09:00:00z', '2026-06-15T09:00:00Z'],
    ['2026-06-15T09:00:00+0200', '2026-06-15T07:00:00Z'],
    ['2026-06-15T09:00:00-05', '2026-06-15T14:00:00Z'],
    ['2026-06-15T09:00:00.123456789+05:30', '2026-06-15T03:30:00.123456789Z'],
    ['2026-06-15T09:00:00,5Z', '2026-06-15T09:00:00.5Z'],
    ['2028-02-29T23:59:59-00:00', '2028-02-29T23:59:59Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
  ])('%s is read', (text, instant) => {
    expect(readInstant(text)).toMatchObject({ ok: true });
    const read = readInstant(text);
    expect(read.ok && new Temporal.Instant(read.value.epochNanoseconds).toString()).toBe(instant);
  });

  it.each(['2026-06-15T09:00:00', '2026-06-15T09:00', '2026-06-15', '2026-06-15 09:00:00.5'])(
    '%s has no offset',
    (text) => {
      expect(readInstant(text)).toMatchObject({ refusal: { code: 'OFFSET_MISSING' } });
    },
  );

  it.each([
    '',
    'yesterday',
    '2026-02-29T09:00:00Z',
    '2026-06-31T09:00:00Z',
    '2026-13-01T09:00:00Z',
    '2026-00-10T09:00:00Z',
    '2026-06-00T09:00:00Z',
    '2026-06-15T24:00:00Z',
    '2026-06-15T09:60:00Z',
    '2026-06-15T09:00:60Z',
    '2026-06-15T09:00:00+24:00',
    '2026-06-15T09:00:00+2:00',
    '2026-06-15T09:00:00Z ',
    '2026-6-15T09:00:00Z',
    '15/06/2026 09:00 +02:00',
    '2026-06-15T09:00:00+02:00\n',
  ])('%j is none', (text) => {
    expect(readInstant(text)).toMatchObject({ refusal: { code: 'INVALID_INSTANT' } });
  });

  it('is read as Temporal reads it', () => {
    const ns = fc.bigInt({ min: -62_135_596_800_000_000_000n, max: 253_402_300_799_999_999_999n });
    const offset = fc.integer({ min: -840, max: 840 });
    fc.assert(
      fc.property(ns, offset, (epochNanoseconds, minutes) => {
        const sign = minutes < 0 ? '-' : '+';
        const [hh, mm] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((part) =>
          String(part).padStart(2, '0'),
        );
        const instant = new Temporal.Instant(epochNanoseconds);
        const text = instant.toZonedDateTimeISO(`${sign}${hh}:${mm}`).toString({ timeZoneName: 'never' });
        fc.pre(/^\d{4}-/.test(text));
        const read = readInstant(text);
        expect(read.ok && read.value.epochNanoseconds).toBe(epochNanoseconds);
      }),
      { numRuns: 2000, seed: 9 },
    );
  });
});
