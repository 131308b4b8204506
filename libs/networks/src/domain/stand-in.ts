import type { Id, LocalDate } from '@samprova/kernel';
import { Temporal } from '@samprova/kernel';
import type { Absence } from './absence.js';

/** Who receives what is meant for a person on a day, and over whom it went. */
export interface StandIn {
  /** Null: everybody along the chain is away. */
  readonly personId: Id | null;
  /** The person and each deputy tried, in order; ends with `personId` where there is one. */
  readonly chain: readonly Id[];
}

export function absenceOn(personId: Id, date: LocalDate, absences: readonly Absence[]): Absence | undefined {
  return absences
    .filter((absence) => absence.personId === personId && covers(absence, date))
    .sort((a, b) => Temporal.PlainDate.compare(b.startsOn, a.startsOn) || (a.id < b.id ? -1 : 1))[0];
}

/**
 * Follows deputies until somebody is there. A ring (refused when written, but possible after an import) ends as if
 * nobody were there, so that a message goes to the coordinator and never round for ever.
 */
export function standInFor(personId: Id, date: LocalDate, absences: readonly Absence[]): StandIn {
  const chain: Id[] = [];
  let current: Id | null = personId;
  while (current !== null && !chain.includes(current)) {
    chain.push(current);
    const absence = absenceOn(current, date, absences);
    if (!absence) return { personId: current, chain };
    current = absence.deputyId;
  }
  return { personId: null, chain };
}

export function covers(absence: Pick<Absence, 'startsOn' | 'endsOn'>, date: LocalDate): boolean {
  return (
    Temporal.PlainDate.compare(absence.startsOn, date) <= 0 && Temporal.PlainDate.compare(date, absence.endsOn) <= 0
  );
}
