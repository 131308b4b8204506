import { Temporal, type Instant, type LocalDate } from '@samprova/kernel';
import type { ClockStop } from './clock-entry.js';
import { isPastDue, type ClockState, type Ending, type PastRun } from './clock-state.js';
import { requireDayList, type ListedDay } from './day-list.js';
import { toEpochDay, toLocalDate } from './epoch-day.js';
import { localTime } from './local-time.js';
import { roundedDown } from './rounded-instant.js';

/** Who had the inquiry. */
export const CLOCK_STEPS = ['TRIAGE', 'NETWORK', 'SITE', 'COLLATION'] as const;
export type ClockStepName = (typeof CLOCK_STEPS)[number];

/** When the inquiry was handed on; null or left out: it was not, or not yet. */
export interface StepInstants {
  /** Triage handed it to the networks. */
  readonly routedAt?: Instant | null;
  /** The first network confirmed, and sites were asked. */
  readonly collectingAt?: Instant | null;
  /** Collation began. */
  readonly collatingAt?: Instant | null;
}

/** Why an inquiry is due when it is, and where the time went. */
export interface ClockExplanation {
  /** Through the due day, or through the day of the end or of asking when that is later. */
  readonly days: readonly ListedDay<ClockStop>[];
  readonly receivedOn: LocalDate;
  readonly dayZero: LocalDate;
  readonly dueAt: Instant | null;
  /** The local day up to and including which net and gross are counted: of the end, or of asking. */
  readonly countedThrough: LocalDate;
  /** Working days after receipt through `countedThrough`, without the stopped ones. */
  readonly netDays: number;
  /** The same with the stopped ones. */
  readonly grossDays: number;
  /** The net days, by who had the inquiry at their close (on the last day: when it ended). */
  readonly stepDays: Readonly<Record<ClockStepName, number>>;
  /** Ended, or asked about, strictly after the due time. */
  readonly late: boolean;
}

/** What an explanation is made from. */
type Explained = Pick<ClockState, 'terms' | 'receivedAt' | 'stops' | 'dueAt'> & {
  readonly ended: Pick<Ending, 'at'> | null;
};

/** A run that was restarted, as it stood when it was: reported apart from the present one. */
export function explainPastRun(state: ClockState, run: PastRun, steps: StepInstants = {}): ClockExplanation {
  const ended = { at: run.restartedAt };
  return explainClock({ ...run, stops: state.stops, ended }, run.restartedAt, steps);
}

/** The answer to "why?" for the present run of a clock, as it looks at `asOf`; an ended clock looks as it did at its end. */
export function explainClock(state: Explained, asOf: Instant, steps: StepInstants = {}): ClockExplanation {
  const { terms } = state;
  const until = state.ended?.at ?? asOf;
  const zone = localTime(terms.timeZone);
  const lastDay = zone.dayAt(roundedDown(until));
  const countedThrough = toLocalDate(lastDay);
  const list = requireDayList(terms, state.receivedAt, state.stops, countedThrough);
  const elapsed = list.days.filter(({ date }) => toEpochDay(date) <= lastDay);
  const net = elapsed.filter(({ kind }) => kind === 'COUNTED');

  const close = zone.daily(terms.closeOfBusiness);
  const stepDays = { TRIAGE: 0, NETWORK: 0, SITE: 0, COLLATION: 0 };
  for (const { date } of net) stepDays[stepAt(earlier(close.instant(toEpochDay(date)), until), steps)] += 1;

  return {
    ...list,
    countedThrough,
    netDays: net.length,
    grossDays: net.length + elapsed.filter(({ kind }) => kind === 'STOPPED').length,
    stepDays,
    late: isPastDue(state, until),
  };
}

/** Handed on at an instant, the next one has it from that instant on. */
function stepAt(at: Instant, { routedAt, collectingAt, collatingAt }: StepInstants): ClockStepName {
  const reached = (instant: Instant | null | undefined) => !!instant && Temporal.Instant.compare(instant, at) <= 0;
  if (reached(collatingAt)) return 'COLLATION';
  if (reached(collectingAt)) return 'SITE';
  return reached(routedAt) ? 'NETWORK' : 'TRIAGE';
}

function earlier(one: Instant, other: Instant): Instant {
  return Temporal.Instant.compare(one, other) <= 0 ? one : other;
}
