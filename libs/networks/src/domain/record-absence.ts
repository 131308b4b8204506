import type { Id, Result } from '@samprova/kernel';
import { ok, refuse, Temporal } from '@samprova/kernel';
import type { Absence } from './absence.js';

export interface AbsenceEndsBeforeItStarts {
  readonly code: 'ABSENCE_ENDS_BEFORE_IT_STARTS';
}
export interface AbsenceOverlaps {
  readonly code: 'ABSENCE_OVERLAPS';
  /** The absence already written for these days. */
  readonly existingId: Id;
}
export interface DeputyIsOneself {
  readonly code: 'DEPUTY_IS_ONESELF';
}
export interface DeputiesGoRound {
  readonly code: 'DEPUTIES_GO_ROUND';
  /** The day on which each would stand in for the next in a ring, ISO date. */
  readonly firstDay: string;
}
export type AbsenceRefusal = AbsenceEndsBeforeItStarts | AbsenceOverlaps | DeputyIsOneself | DeputiesGoRound;

/**
 * A new or changed absence beside those already written. One person has one absence a day; deputies may be away
 * themselves (the chain goes on), but must not stand in for each other in a ring on any day.
 * @param others all absences that touch these days, of anybody
 */
export function recordAbsence(absence: Absence, others: readonly Absence[]): Result<Absence, AbsenceRefusal> {
  if (Temporal.PlainDate.compare(absence.endsOn, absence.startsOn) < 0)
    return refuse({ code: 'ABSENCE_ENDS_BEFORE_IT_STARTS' });
  if (absence.deputyId === absence.personId) return refuse({ code: 'DEPUTY_IS_ONESELF' });
  const rest = others.filter((other) => other.id !== absence.id);
  const overlapping = rest.find((other) => other.personId === absence.personId && meet(other, absence));
  if (overlapping) return refuse({ code: 'ABSENCE_OVERLAPS', existingId: overlapping.id });
  const firstDay = ringFrom(absence, rest);
  return firstDay ? refuse({ code: 'DEPUTIES_GO_ROUND', firstDay }) : ok(absence);
}

/** The first day of the stretch that absences walked along from `start` have in common when they lead back to its person. */
function ringFrom(start: Absence, others: readonly Absence[]): string | null {
  const walk = (deputyId: Id | null, span: Span, seen: ReadonlySet<Id>): string | null => {
    if (deputyId === null || seen.has(deputyId)) return null;
    if (deputyId === start.personId) return span.startsOn.toString();
    const days = others
      .filter((other) => other.personId === deputyId && meet(other, span))
      .flatMap((other) => walk(other.deputyId, intersection(other, span), new Set([...seen, deputyId])) ?? []);
    return days.sort()[0] ?? null;
  };
  return walk(start.deputyId, start, new Set());
}

type Span = Pick<Absence, 'startsOn' | 'endsOn'>;

function meet(a: Span, b: Span): boolean {
  return Temporal.PlainDate.compare(a.startsOn, b.endsOn) <= 0 && Temporal.PlainDate.compare(b.startsOn, a.endsOn) <= 0;
}

function intersection(a: Span, b: Span): Span {
  return {
    startsOn: Temporal.PlainDate.compare(a.startsOn, b.startsOn) > 0 ? a.startsOn : b.startsOn,
    endsOn: Temporal.PlainDate.compare(a.endsOn, b.endsOn) < 0 ? a.endsOn : b.endsOn,
  };
}
