import { Temporal } from '@samprova/kernel';
import { invalidInput } from '@samprova/platform';
import type { AskedStop } from '../use-cases/calendars.js';
import type { StandingTimeInput } from './calendar.input.js';

/** @throws Fault INVALID_INPUT for a stop that ends before it begins */
export function intervalOf({ from, to = null }: StandingTimeInput, index: number): AskedStop {
  if (to && Temporal.Instant.compare(to, from) <= 0)
    throw invalidInput(`stops.${index}.to`, `stops.${index}.to is not after from; give a later time.`);
  return { from, to };
}
