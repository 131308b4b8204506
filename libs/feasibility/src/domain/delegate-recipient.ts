import { type Id, ok, refuse, type Result } from '@samprova/kernel';
import { recipient } from './confirm-assignment.js';
import type { Act } from './inquiry-file.js';
import type { Invitation, Recipient } from './invitation.js';

export interface DelegateIsOneself {
  readonly code: 'DELEGATE_IS_ONESELF';
}
export interface PersonNotHere {
  readonly code: 'PERSON_NOT_HERE';
  /** Colleagues at the site who may be asked. */
  readonly colleagues: readonly Id[];
}
export interface DelegationGoesRound {
  readonly code: 'DELEGATION_GOES_ROUND';
}
export type DelegationRefusal = DelegateIsOneself | PersonNotHere | DelegationGoesRound;

export interface Delegated {
  readonly from: Recipient;
  /** The colleague's own row: a new one, or the one they had already (the two are joined). */
  readonly to: Recipient;
  readonly isNew: boolean;
}

/**
 * Passes the question to a colleague at the site. Delegating to someone already asked joins the two; it never goes in a
 * ring. Who was asked at another site and does not work here is a stranger: the question would be lost with them.
 */
export function delegateRecipient(
  from: Recipient,
  invitation: Invitation,
  asked: {
    readonly toPersonId: Id;
    readonly colleagues: readonly Id[];
    readonly recipients: readonly Recipient[];
    readonly newId: Id;
  },
  act: Act,
): Result<Delegated, DelegationRefusal> {
  const { toPersonId, colleagues, recipients } = asked;
  if (toPersonId === from.personId) return refuse({ code: 'DELEGATE_IS_ONESELF' });
  const known = recipients.find(({ personId }) => personId === toPersonId);
  if (!colleagues.includes(toPersonId) && known?.invitationId !== invitation.id)
    return refuse({ code: 'PERSON_NOT_HERE', colleagues });
  if (known && reaches(known, from.id, recipients)) return refuse({ code: 'DELEGATION_GOES_ROUND' });
  const to = known ?? recipient(invitation, toPersonId, asked.newId, act);
  return ok({ from: { ...from, delegatedTo: to.id, delegatedAt: act.now }, to, isNew: !known });
}

function reaches(start: Recipient, id: Id, recipients: readonly Recipient[]): boolean {
  let current: Recipient | undefined = start;
  for (let steps = 0; current && steps <= recipients.length; steps += 1) {
    if (current.id === id) return true;
    const next: Id | null = current.delegatedTo;
    current = recipients.find((other) => other.id === next);
  }
  return false;
}
