import { describe, expect, it } from '@jest/globals';
import { Temporal, type Instant } from '@samprova/kernel';
import fc from 'fast-check';
import type { ClockEntry } from './clock-entry.js';
import { openStops, replay, sameInstant, verifyLedger, type ClockState, type ClockStep } from './clock-state.js';
import { standardTerms, type ClockTerms } from './clock-terms.js';
import { COUNTRIES } from './country.js';
import { requireDayList } from './day-list.js';
import { releaseClock, withdrawClock } from './end-clock.js';
import { extendClock } from './extend-clock.js';
import { isoDate } from './epoch-day.js';
import { recalculateClock } from './recalculate-clock.js';
import { restartClock } from './restart-clock.js';
import { resumeClock } from './resume-clock.js';
import { startClock } from './start-clock.js';
import { stopClock } from './stop-clock.js';
import type { StopInterval } from './stop-interval.js';

const VERBS = [
  'stop',
  'stop',
  'stop',
  'resume',
  'resume',
  'resume',
  'extend',
  'restart',
  'recalculate',
  'release',
  'withdraw',
] as const;
type Verb = (typeof VERBS)[number];

/** A try at something, so many minutes after the one before; most tries of a history are refused. */
interface Try {
  readonly verb: Verb;
  readonly minutes: number;
  readonly dice: number;
}

const aTry: fc.Arbitrary<Try> = fc.record({
  verb: fc.constantFrom(...VERBS),
  minutes: fc.oneof(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 4000 })),
  dice: fc.nat(99),
});
const aHistory = fc.record({
  country: fc.constantFrom(...COUNTRIES),
  receipt: fc.constantFrom('event-day' as const, 'cut-off' as const),
  receivedAt: fc
    .integer({ min: Date.UTC(2005, 0, 2) / 60_000, max: Date.UTC(2099, 11, 1) / 60_000 })
    .map((minutes) => Temporal.Instant.fromEpochMilliseconds(minutes * 60_000)),
  tries: fc.array(aTry, { minLength: 1, maxLength: 14 }),
});

describe('the ledger', () => {
  it('gives the stored due time again, after each entry of 10 000 random histories', () => {
    let entered = 0;
    fc.assert(
      fc.property(aHistory, ({ country, receipt, receivedAt, tries }) => {
        const terms = { ...standardTerms(country), receipt };
        const { entries, state, own } = live(terms, receivedAt, tries);
        entered += entries.length;
        expect(verifyLedger(entries)).toEqual([]);
        expect(replay(entries)).toEqual(state);
        // What the history itself remembers, without any ledger, falls due at the same instant.
        expect(sameInstant(requireDayList(own.terms, own.receivedAt, own.stops).dueAt, state.dueAt)).toBe(true);
      }),
      { numRuns: 10_000, seed: 7 },
    );
    expect(entered).toBeGreaterThan(30_000);
  }, 120_000);

  it('notices a due time that was written over', () => {
    const { entries } = live(standardTerms('SE'), Temporal.Instant.from('2026-03-02T09:00:00Z'), [
      { verb: 'stop', minutes: 60, dice: 0 },
      { verb: 'resume', minutes: 3000, dice: 0 },
    ]);
    const forged = entries.map((entry, index) => (index === 2 ? { ...entry, dueAt: entry.at } : entry));
    expect(verifyLedger(entries)).toEqual([]);
    expect(verifyLedger(forged)).toEqual([2]);
  });

  it('is no ledger without a start, with a second one, out of order, or beyond its end', () => {
    const { entries } = live(standardTerms('SE'), Temporal.Instant.from('2026-03-02T09:00:00Z'), [
      { verb: 'stop', minutes: 60, dice: 0 },
      { verb: 'release', minutes: 60, dice: 0 },
    ]);
    const [start, stopped, released] = entries;
    if (!start || !stopped || !released) throw new Error('three entries were made');
    for (const broken of [
      [],
      [stopped],
      [start, start],
      [start, released, stopped],
      [start, { ...stopped, at: start.at.subtract({ seconds: 1 }) }],
    ])
      expect(() => replay(broken)).toThrow(/ledger/);
  });
});

interface Own {
  terms: ClockTerms;
  receivedAt: Instant;
  stops: StopInterval[];
}

/** Lives through the tries: the ledger of those that were let through, and what came of them kept by hand beside it. */
function live(terms: ClockTerms, receivedAt: Instant, tries: readonly Try[]) {
  const start = startClock(terms, { receivedAt, by: null });
  if (!start.ok) throw new Error(start.refusal.code);
  let { state } = start.value;
  const entries: ClockEntry[] = [start.value.entry];
  const own: Own = { terms, receivedAt, stops: [] };
  let now = receivedAt;
  for (const [index, attempt] of tries.entries()) {
    now = now.add({ minutes: attempt.minutes });
    const step = attempted(state, attempt, `${index}`, now);
    if (!step) continue;
    remember(own, state, step.entry);
    ({ state } = step);
    entries.push(step.entry);
    expect(sameInstant(state.dueAt, step.entry.dueAt)).toBe(true);
  }
  return { entries, state, own };
}

function attempted(state: ClockState, { verb, dice }: Try, id: string, now: Instant): ClockStep | null {
  const act = { now, by: null };
  const decide = () => {
    switch (verb) {
      case 'stop':
        return stopClock(state, { stopId: id, kind: dice < 70 ? 'CLARIFICATION' : 'SPONSOR_PAUSE', reason: 'x' }, act);
      case 'resume':
        return resumeClock(state, { stopId: openStops(state)[dice % 2]?.id ?? openStops(state)[0]?.id ?? 'none' }, act);
      case 'extend':
        return extendClock(state, { workingDays: 5 + (dice % 8), inTriage: dice < 60, reason: 'x' }, act);
      case 'restart':
        return dice < 40 ? restartClock(state, { reason: 'x' }, act) : null;
      case 'recalculate': {
        const date = isoDate(Math.floor(now.epochMilliseconds / 86_400_000) + (dice % 12));
        const closings = dice < 80 ? [...state.terms.closings, { date, name: 'closed' }] : [];
        return recalculateClock(state, { terms: { ...state.terms, closings }, reason: 'x' }, act);
      }
      case 'release':
        return dice < 30 ? releaseClock(state, act) : null;
      case 'withdraw':
        return dice < 15 ? withdrawClock(state, { cause: 'BY_SPONSOR' }, act) : null;
    }
  };
  const step = decide();
  return step?.ok ? step.value : null;
}

function remember(own: Own, before: ClockState, entry: ClockEntry): void {
  const end = (index: number) => {
    const open = own.stops[index];
    if (open && !open.to) own.stops[index] = { ...open, to: entry.at };
  };
  if (entry.type === 'STOPPED') own.stops.push({ from: entry.at, to: null });
  if (entry.type === 'RESUMED') end(before.stops.findIndex(({ id }) => id === entry.stopId));
  if (entry.type === 'RELEASED' || entry.type === 'WITHDRAWN') own.stops.forEach((_, index) => end(index));
  if (entry.type === 'EXTENDED') own.terms = { ...own.terms, workingDays: entry.workingDays };
  if (entry.type === 'RESTARTED') own.receivedAt = entry.at;
  if (entry.type === 'RECALCULATED') own.terms = { ...own.terms, closings: entry.terms.closings };
}
