import { assertUnreachable, Temporal, type Id, type Instant } from '@samprova/kernel';
import type { ClockEntry, ClockStop, WithdrawalCause } from './clock-entry.js';
import type { ClockTerms } from './clock-terms.js';
import { requireDayList } from './day-list.js';

/** A run that a restart ended: kept, and reported apart. */
export interface PastRun {
  /** From 1. */
  readonly run: number;
  readonly receivedAt: Instant;
  readonly terms: ClockTerms;
  /** What was promised when the run ended; null: the clock was stopped. */
  readonly dueAt: Instant | null;
  readonly restartedAt: Instant;
}

/** A promise made longer in triage. */
export interface Extension {
  readonly at: Instant;
  readonly by: Id | null;
  readonly reason: string;
  /** In all. */
  readonly workingDays: number;
}

/** How a clock came to its end. */
export interface Ending {
  readonly at: Instant;
  readonly by: Id | null;
  readonly reason: string | null;
  /** `RELEASED` is the answer; the others end the clock without one. */
  readonly how: 'RELEASED' | WithdrawalCause;
}

/** What an inquiry's ledger says. Stopped is not a state: the clock runs when none of `stops` is open. */
export interface ClockState {
  /** The present run, from 1. */
  readonly run: number;
  /** Receipt of the present run. */
  readonly receivedAt: Instant;
  /** The present promise; `workingDays` includes an extension. */
  readonly terms: ClockTerms;
  readonly extension: Extension | null;
  /** Of all runs, in the order made. The end of the clock ends the open ones. */
  readonly stops: readonly ClockStop[];
  /** Null while an open stop keeps the last day from being reached. */
  readonly dueAt: Instant | null;
  readonly ended: Ending | null;
  readonly pastRuns: readonly PastRun[];
  /** The time of the last entry; nothing may be entered before it. */
  readonly lastAt: Instant;
}

/** What a decision on the clock yields: the entry to append, and what the ledger says with it. */
export interface ClockStep {
  readonly entry: ClockEntry;
  readonly state: ClockState;
}

/** The ledger's word. Throws when the entries are no ledger: that is a fault, decisions never produce one. */
export function replay(entries: readonly ClockEntry[]): ClockState {
  const [first, ...rest] = entries;
  return promised(rest.reduce(next, begun(first)));
}

/** The positions at which the stored due time is not the recomputed one; empty for a sound ledger. */
export function verifyLedger(entries: readonly ClockEntry[]): number[] {
  return entries.flatMap(({ dueAt }, index) =>
    sameInstant(replay(entries.slice(0, index + 1)).dueAt, dueAt) ? [] : [index],
  );
}

/** An entry before its promise is worked out. */
export type Unpromised<E extends ClockEntry = ClockEntry> = E extends ClockEntry ? Omit<E, 'dueAt'> : never;

/** Works out what an entry promises, and what the ledger says with it; `state` is null for the first entry. */
export function enter(state: ClockState | null, unpromised: Unpromised): ClockStep {
  const entry: ClockEntry = { ...unpromised, dueAt: null };
  const after = promised(state ? next(state, entry) : begun(entry));
  return { entry: { ...entry, dueAt: after.dueAt }, state: after };
}

export function sameInstant(one: Instant | null, other: Instant | null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}

/** Strictly after the due time. Released at exactly the due instant is on time. */
export function isPastDue(state: Pick<ClockState, 'dueAt'>, at: Instant): boolean {
  return state.dueAt !== null && Temporal.Instant.compare(at, state.dueAt) > 0;
}

export function openStops(state: ClockState): readonly ClockStop[] {
  return state.stops.filter(({ to }) => to === null);
}

function promised(state: ClockState): ClockState {
  return { ...state, dueAt: requireDayList(state.terms, state.receivedAt, state.stops).dueAt };
}

function begun(entry: ClockEntry | undefined): ClockState {
  if (entry?.type !== 'STARTED') throw new Error('a clock ledger begins with STARTED');
  return {
    run: 1,
    receivedAt: entry.at,
    terms: entry.terms,
    extension: null,
    stops: [],
    dueAt: null,
    ended: null,
    pastRuns: [],
    lastAt: entry.at,
  };
}

/** The state after one more entry, its due time not yet worked out. */
function next(before: ClockState, entry: ClockEntry): ClockState {
  if (before.ended) throw new Error(`clock ledger: ${entry.type} after the end`);
  if (Temporal.Instant.compare(entry.at, before.lastAt) < 0)
    throw new Error(`clock ledger: ${entry.type} is backdated`);
  const state = { ...before, lastAt: entry.at };
  const { at, by, reason } = entry;
  switch (entry.type) {
    case 'STARTED':
      throw new Error('clock ledger: STARTED twice');
    case 'STOPPED':
      return {
        ...state,
        stops: [
          ...state.stops,
          { id: entry.stopId, kind: entry.kind, reason: entry.reason, from: at, to: null, endsOn: entry.endsOn },
        ],
      };
    case 'RESUMED':
      if (!openStops(state).some(({ id }) => id === entry.stopId))
        throw new Error('clock ledger: RESUMED without a stop');
      return { ...state, stops: state.stops.map((stop) => (stop.id === entry.stopId ? { ...stop, to: at } : stop)) };
    case 'EXTENDED': {
      const { workingDays } = entry;
      return {
        ...state,
        terms: { ...state.terms, workingDays },
        extension: { at, by, reason: entry.reason, workingDays },
      };
    }
    case 'RESTARTED': {
      const { run, receivedAt, terms, dueAt } = promised(before);
      return {
        ...state,
        run: run + 1,
        receivedAt: at,
        terms: entry.terms,
        pastRuns: [...state.pastRuns, { run, receivedAt, terms, dueAt, restartedAt: at }],
      };
    }
    case 'RECALCULATED':
      return { ...state, terms: entry.terms };
    case 'RELEASED':
      return ended(state, { at, by, reason, how: 'RELEASED' });
    case 'WITHDRAWN':
      return ended(state, { at, by, reason, how: entry.cause });
    default:
      return assertUnreachable(entry);
  }
}

function ended(state: ClockState, ending: Ending): ClockState {
  return { ...state, ended: ending, stops: state.stops.map((stop) => (stop.to ? stop : { ...stop, to: ending.at })) };
}
