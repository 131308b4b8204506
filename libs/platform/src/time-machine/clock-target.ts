import { type Instant, ok, refuse, type Result, Temporal } from '@samprova/kernel';

/** Business time only goes forward. */
export interface ClockNeverGoesBack {
  readonly code: 'CLOCK_NEVER_GOES_BACK';
  /** Where it stands. */
  readonly earliest: Instant;
}

/** Farther than one move may go. */
export interface ClockMoveTooFar {
  readonly code: 'CLOCK_MOVE_TOO_FAR';
  readonly latest: Instant;
}

/** The words are no time and no step. */
export interface ClockWishUnclear {
  readonly code: 'CLOCK_WISH_UNCLEAR';
  readonly possible: readonly string[];
}

export type ClockTargetRefusal = ClockNeverGoesBack | ClockMoveTooFar | ClockWishUnclear;

/** A step in words: forward by weeks, days, hours or minutes, or to whatever comes next. */
export const CLOCK_STEPS = ['+1w', '+1d', '+3h', '+30m', 'next'] as const;
const MOST_DAYS = 400;
/** More of any unit is too far all the same, and near the end of what an instant can say. */
const MOST_STEPS = 999_999;
const END_OF_CALENDARS = Temporal.Instant.from('2101-01-01T00:00:00Z');
const UNITS = { w: 'weeks', d: 'days', h: 'hours', m: 'minutes' } as const;

/**
 * The instant that a wish names: a time (with offset, or local in `timeZone`), a step from now, or null for "next".
 * A day is a calendar day: the same local time on the next one, also when the clocks change in between.
 */
export function clockTarget(
  wish: string,
  now: Instant,
  timeZone: string,
): Result<{ readonly target: Instant | null }, ClockTargetRefusal> {
  if (wish === 'next') return ok({ target: null });
  const target = instantOf(wish.trim(), now, timeZone);
  if (!target) return refuse({ code: 'CLOCK_WISH_UNCLEAR', possible: [...CLOCK_STEPS, '2026-06-23T17:00'] });
  if (Temporal.Instant.compare(target, now) <= 0) return refuse({ code: 'CLOCK_NEVER_GOES_BACK', earliest: now });
  const far = now.add({ hours: MOST_DAYS * 24 });
  const latest = Temporal.Instant.compare(far, END_OF_CALENDARS) < 0 ? far : END_OF_CALENDARS;
  if (Temporal.Instant.compare(target, latest) > 0) return refuse({ code: 'CLOCK_MOVE_TOO_FAR', latest });
  return ok({ target });
}

function instantOf(wish: string, now: Instant, timeZone: string): Instant | null {
  const step = /^\+(\d+)([wdhm])$/.exec(wish);
  if (step) {
    const unit = UNITS[step[2] as keyof typeof UNITS];
    return now
      .toZonedDateTimeISO(timeZone)
      .add({ [unit]: Math.min(Number(step[1]), MOST_STEPS) })
      .toInstant();
  }
  if (!/^\d{4}-\d{2}-\d{2}([T ]|$)/.test(wish)) return null;
  try {
    return /(Z|[+-]\d{2}:?\d{2})$/.test(wish.slice(10))
      ? Temporal.Instant.from(wish)
      : Temporal.PlainDateTime.from(wish).toZonedDateTime(timeZone).toInstant();
  } catch {
    return null;
  }
}
