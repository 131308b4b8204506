import type { LocalDate } from '@samprova/kernel';
import { isValidOn, type Validity } from '@samprova/partnerships/domain';

/** A purpose that a common frame pays for, with the days on which it does. Minor units a year. */
export interface FrameLine extends Validity {
  readonly code: string;
  readonly amount: bigint;
  /** ISO date; null: proposed and not decided, so that it does not count. */
  readonly decidedOn: string | null;
}

/** The lines that count on a day: decided by then and within their time. A line that has lapsed drops out by itself. */
export function linesOn<T extends FrameLine>(lines: readonly T[], date: LocalDate): T[] {
  return lines.filter((line) => line.decidedOn !== null && line.decidedOn <= date.toString() && isValidOn(line, date));
}

export function frameOn(lines: readonly FrameLine[], date: LocalDate): bigint {
  return linesOn(lines, date).reduce((sum, { amount }) => sum + amount, 0n);
}
