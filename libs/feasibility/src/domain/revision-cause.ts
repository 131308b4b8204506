import { clarificationDueAt, type ClockTerms } from '@samprova/calendar/domain';
import { type Instant, Temporal } from '@samprova/kernel';
import type { Clarification } from './inquiry.js';

/** Why a new version came: in reply to a clarification it keeps the clock, on the sponsor's own initiative it may not. */
export type RevisionCause = 'OWN_INITIATIVE' | 'CLARIFICATION';

/** Nobody asked for it: the change is the sponsor's own. */
export interface NoClarification {
  readonly code: 'NO_CLARIFICATION';
}

/**
 * Whether a partnership's questions are a reason to revise: one is open, or was answered after the version there is and
 * no longer ago than the sponsor has for an answer (two working days by default). An answer so explains one revision, not all that
 * follow.
 */
export function wasAskedFor(
  clarifications: readonly Pick<Clarification, 'answeredAt'>[],
  presentVersionAt: Instant,
  terms: ClockTerms,
  now: Instant,
): boolean {
  return clarifications.some(
    ({ answeredAt }) =>
      answeredAt === null ||
      (Temporal.Instant.compare(answeredAt, presentVersionAt) >= 0 &&
        Temporal.Instant.compare(now, clarificationDueAt(answeredAt, terms)) <= 0),
  );
}
