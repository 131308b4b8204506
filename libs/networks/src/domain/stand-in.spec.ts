import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import fc from 'fast-check';
import type { Absence } from './absence.js';
import { recordAbsence } from './record-absence.js';
import { standInFor } from './stand-in.js';

const on = (date: string) => Temporal.PlainDate.from(date);
let count = 0;
const away = (personId: string, deputyId: string | null, startsOn: string, endsOn: string): Absence => ({
  id: `absence-${(count += 1)}`,
  partnershipId: 'p',
  personId,
  deputyId,
  startsOn: on(startsOn),
  endsOn: on(endsOn),
});

describe('who stands in', () => {
  const absences = [
    away('ann', 'bo', '2026-06-15', '2026-06-26'),
    away('bo', 'cy', '2026-06-22', '2026-06-23'),
    away('cy', null, '2026-06-23', '2026-06-23'),
  ];

  it.each([
    ['2026-06-14', 'ann', ['ann']],
    ['2026-06-15', 'bo', ['ann', 'bo']],
    ['2026-06-22', 'cy', ['ann', 'bo', 'cy']],
    ['2026-06-23', null, ['ann', 'bo', 'cy']],
    ['2026-06-24', 'bo', ['ann', 'bo']],
    ['2026-06-26', 'bo', ['ann', 'bo']],
    ['2026-06-27', 'ann', ['ann']],
  ])('on %s it is %s', (date, personId, chain) => {
    expect(standInFor('ann', on(date), absences)).toEqual({ personId, chain });
  });

  it('comes to an end even in a ring', () => {
    const ring = [away('ann', 'bo', '2026-06-15', '2026-06-26'), away('bo', 'ann', '2026-06-15', '2026-06-26')];
    expect(standInFor('ann', on('2026-06-16'), ring)).toEqual({ personId: null, chain: ['ann', 'bo'] });
  });
});

describe('an absence', () => {
  it('may not end before it starts', () => {
    expect(recordAbsence(away('ann', null, '2026-06-16', '2026-06-15'), [])).toMatchObject({
      refusal: { code: 'ABSENCE_ENDS_BEFORE_IT_STARTS' },
    });
  });
  it('may not name the person as deputy', () => {
    expect(recordAbsence(away('ann', 'ann', '2026-06-15', '2026-06-15'), [])).toMatchObject({
      refusal: { code: 'DEPUTY_IS_ONESELF' },
    });
  });
  it('may not overlap another of the same person, but may be changed itself', () => {
    const first = away('ann', 'bo', '2026-06-15', '2026-06-26');
    expect(recordAbsence(away('ann', 'cy', '2026-06-26', '2026-06-30'), [first])).toMatchObject({
      refusal: { code: 'ABSENCE_OVERLAPS', existingId: first.id },
    });
    expect(recordAbsence({ ...first, endsOn: on('2026-06-30') }, [first])).toMatchObject({ ok: true });
  });
  it('may not close a ring of deputies on any day', () => {
    const others = [away('bo', 'cy', '2026-06-01', '2026-06-20'), away('cy', 'ann', '2026-06-18', '2026-06-30')];
    expect(recordAbsence(away('ann', 'bo', '2026-06-15', '2026-06-26'), others)).toEqual({
      ok: false,
      refusal: { code: 'DEPUTIES_GO_ROUND', firstDay: '2026-06-18' },
    });
    expect(recordAbsence(away('ann', 'bo', '2026-06-15', '2026-06-17'), others)).toMatchObject({ ok: true });
  });

  it('never leads round in a ring, however many are written', () => {
    const people = ['a', 'b', 'c', 'd', 'e'];
    const start = on('2026-06-01');
    const wish = fc.record({
      person: fc.constantFrom(...people),
      deputy: fc.constantFrom(...people),
      from: fc.integer({ min: 0, max: 13 }),
      days: fc.integer({ min: 0, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 25 }), (wishes) => {
        const written: Absence[] = [];
        for (const { person, deputy, from, days } of wishes) {
          const first = start.add({ days: from });
          const asked = away(person, deputy, first.toString(), first.add({ days }).toString());
          const result = recordAbsence(asked, written);
          if (result.ok) written.push(result.value);
          else if (result.refusal.code === 'DEPUTIES_GO_ROUND')
            // The refusal is right: with the absence written, that day would have nobody.
            expect(standInFor(person, on(result.refusal.firstDay), [...written, asked]).personId).toBeNull();
        }
        for (let day = 0; day < 21; day += 1)
          for (const person of people) {
            const date = start.add({ days: day });
            const standIn = standInFor(person, date, written);
            expect(standIn.personId).not.toBeNull();
            expect(written.some((absence) => absence.personId === standIn.personId && covers(absence, date))).toBe(
              false,
            );
          }
      }),
    );
  });
});

function covers(absence: Absence, date: Temporal.PlainDate): boolean {
  return (
    Temporal.PlainDate.compare(absence.startsOn, date) <= 0 && Temporal.PlainDate.compare(date, absence.endsOn) <= 0
  );
}
