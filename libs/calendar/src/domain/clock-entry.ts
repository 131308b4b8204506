import type { Id, Instant, LocalDate } from '@samprova/kernel';
import type { ClockTerms } from './clock-terms.js';
import type { StopInterval } from './stop-interval.js';

/** Why a clock may stand. Never staff holidays, never a silent site. */
export const STOP_KINDS = ['CLARIFICATION', 'SPONSOR_PAUSE', 'AGREEMENT_AWAITED'] as const;
export type StopKind = (typeof STOP_KINDS)[number];

/** How a clock ended without an answer. */
export type WithdrawalCause = 'BY_SPONSOR' | 'STOP_RAN_OUT' | 'OUT_OF_SCOPE';

/** A stop of an inquiry's clock; questions asked together are one. */
export interface ClockStop extends StopInterval {
  readonly from: Instant;
  readonly to: Instant | null;
  readonly id: Id;
  readonly kind: StopKind;
  /** The question asked, or the reason given. */
  readonly reason: string;
  /** Until when the sponsor wants to pause, if it said so: a local date. */
  readonly endsOn: LocalDate | null;
}

interface Entry {
  /** From when it holds: for the start, the true time of receipt; never earlier than the entry before. */
  readonly at: Instant;
  /** The person who did it; null: Samprova itself. */
  readonly by: Id | null;
  /** Why, in words; null where the entry needs none. */
  readonly reason: string | null;
  /** The due time promised from this entry on; null while stopped. A cache: `verifyLedger` recomputes it. */
  readonly dueAt: Instant | null;
}

/** The inquiry was received: `at` is the time of receipt, `terms` the snapshot of what was promised. */
export interface Started extends Entry {
  readonly type: 'STARTED';
  readonly terms: ClockTerms;
}

export interface Stopped extends Entry {
  readonly type: 'STOPPED';
  readonly stopId: Id;
  readonly kind: StopKind;
  readonly reason: string;
  readonly endsOn: LocalDate | null;
}

export interface Resumed extends Entry {
  readonly type: 'RESUMED';
  readonly stopId: Id;
}

/** `workingDays` is the new promise in all, not what was added. */
export interface Extended extends Entry {
  readonly type: 'EXTENDED';
  readonly workingDays: number;
  readonly reason: string;
}

/** The sponsor changed the request materially on its own initiative: a new run, received at `at`. */
export interface Restarted extends Entry {
  readonly type: 'RESTARTED';
  readonly terms: ClockTerms;
  readonly reason: string;
}

/** The national response was released, or a case officer recorded the first contact. */
export interface Released extends Entry {
  readonly type: 'RELEASED';
}

export interface Withdrawn extends Entry {
  readonly type: 'WITHDRAWN';
  readonly cause: WithdrawalCause;
}

/** The calendar or the policy changed, and this open clock was moved to it: `terms` is the new snapshot. */
export interface Recalculated extends Entry {
  readonly type: 'RECALCULATED';
  readonly terms: ClockTerms;
  readonly reason: string;
}

/** One line of a clock's append-only ledger. Besides `at`, `dueAt` and `endsOn` it is plain data. */
export type ClockEntry = Started | Stopped | Resumed | Extended | Restarted | Released | Withdrawn | Recalculated;
