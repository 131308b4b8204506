import { type Id, ok, refuse, type Result } from '@samprova/kernel';
import { SupportRequested } from '../events.js';
import type { Act } from './inquiry-file.js';
import type { Invitation, SupportConfirmation, SupportFunction } from './invitation.js';

export interface SupportAskedAlready {
  readonly code: 'SUPPORT_ASKED_ALREADY';
  readonly asked: readonly SupportFunction[];
}
export interface SupportNoteMissing {
  readonly code: 'SUPPORT_NOTE_MISSING';
}

/** Lab, imaging, pharmacy or biobank is asked to confirm that it has the capacity. */
export function requestSupport(
  invitation: Invitation,
  functions: readonly SupportFunction[],
  known: readonly SupportConfirmation[],
  newIds: () => Id,
  { now }: Act,
) {
  const twice = functions.filter((one) => known.some(({ supportFunction }) => supportFunction === one));
  if (twice.length > 0 || functions.length === 0)
    return refuse({ code: 'SUPPORT_ASKED_ALREADY', asked: known.map(({ supportFunction }) => supportFunction) });
  const { id: invitationId, partnershipId, siteId } = invitation;
  const unique = [...new Set(functions)];
  const confirmations = unique.map((supportFunction): SupportConfirmation => ({
    ...{ id: newIds(), invitationId, partnershipId, siteId, supportFunction, state: 'REQUESTED' },
    ...{ note: null, costNote: null, requestedAt: now, answeredAt: null, answeredBy: null },
  }));
  return ok({
    confirmations,
    events: unique.map((supportFunction) => SupportRequested(partnershipId, { invitationId, supportFunction })),
  });
}

/** A confirmation may name a cost; a refusal says why. */
export function confirmSupport(
  confirmation: SupportConfirmation,
  asked: { readonly confirmed: boolean; readonly note: string | null; readonly costNote: string | null },
  { now, by }: Act,
): Result<{ readonly next: SupportConfirmation }, SupportNoteMissing> {
  const note = asked.note?.trim() || null;
  if (!asked.confirmed && !note) return refuse({ code: 'SUPPORT_NOTE_MISSING' });
  const state = asked.confirmed ? ('CONFIRMED' as const) : ('DECLINED' as const);
  return ok({
    next: { ...confirmation, state, note, costNote: asked.costNote?.trim() || null, answeredAt: now, answeredBy: by },
  });
}
