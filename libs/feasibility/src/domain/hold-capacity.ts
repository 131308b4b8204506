import { type Id, type Instant, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import { CapacityHoldExpired } from '../events.js';
import type { Act } from './inquiry-file.js';
import type { CapacityHold, Invitation } from './invitation.js';

export interface HoldNotBelievable {
  readonly code: 'HOLD_NOT_BELIEVABLE';
  readonly most: number;
}
export interface HoldEndNotAllowed {
  readonly code: 'HOLD_END_NOT_ALLOWED';
  readonly latest: Instant;
}
export interface NothingHeld {
  readonly code: 'NOTHING_HELD';
}
const MOST = 100_000;
const LONGEST_DAYS = 365;

/** Keeps patients' places and nurse days free until the sponsor decides; a new hold replaces the one before. */
export function holdCapacity(
  invitation: Invitation,
  asked: {
    readonly id: Id;
    readonly patients: number | null;
    readonly nurseDays: number | null;
    readonly untilAt: Instant;
  },
  { now }: Act,
): Result<CapacityHold, HoldNotBelievable | HoldEndNotAllowed> {
  const wrong = [asked.patients, asked.nurseDays].some(
    (count) => count !== null && (!Number.isInteger(count) || count < 0 || count > MOST),
  );
  if (wrong || (asked.patients === null && asked.nurseDays === null))
    return refuse({ code: 'HOLD_NOT_BELIEVABLE', most: MOST });
  const latest = now.add({ hours: 24 * LONGEST_DAYS });
  if (Temporal.Instant.compare(asked.untilAt, now) <= 0 || Temporal.Instant.compare(asked.untilAt, latest) > 0)
    return refuse({ code: 'HOLD_END_NOT_ALLOWED', latest });
  const { id: invitationId, partnershipId, siteId } = invitation;
  return ok({ ...asked, invitationId, partnershipId, siteId, placedAt: now, releasedAt: null, releaseReason: null });
}

export type HoldEnd = 'EXPIRED' | 'RELEASED_BY_SITE' | 'OUTCOME_KNOWN' | 'WITHDRAWN' | 'REPLACED';

export function releaseHold(hold: CapacityHold, why: HoldEnd, { now }: Act) {
  if (hold.releasedAt) return refuse({ code: 'NOTHING_HELD' });
  const { invitationId, partnershipId, id: holdId } = hold;
  const events = why === 'EXPIRED' ? [CapacityHoldExpired(partnershipId, { invitationId, holdId })] : [];
  return ok({ next: { ...hold, releasedAt: now, releaseReason: why }, events });
}
