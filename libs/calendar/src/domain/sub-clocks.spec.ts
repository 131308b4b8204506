import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { STANDARD_RULES, standardTerms } from './clock-terms.js';
import type { ClockStop } from './clock-entry.js';
import { answerBy, confirmBy, subClocks } from './sub-clocks.js';

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Stockholm').toInstant();
const times = (workingDays: number, stops: readonly ClockStop[] = []) =>
  Object.values(
    subClocks({ terms: { ...standardTerms('SE'), workingDays }, receivedAt: at('2026-03-02T10:00'), stops }),
  ).map(
    (instant: Temporal.Instant | null) =>
      instant?.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString({ smallestUnit: 'minute' }).slice(5) ??
      null,
  );
const stop = (from: string, to: string | null): ClockStop => ({
  id: '1',
  kind: 'CLARIFICATION',
  reason: 'x',
  from: at(from),
  to: to ? at(to) : null,
  endsOn: null,
});

describe('the internal deadlines', () => {
  it('are triage on day 1, confirmation at noon of day 2, answers and disposition on the last day but one', () => {
    expect(times(5)).toEqual(['03-03T17:00', '03-04T12:00', '03-06T15:00', '03-06T17:00']);
    expect(times(10)).toEqual(['03-03T17:00', '03-04T12:00', '03-13T15:00', '03-13T17:00']);
  });

  it("follow the inquiry's own counted days", () => {
    expect(times(5, [stop('2026-03-03T10:00', '2026-03-05T10:00')])).toEqual([
      '03-05T17:00',
      '03-06T12:00',
      '03-10T15:00',
      '03-10T17:00',
    ]);
  });

  it('are unsaid while an open stop keeps their day from being reached', () => {
    expect(times(5, [stop('2026-03-04T10:00', null)])).toEqual(['03-03T17:00', null, null, null]);
  });

  it('keep their order in a promise of one, two or three days', () => {
    expect(times(3)).toEqual(['03-03T17:00', '03-04T12:00', '03-04T15:00', '03-04T17:00']);
    expect(times(2)).toEqual(['03-03T17:00', '03-04T12:00', '03-04T15:00', '03-04T17:00']);
    expect(times(1)).toEqual(['03-03T12:00', '03-03T12:00', '03-03T15:00', '03-03T17:00']);
  });
});

describe('who is asked late', () => {
  const clock = (...stops: readonly ClockStop[]) => ({
    terms: standardTerms('SE'),
    receivedAt: at('2026-03-02T10:00'),
    stops,
  });
  const shown = (instant: Temporal.Instant) =>
    instant.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString({ smallestUnit: 'minute' }).slice(5);

  it.each([
    ['2026-03-02T11:00', '03-04T12:00', '03-06T15:00'],
    ['2026-03-04T12:00', '03-06T17:00', '03-06T15:00'],
    ['2026-03-06T15:30', '03-06T17:00', '03-06T17:00'],
    ['2026-03-06T17:00', '03-09T17:00', '03-09T17:00'],
    ['2026-03-09T17:01', '03-10T17:00', '03-10T17:00'],
  ])('at %s confirms by %s and answers by %s: the next deadline there is, never one that has passed', (now, c, a) => {
    expect([shown(confirmBy(clock(), at(now))), shown(answerBy(clock(), at(now)))]).toEqual([c, a]);
  });

  it('while the clock stands has the time there would be if it ran again now', () => {
    const stopped = clock(stop('2026-03-03T10:00', null));
    expect(shown(confirmBy(stopped, at('2026-03-05T10:00')))).toBe('03-06T12:00');
    expect(shown(answerBy(stopped, at('2026-03-05T10:00')))).toBe('03-10T15:00');
  });
});

describe('the partnership’s own times', () => {
  it('replace noon and 15:00', () => {
    const terms = {
      ...standardTerms('SE'),
      rules: { ...STANDARD_RULES, networkConfirmationTime: '10:00', siteAnswerTime: '16:30' },
    };
    const { confirmationDueAt, siteAnswersDueAt } = subClocks({ terms, receivedAt: at('2026-03-02T10:00'), stops: [] });
    expect(confirmationDueAt?.equals(at('2026-03-04T10:00'))).toBe(true);
    expect(siteAnswersDueAt?.equals(at('2026-03-06T16:30'))).toBe(true);
  });
});
