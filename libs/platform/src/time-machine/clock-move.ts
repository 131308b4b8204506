import type { Id, Instant } from '@samprova/kernel';

/** One journey of simulated business time. */
export interface ClockMove {
  readonly id: Id;
  /** Null: to the next instant at which something becomes due. */
  readonly target: Instant | null;
  /** Business time when it began; null: no worker has begun. */
  readonly beganFrom: Instant | null;
  /** Business time where it stands. */
  readonly reached: Instant | null;
  /** Instants at which something became due on the way. */
  readonly stops: number;
  /** What happened on the way: names of events and of due things, and how often. */
  readonly happened: Readonly<Record<string, number>>;
  readonly ended: boolean;
  /** Why it ended before its target. */
  readonly failure: string | null;
}

/** A move is under way; it reckons from where the clock stands, so the next one waits. */
export interface ClockIsMoving {
  readonly code: 'CLOCK_IS_MOVING';
  readonly moveId: Id;
}

/** The row as `COLUMNS` selects it. */
export interface ClockMoveRow {
  readonly id: Id;
  readonly target: Date | null;
  readonly began_from: Date | null;
  readonly reached: Date | null;
  readonly stops: number;
  readonly happened: Readonly<Record<string, number>>;
  readonly ended_at: Date | null;
  readonly failure: string | null;
}
export const CLOCK_MOVE_COLUMNS = 'id, target, began_from, reached, stops, happened, ended_at, failure';
