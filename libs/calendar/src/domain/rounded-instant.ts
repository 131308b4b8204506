import type { Instant } from '@samprova/kernel';

/** The last whole millisecond at or before an instant (after 1970). */
export function roundedDown(instant: Instant): number {
  return Number(instant.epochNanoseconds / 1_000_000n);
}

/**
 * The first whole millisecond at or after an instant. Every boundary of the clock lies on a whole millisecond, so that
 * comparing the rounded-up instant with it answers as the exact one would, in cheap integers.
 */
export function roundedUp(instant: Instant): number {
  const down = instant.epochNanoseconds / 1_000_000n;
  return Number(down) + (down * 1_000_000n === instant.epochNanoseconds ? 0 : 1);
}
