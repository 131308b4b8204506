import { ok, refuse } from '@samprova/kernel';
import type { Act } from './inquiry-file.js';
import type { Invitation } from './invitation.js';

export interface SignOffNotNeeded {
  readonly code: 'SIGN_OFF_NOT_NEEDED';
}
export type SignOffRefusal = SignOffNotNeeded;

/** The line manager gives the priority, or refuses it; where a region asks for it, a yes counts only with it. */
export function signOffInvitation(invitation: Invitation, approved: boolean, { now, by }: Act) {
  if (invitation.signOff === 'NOT_NEEDED') return refuse({ code: 'SIGN_OFF_NOT_NEEDED' });
  const signOff = approved ? ('APPROVED' as const) : ('REFUSED' as const);
  return ok({ next: { ...invitation, signOff, signOffBy: by, signOffAt: now, revision: invitation.revision + 1 } });
}
