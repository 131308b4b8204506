import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { revisedDatesTooEarly } from './submit-dates.js';

const day = (date: string) => Temporal.PlainDate.from(date);
const promised = (dueOn: string | null) => [
  { country: 'SE', receivedOn: day('2026-06-17'), dueOn: dueOn === null ? null : day(dueOn) },
];

describe('the dates of a revision', () => {
  it.each(['desiredAnswerBy', 'decisionDate', 'firstSiteOpen', 'recruitmentEnd', 'studyCompletion'])(
    'refuses a %s that has passed on the day the revision comes, and names it',
    (field) => {
      const before = { [field]: '2026-09-01' };
      expect(revisedDatesTooEarly(before, { [field]: '2026-06-16' }, promised('2026-06-23'))).toMatchObject([
        { field, keyword: 'datePassed', message: expect.stringContaining('2026-06-17') },
      ]);
      expect(revisedDatesTooEarly(before, { [field]: '2026-09-02' }, promised('2026-06-23'))).toEqual([]);
    },
  );

  it('refuses an answer wanted before the promise that the revision leaves, unless an urgent one is agreed', () => {
    const wanted = { desiredAnswerBy: '2026-06-22' };
    expect(revisedDatesTooEarly({}, wanted, promised('2026-06-23'))).toMatchObject([{ keyword: 'beforePromise' }]);
    expect(revisedDatesTooEarly({}, { ...wanted, urgentAgreed: true }, promised('2026-06-23'))).toEqual([]);
    expect(revisedDatesTooEarly({ ...wanted, urgentAgreed: true }, wanted, promised('2026-06-23'))).toMatchObject([
      { field: 'desiredAnswerBy', keyword: 'beforePromise' },
    ]);
  });

  it('does not hold against a revision what was said before and has passed since', () => {
    const said = { decisionDate: '2026-06-16', desiredAnswerBy: '2026-06-22' };
    expect(revisedDatesTooEarly(said, { ...said, countries: ['SE'] }, promised('2026-06-23'))).toEqual([]);
  });

  it('compares a wanted answer with no promise while the clock stands', () => {
    expect(revisedDatesTooEarly({}, { desiredAnswerBy: '2026-06-18' }, promised(null))).toEqual([]);
  });
});
