import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import fc from 'fast-check';
import { Dice } from './dice.js';
import { WorkingHours } from './working-hours.js';

const instant = (text: string) => Temporal.Instant.from(text);

describe('working hours', () => {
  const sweden = new WorkingHours('SE');
  const norway = new WorkingHours('NO');

  it('go on after a weekend and after Easter, which begins a day earlier in Norway', () => {
    const dice = new Dice('any');
    const wednesday = instant('2026-04-01T16:30:00+02:00');
    expect(sweden.after(wednesday, 60, 60, dice).toString()).toBe('2026-04-02T07:00:00Z');
    expect(norway.after(wednesday, 60, 60, dice).toString()).toBe('2026-04-07T07:00:00Z');
  });

  it('know the next round', () => {
    const rounds = ['09:40', '15:10'];
    expect(sweden.next(instant('2026-03-20T09:40:00+01:00'), rounds).toString()).toBe('2026-03-20T14:10:00Z');
    expect(sweden.next(instant('2026-03-20T15:10:00+01:00'), rounds).toString()).toBe('2026-03-23T08:40:00Z');
  });

  it('never plan into a night or a day off, nor before the moment asked about', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 * 60 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.string(),
        (minutes, work, seed) => {
          const from = instant('2026-03-01T00:00:00Z').add({ minutes });
          const planned = norway.after(from, 0, work, new Dice(seed));
          const local = planned.toZonedDateTimeISO('Europe/Oslo');
          expect(Temporal.Instant.compare(planned, from)).toBeGreaterThanOrEqual(0);
          expect(norway.isWorking(local.toPlainDate())).toBe(true);
          expect(local.hour).toBeGreaterThanOrEqual(8);
          expect(local.hour).toBeLessThan(17);
        },
      ),
    );
  });
});
