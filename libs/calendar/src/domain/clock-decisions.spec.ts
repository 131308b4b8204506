import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import type { ClockState } from './clock-state.js';
import { type ClockRules, STANDARD_RULES, standardTerms } from './clock-terms.js';
import { releaseClock, withdrawClock } from './end-clock.js';
import { extendClock } from './extend-clock.js';
import { recalculateClock } from './recalculate-clock.js';
import { restartClock } from './restart-clock.js';
import { resumeClock } from './resume-clock.js';
import { startClock } from './start-clock.js';
import { stopClock, type StopAsked } from './stop-clock.js';
import { isPastDue } from './clock-state.js';

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Stockholm').toInstant();
const by = 'coordinator';
const act = (text: string) => ({ now: at(text), by });
const started = (received = '2026-03-02T10:00') =>
  state(startClock(standardTerms('SE'), { receivedAt: at(received), by }));
const question = (stopId: string): StopAsked => ({ stopId, kind: 'CLARIFICATION', reason: 'Which dose?' });
const due = ({ dueAt }: ClockState) =>
  dueAt?.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString() ?? null;

function state(
  step:
    | ReturnType<typeof startClock>
    | ReturnType<typeof stopClock>
    | ReturnType<typeof extendClock>
    | ReturnType<typeof resumeClock>,
): ClockState {
  if (!step.ok) throw new Error(step.refusal.code);
  return step.value.state;
}
const code = (step: { ok: boolean; refusal?: { code: string } }) => step.refusal?.code;

describe('starting a clock', () => {
  it('promises the close of the fifth working day', () => {
    expect(due(started())).toBe('2026-03-09T17:00:00');
  });

  it('refuses a receipt outside the calendar, and a promise that is no whole number of days', () => {
    expect(code(startClock(standardTerms('SE'), { receivedAt: at('1999-03-02T10:00'), by }))).toBe('OUTSIDE_CALENDAR');
    for (const workingDays of [0, -1, 2.5, NaN])
      expect(
        code(startClock({ ...standardTerms('SE'), workingDays }, { receivedAt: at('2026-03-02T10:00'), by })),
      ).toBe('WORKING_DAYS_INVALID');
  });
});

describe('stopping a clock', () => {
  it('leaves the due time unsaid until the answer comes, and keeps the question', () => {
    const stopped = state(stopClock(started(), question('1'), act('2026-03-04T14:00')));
    expect(stopped).toMatchObject({ dueAt: null, stops: [{ id: '1', reason: 'Which dose?', to: null }] });
    expect(due(state(resumeClock(stopped, { stopId: '1' }, act('2026-03-09T11:00'))))).toBe('2026-03-12T17:00:00');
  });

  it('is no matter at exactly the due instant, and refused once it has passed', () => {
    expect(stopClock(started(), question('1'), act('2026-03-09T17:00')).ok).toBe(true);
    expect(code(stopClock(started(), question('1'), act('2026-03-09T17:00:00.001')))).toBe('DUE_TIME_PASSED');
  });

  it('is never backdated', () => {
    const stopped = state(stopClock(started(), question('1'), act('2026-03-04T14:00')));
    expect(stopClock(stopped, question('2'), act('2026-03-04T13:59'))).toMatchObject({
      refusal: { code: 'BACKDATED', earliest: at('2026-03-04T14:00') },
    });
  });

  it('has a question or a reason', () => {
    expect(code(stopClock(started(), { ...question('1'), reason: ' ' }, act('2026-03-04T14:00')))).toBe(
      'REASON_MISSING',
    );
  });

  it('takes three clarifications, also at once; a fourth may be asked without', () => {
    let clock = started();
    for (const stopId of ['1', '2', '3']) clock = state(stopClock(clock, question(stopId), act('2026-03-04T14:00')));
    expect(code(stopClock(clock, question('4'), act('2026-03-05T14:00')))).toBe('CLARIFICATION_STOPS_USED_UP');
    clock = state(restartClock(clock, { reason: 'new criteria' }, act('2026-03-05T15:00')));
    expect(code(stopClock(clock, question('4'), act('2026-03-05T15:00')))).toBe('CLARIFICATION_STOPS_USED_UP');
    expect(
      stopClock(clock, { stopId: '5', kind: 'SPONSOR_PAUSE', reason: 'board meeting' }, act('2026-03-05T15:00')).ok,
    ).toBe(true);
  });

  it('runs again only when the last of several stops has ended', () => {
    let clock = state(stopClock(started(), question('1'), act('2026-03-03T14:00')));
    clock = state(stopClock(clock, { stopId: '2', kind: 'AGREEMENT_AWAITED', reason: 'CDA' }, act('2026-03-03T15:00')));
    clock = state(resumeClock(clock, { stopId: '1' }, act('2026-03-04T10:00')));
    expect(due(clock)).toBeNull();
    clock = state(resumeClock(clock, { stopId: '2' }, act('2026-03-05T10:00')));
    expect(due(clock)).toBe('2026-03-11T17:00:00');
  });

  it('refuses a second pause, or a second wait for an agreement, while one is open', () => {
    for (const kind of ['SPONSOR_PAUSE', 'AGREEMENT_AWAITED'] as const) {
      const stopped = state(stopClock(started(), { stopId: '1', kind, reason: 'x' }, act('2026-03-03T14:00')));
      expect(stopClock(stopped, { stopId: '2', kind, reason: 'x' }, act('2026-03-03T15:00'))).toMatchObject({
        refusal: { code: 'ALREADY_STOPPED', openStopId: '1' },
      });
      const resumed = state(resumeClock(stopped, { stopId: '1' }, act('2026-03-03T15:00')));
      expect(stopClock(resumed, { stopId: '2', kind, reason: 'x' }, act('2026-03-03T16:00')).ok).toBe(true);
    }
  });

  it('waits for no agreement when a master agreement is in force', () => {
    const asked: StopAsked = { stopId: '1', kind: 'AGREEMENT_AWAITED', reason: 'CDA', masterAgreementInForce: true };
    expect(code(stopClock(started(), asked, act('2026-03-03T14:00')))).toBe('MASTER_AGREEMENT_IN_FORCE');
  });

  it('lets a pause name an end up to 60 calendar days away, and no other stop', () => {
    const pause = (endsOn: string, kind: StopAsked['kind'] = 'SPONSOR_PAUSE') =>
      stopClock(
        started(),
        { stopId: '1', kind, reason: 'x', endsOn: Temporal.PlainDate.from(endsOn) },
        act('2026-03-03T14:00'),
      );
    expect(pause('2026-05-02').ok).toBe(true);
    expect(pause('2026-05-03')).toMatchObject({ refusal: { code: 'PAUSE_END_NOT_ALLOWED' } });
    expect(code(pause('2026-03-03'))).toBe('PAUSE_END_NOT_ALLOWED');
    expect(code(pause('2026-04-01', 'CLARIFICATION'))).toBe('PAUSE_END_NOT_ALLOWED');
  });
});

describe('resuming a clock', () => {
  it('ends only a stop that is open', () => {
    const stopped = state(stopClock(started(), question('1'), act('2026-03-04T14:00')));
    const resumed = state(resumeClock(stopped, { stopId: '1' }, act('2026-03-04T16:00')));
    expect(code(resumeClock(resumed, { stopId: '1' }, act('2026-03-05T16:00')))).toBe('STOP_NOT_OPEN');
    expect(code(resumeClock(stopped, { stopId: '9' }, act('2026-03-05T16:00')))).toBe('STOP_NOT_OPEN');
    expect(due(resumed)).toBe('2026-03-09T17:00:00');
  });
});

describe('extending a promise', () => {
  const extension = (workingDays: number, inTriage = true, reason = 'rare disease') => ({
    workingDays,
    inTriage,
    reason,
  });

  it('is made once, in triage, to at most ten working days, with a reason', () => {
    const extended = state(extendClock(started(), extension(10), act('2026-03-02T11:00')));
    expect(due(extended)).toBe('2026-03-16T17:00:00');
    expect(extended.extension).toMatchObject({ workingDays: 10, reason: 'rare disease', by });
    expect(code(extendClock(extended, extension(10), act('2026-03-02T12:00')))).toBe('ALREADY_EXTENDED');
    expect(code(extendClock(started(), extension(8, false), act('2026-03-02T11:00')))).toBe('NOT_IN_TRIAGE');
    for (const days of [11, 5, 4, 6.5])
      expect(code(extendClock(started(), extension(days), act('2026-03-02T11:00')))).toBe('EXTENSION_OUT_OF_RANGE');
    expect(code(extendClock(started(), extension(8, true, ''), act('2026-03-02T11:00')))).toBe('REASON_MISSING');
  });

  it('mends no promise that was broken', () => {
    expect(code(extendClock(started(), extension(8), act('2026-03-10T11:00')))).toBe('DUE_TIME_PASSED');
  });
});

describe('restarting a clock', () => {
  it('begins a new run and keeps the old one', () => {
    const clock = state(restartClock(started(), { reason: 'new criteria' }, act('2026-03-05T11:00')));
    expect(due(clock)).toBe('2026-03-12T17:00:00');
    expect(clock).toMatchObject({
      run: 2,
      pastRuns: [{ run: 1, receivedAt: at('2026-03-02T10:00'), dueAt: at('2026-03-09T17:00') }],
    });
  });

  it('leaves an unanswered question open, and an extension standing', () => {
    let clock = state(extendClock(started(), { workingDays: 7, inTriage: true, reason: 'x' }, act('2026-03-02T11:00')));
    clock = state(stopClock(clock, question('1'), act('2026-03-04T14:00')));
    clock = state(restartClock(clock, { reason: 'new criteria', terms: standardTerms('SE') }, act('2026-03-05T11:00')));
    expect(due(clock)).toBeNull();
    clock = state(resumeClock(clock, { stopId: '1' }, act('2026-03-06T11:00')));
    expect(due(clock)).toBe('2026-03-16T17:00:00');
  });
});

describe('ending a clock', () => {
  it('is on time at exactly the due instant, and late strictly after it', () => {
    expect(isPastDue(started(), at('2026-03-09T17:00'))).toBe(false);
    expect(isPastDue(started(), at('2026-03-09T17:00').add({ nanoseconds: 1 }))).toBe(true);
  });

  it('by release ends open stops, on time', () => {
    const stopped = state(stopClock(started(), question('1'), act('2026-03-04T14:00')));
    const released = state(releaseClock(stopped, act('2026-03-20T10:00')));
    expect(released).toMatchObject({ ended: { how: 'RELEASED' }, stops: [{ to: at('2026-03-20T10:00') }] });
    expect(isPastDue(released, at('2026-03-20T10:00'))).toBe(false);
  });

  it('is final', () => {
    const withdrawn = state(withdrawClock(started(), { cause: 'BY_SPONSOR' }, act('2026-03-04T14:00')));
    const later = act('2026-03-05T10:00');
    const refused = [
      releaseClock(withdrawn, later),
      withdrawClock(withdrawn, { cause: 'OUT_OF_SCOPE' }, later),
      stopClock(withdrawn, question('1'), later),
      resumeClock(withdrawn, { stopId: '1' }, later),
      extendClock(withdrawn, { workingDays: 8, inTriage: true, reason: 'x' }, later),
      restartClock(withdrawn, { reason: 'x' }, later),
    ];
    expect(refused.map(code)).toEqual(refused.map(() => 'CLOCK_ENDED'));
  });
});

describe("the partnership's policy", () => {
  const own = (rules: Partial<ClockRules>) =>
    state(
      startClock(
        { ...standardTerms('SE'), rules: { ...STANDARD_RULES, ...rules } },
        { receivedAt: at('2026-03-02T10:00'), by },
      ),
    );
  const now = act('2026-03-03T10:00');

  it('sets how far an extension reaches', () => {
    const asked = { workingDays: 8, reason: 'rare', inTriage: true };
    expect(extendClock(own({ extendedWorkingDays: 7 }), asked, now)).toMatchObject({
      refusal: { code: 'EXTENSION_OUT_OF_RANGE', least: 6, most: 7 },
    });
    expect(extendClock(own({ extendedWorkingDays: 12 }), { ...asked, workingDays: 12 }, now).ok).toBe(true);
  });

  it('sets how many clarifications stop the clock, and how far away a pause may end', () => {
    const stopped = state(stopClock(own({ stoppingClarifications: 1 }), question('1'), now));
    expect(stopClock(stopped, question('2'), now)).toMatchObject({
      refusal: { code: 'CLARIFICATION_STOPS_USED_UP', most: 1 },
    });
    const pause = {
      stopId: '1',
      kind: 'SPONSOR_PAUSE',
      reason: 'x',
      endsOn: Temporal.PlainDate.from('2026-03-20'),
    } as const;
    expect(code(stopClock(own({ pauseAtMostCalendarDays: 14 }), pause, now))).toBe('PAUSE_END_NOT_ALLOWED');
  });

  it('changed since, is taken over by a recalculation, and the same rules are no change', () => {
    const reason = 'Policy of 2026';
    const again = (rules: ClockRules) =>
      recalculateClock(own({}), { terms: { ...standardTerms('SE'), rules }, reason }, now);
    expect(again({ ...STANDARD_RULES, siteAnswerTime: '14:00' }).ok).toBe(true);
    expect(code(again(STANDARD_RULES))).toBe('TERMS_UNCHANGED');
  });
});
