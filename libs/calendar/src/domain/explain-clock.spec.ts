import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import type { ClockState } from './clock-state.js';
import { standardTerms } from './clock-terms.js';
import type { Country } from './country.js';
import { releaseClock } from './end-clock.js';
import { explainClock, explainPastRun } from './explain-clock.js';
import { restartClock } from './restart-clock.js';
import { resumeClock } from './resume-clock.js';
import { startClock } from './start-clock.js';
import { stopClock } from './stop-clock.js';

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Stockholm').toInstant();
const act = (text: string) => ({ now: at(text), by: null });
function made(step: { ok: true; value: { state: ClockState } } | { ok: false; refusal: { code: string } }): ClockState {
  if (!step.ok) throw new Error(step.refusal.code);
  return step.value.state;
}
const clock = (received = '2026-03-02T10:00', country: Country = 'SE') =>
  made(startClock(standardTerms(country), { receivedAt: at(received), by: null }));
const stopped = (state: ClockState, from: string, to: string | null) => {
  const step = made(stopClock(state, { stopId: from, kind: 'CLARIFICATION', reason: 'Which dose?' }, act(from)));
  return to ? made(resumeClock(step, { stopId: from }, act(to))) : step;
};
const NOW = at('2026-12-01T10:00');

describe('asking why', () => {
  it('gives the net and gross days of an answer', () => {
    const state = made(releaseClock(stopped(clock(), '2026-03-04T14:00', '2026-03-09T11:00'), act('2026-03-12T16:59')));
    expect(explainClock(state, NOW)).toMatchObject({ netDays: 5, grossDays: 8, late: false });
  });

  it.each([
    ['SE', 6],
    ['DK', 5],
  ] as const)('counts from 30 March to 9 April 2026 in %s %i gross working days', (country, gross) => {
    const state = made(releaseClock(clock('2026-03-30T09:00', country), act('2026-04-09T10:00')));
    expect(explainClock(state, NOW).grossDays).toBe(gross);
  });

  it('is one minute late after the due time, and on time up to it', () => {
    const late = (time: string) => explainClock(made(releaseClock(clock(), act(time))), NOW).late;
    expect(late('2026-03-09T16:59')).toBe(false);
    expect(late('2026-03-09T17:00')).toBe(false);
    expect(late('2026-03-09T17:01')).toBe(true);
  });

  it('lists an early answer through its due day, and counts through the day of the answer', () => {
    const explained = explainClock(made(releaseClock(clock(), act('2026-03-04T09:00'))), NOW);
    expect(explained).toMatchObject({ netDays: 2, grossDays: 2 });
    expect(explained.days.at(-1)?.date.toString()).toBe('2026-03-09');
    expect(explained.countedThrough.toString()).toBe('2026-03-04');
  });

  it('counts nothing for an answer on the day of receipt', () => {
    const explained = explainClock(made(releaseClock(clock(), act('2026-03-02T15:00'))), NOW);
    expect(explained).toMatchObject({ netDays: 0, grossDays: 0, stepDays: { TRIAGE: 0, COLLATION: 0 } });
  });

  it('lists a late answer through its day, and numbers on', () => {
    const explained = explainClock(made(releaseClock(clock(), act('2026-03-11T09:00'))), NOW);
    expect(explained.days.at(-1)).toMatchObject({ kind: 'COUNTED', n: 7 });
    expect(explained).toMatchObject({ netDays: 7, late: true });
  });

  it('lists a clock that stands through today', () => {
    const explained = explainClock(stopped(clock(), '2026-03-04T14:00', null), at('2026-03-06T10:00'));
    expect(explained).toMatchObject({ dueAt: null, netDays: 1, grossDays: 4 });
    expect(explained.days.at(-1)).toMatchObject({
      kind: 'STOPPED',
      stops: [{ kind: 'CLARIFICATION', reason: 'Which dose?' }],
    });
  });

  it('says who had the inquiry at the close of each counted day, and on the last day when it ended', () => {
    const state = made(releaseClock(clock(), act('2026-03-09T14:00')));
    const steps = {
      routedAt: at('2026-03-03T11:00'),
      collectingAt: at('2026-03-04T17:00'),
      collatingAt: at('2026-03-09T10:00'),
    };
    expect(explainClock(state, NOW, steps).stepDays).toEqual({ TRIAGE: 0, NETWORK: 1, SITE: 3, COLLATION: 1 });
    expect(explainClock(state, NOW).stepDays).toEqual({ TRIAGE: 5, NETWORK: 0, SITE: 0, COLLATION: 0 });
  });

  it('reports a run that was restarted apart', () => {
    const restarted = (time: string) => made(restartClock(clock(), { reason: 'new criteria' }, act(time)));
    const [run] = restarted('2026-03-05T11:00').pastRuns;
    if (!run) throw new Error('a restart leaves a past run');
    const state = made(releaseClock(restarted('2026-03-05T11:00'), act('2026-03-10T10:00')));
    expect(explainPastRun(state, run)).toMatchObject({ netDays: 3, late: false, dueAt: at('2026-03-09T17:00') });
    expect(explainClock(state, NOW)).toMatchObject({ netDays: 3, late: false, dueAt: at('2026-03-12T17:00') });
    const late = restarted('2026-03-10T11:00');
    expect(late.pastRuns.map((past) => explainPastRun(late, past).late)).toEqual([true]);
  });
});
