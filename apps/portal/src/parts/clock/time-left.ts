/** How an answer stands against its promise, for a badge, a countdown or the order of a list. */
export type DueTone = 'ok' | 'soon' | 'late' | 'stopped' | 'neutral';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

export interface TimeLeft {
  readonly tone: DueTone;
  /** Whole days left (or past), then hours when less than one day. */
  readonly unit: 'days' | 'hours' | 'minutes';
  readonly amount: number;
  readonly isPast: boolean;
}

/**
 * The time between now and the due time in calendar days: what a person reads off a wall clock. How many working days are
 * left is told by the clock itself (`why`), never computed here.
 */
export function timeLeft(dueAt: string | null, now: Date, stopped: boolean): TimeLeft | undefined {
  if (dueAt === null) return undefined;
  const ms = Date.parse(dueAt) - now.getTime();
  const past = ms < 0;
  const size = Math.abs(ms);
  const [unit, amount] =
    size >= DAY_MS
      ? (['days', Math.floor(size / DAY_MS)] as const)
      : size >= HOUR_MS
        ? (['hours', Math.floor(size / HOUR_MS)] as const)
        : (['minutes', Math.floor(size / 60_000)] as const);
  return { tone: past ? 'late' : stopped ? 'stopped' : ms <= DAY_MS ? 'soon' : 'ok', unit, amount, isPast: past };
}
