import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import type { ClockState } from './clock-state.js';
import { standardTerms, type ClockTerms } from './clock-terms.js';
import { releaseClock } from './end-clock.js';
import { extendClock } from './extend-clock.js';
import { previewRecalculation, recalculateClock } from './recalculate-clock.js';
import { resumeClock } from './resume-clock.js';
import { startClock } from './start-clock.js';
import { stopClock } from './stop-clock.js';

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Stockholm').toInstant();
const act = (text: string) => ({ now: at(text), by: null });
const closedOn = (...dates: string[]): ClockTerms => ({
  ...standardTerms('SE'),
  closings: dates.map((date) => ({ date, name: 'Closed' })),
});
const change = (terms: ClockTerms) => ({ terms, reason: 'the board decided' });
const due = ({ dueAt }: ClockState) =>
  dueAt?.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString() ?? null;
function made(step: { ok: true; value: { state: ClockState } } | { ok: false; refusal: { code: string } }): ClockState {
  if (!step.ok) throw new Error(step.refusal.code);
  return step.value.state;
}
const clock = (terms = standardTerms('SE')) =>
  made(startClock(terms, { receivedAt: at('2026-03-02T10:00'), by: null }));

describe('a change of calendar or policy', () => {
  it('moves an open clock to a later due time', () => {
    const moved = made(recalculateClock(clock(), change(closedOn('2026-03-05')), act('2026-03-03T10:00')));
    expect(due(moved)).toBe('2026-03-10T17:00:00');
  });

  it('never to an earlier one: the promised one stands', () => {
    const promised = clock(closedOn('2026-03-05'));
    const step = recalculateClock(promised, change(standardTerms('SE')), act('2026-03-03T10:00'));
    expect(step).toMatchObject({ ok: false, refusal: { code: 'PROMISE_STANDS' } });
    const shorter = recalculateClock(
      clock(),
      change({ ...standardTerms('SE'), workingDays: 3 }),
      act('2026-03-03T10:00'),
    );
    expect(shorter).toMatchObject({ ok: false, refusal: { code: 'PROMISE_STANDS' } });
  });

  it('is taken over also where the due time stays, so that a later stop counts by it', () => {
    let state = made(recalculateClock(clock(), change(closedOn('2026-03-10')), act('2026-03-03T10:00')));
    expect(due(state)).toBe('2026-03-09T17:00:00');
    state = made(stopClock(state, { stopId: '1', kind: 'CLARIFICATION', reason: 'x' }, act('2026-03-09T10:00')));
    state = made(resumeClock(state, { stopId: '1' }, act('2026-03-10T10:00')));
    expect(due(state)).toBe('2026-03-11T17:00:00');
  });

  it('compares, while the clock stands, what would be due if it ran from now', () => {
    const stopped = made(
      stopClock(clock(), { stopId: '1', kind: 'CLARIFICATION', reason: 'x' }, act('2026-03-04T10:00')),
    );
    expect(recalculateClock(stopped, change(closedOn('2026-03-10')), act('2026-03-06T10:00')).ok).toBe(true);
    expect(
      recalculateClock(stopped, change({ ...standardTerms('SE'), workingDays: 4 }), act('2026-03-06T10:00')),
    ).toMatchObject({
      refusal: { code: 'PROMISE_STANDS' },
    });
  });

  it('keeps an extension', () => {
    const extended = made(
      extendClock(clock(), { workingDays: 8, inTriage: true, reason: 'x' }, act('2026-03-02T11:00')),
    );
    expect(due(made(recalculateClock(extended, change(closedOn('2026-03-05')), act('2026-03-03T10:00'))))).toBe(
      '2026-03-13T17:00:00',
    );
  });

  it('touches neither what has ended nor a due time that has passed', () => {
    const released = made(releaseClock(clock(), act('2026-03-04T10:00')));
    expect(recalculateClock(released, change(closedOn('2026-03-05')), act('2026-03-05T10:00'))).toMatchObject({
      refusal: { code: 'CLOCK_ENDED' },
    });
    expect(recalculateClock(clock(), change(closedOn('2026-03-05')), act('2026-03-09T17:00:01'))).toMatchObject({
      refusal: { code: 'DUE_TIME_PASSED' },
    });
  });

  it('that changes nothing is entered nowhere', () => {
    const reordered = clock(closedOn('2026-03-05', '2026-03-06'));
    expect(
      recalculateClock(reordered, change(closedOn('2026-03-06', '2026-03-05')), act('2026-03-03T10:00')),
    ).toMatchObject({
      refusal: { code: 'TERMS_UNCHANGED' },
    });
  });

  it('can be looked at before it is made', () => {
    const inquiries = [
      { inquiryId: 'moves', state: clock() },
      { inquiryId: 'stands', state: clock(closedOn('2026-03-03', '2026-03-04')) },
      { inquiryId: 'ended', state: made(releaseClock(clock(), act('2026-03-02T12:00'))) },
    ];
    const preview = previewRecalculation(inquiries, () => closedOn('2026-03-05'), at('2026-03-02T16:00'));
    expect(
      preview.map(({ inquiryId, moves, refused, newDueAt }) => [inquiryId, moves, refused, newDueAt?.toString()]),
    ).toEqual([
      ['moves', true, null, '2026-03-10T16:00:00Z'],
      ['stands', false, 'PROMISE_STANDS', '2026-03-11T16:00:00Z'],
      ['ended', false, 'CLOCK_ENDED', '2026-03-09T16:00:00Z'],
    ]);
  });
});
