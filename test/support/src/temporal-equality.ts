import { expect } from '@jest/globals';
import { Temporal } from '@samprova/kernel';

const KINDS = [Temporal.Instant, Temporal.PlainDate, Temporal.PlainTime, Temporal.PlainDateTime] as const;

/** Temporal values hide what they hold, so that Jest takes any two instants for equal; this compares what they say. */
function sayTheSame(one: unknown, other: unknown): boolean | undefined {
  for (const Kind of KINDS)
    if (one instanceof Kind || other instanceof Kind)
      return one instanceof Kind && other instanceof Kind && one.toString() === other.toString();
  return undefined;
}

expect.addEqualityTesters([sayTheSame]);
