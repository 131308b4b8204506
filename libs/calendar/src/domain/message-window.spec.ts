import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import fc from 'fast-check';
import { standardTerms } from './clock-terms.js';
import { inMessageHours, sendAt } from './message-window.js';

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Stockholm').toInstant();
const SE = standardTerms('SE');
const shown = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString({ smallestUnit: 'minute' });

describe('a bundled message', () => {
  it.each([
    ['2026-03-02T00:10', '2026-03-02T09:00'],
    ['2026-03-02T09:00', '2026-03-02T09:00'],
    ['2026-03-02T09:00:00.000001', '2026-03-02T13:00'],
    ['2026-03-02T13:01', '2026-03-03T09:00'],
    ['2026-03-06T18:00', '2026-03-09T09:00'],
    ['2026-04-02T14:00', '2026-04-07T09:00'],
    ['2026-06-19T08:00', '2026-06-22T09:00'],
    ['2026-03-28T10:00', '2026-03-30T09:00'],
  ])('written %s goes out %s', (now, sent) => {
    expect(shown(sendAt('BUNDLED', at(now), SE))).toBe(sent);
  });

  it('is never sent before it was written, nor outside 08:00–17:00 of a working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2005, 0, 2), max: Date.UTC(2100, 11, 1) }), (ms) => {
        const now = Temporal.Instant.fromEpochMilliseconds(ms);
        const sent = sendAt('BUNDLED', now, SE);
        expect(Temporal.Instant.compare(sent, now)).toBeGreaterThanOrEqual(0);
        expect(inMessageHours(sent, SE)).toBe(true);
      }),
      { numRuns: 1000, seed: 8 },
    );
  });
});

describe('an immediate message', () => {
  it('goes out at once, at night and on holidays', () => {
    expect(sendAt('IMMEDIATE', at('2026-12-25T03:00'), SE).equals(at('2026-12-25T03:00'))).toBe(true);
  });
});

describe('message hours', () => {
  it.each([
    ['2026-03-02T07:59:59', false],
    ['2026-03-02T08:00', true],
    ['2026-03-02T17:00', true],
    ['2026-03-02T17:00:00.0001', false],
    ['2026-03-07T10:00', false],
    ['2026-06-19T10:00', false],
  ])('at %s: %s', (time, open) => {
    expect(inMessageHours(at(time), SE)).toBe(open);
  });
});

describe('a partnership with hours of its own', () => {
  it('sends its bundles inside them, or when they begin', () => {
    const hours = { from: '10:00', to: '16:00', bundleTimes: ['09:00', '13:00'] };
    expect(shown(sendAt('BUNDLED', at('2026-03-02T08:00'), SE, hours))).toBe('2026-03-02T13:00');
    expect(shown(sendAt('BUNDLED', at('2026-03-02T08:00'), SE, { ...hours, bundleTimes: [] }))).toBe(
      '2026-03-02T10:00',
    );
    expect(inMessageHours(at('2026-03-02T09:00'), SE, hours)).toBe(false);
  });
});
