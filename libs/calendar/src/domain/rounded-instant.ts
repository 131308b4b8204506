import type { Instant } from '@samprova/kernel';

/** All that the clock needs of an instant: making a million Temporal ones costs more than answering for them. */
export type Moment = Pick<Instant, 'epochNanoseconds'>;

/** The last whole millisecond at or before an instant (after 1970). */
export function roundedDown(instant: Moment): number {
  return Number(instant.epochNanoseconds / 1_000_000n);
}

/**
 * The first whole millisecond at or after an instant. Every boundary of the clock lies on a whole millisecond, so that
 * comparing the rounded-up instant with it answers as the exact one would, in cheap integers.
 */
export function roundedUp(instant: Moment): number {
  const { epochNanoseconds } = instant;
  const down = epochNanoseconds / 1_000_000n;
  return Number(down) + (down * 1_000_000n === epochNanoseconds ? 0 : 1);
}
