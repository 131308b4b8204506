import { type Id, ok, refuse, type Result } from '@samprova/kernel';
import { recipient } from './confirm-assignment.js';
import type { PersonNotHere } from './delegate-recipient.js';
import type { Act } from './inquiry-file.js';
import type { Invitation, Recipient } from './invitation.js';

/** One person receives one request at most once, also through another site (AT-PR-06). */
export interface PersonAskedAlready {
  readonly code: 'PERSON_ASKED_ALREADY';
}

/** One more person at the site is asked; several answer together. */
export function addRecipient(
  invitation: Invitation,
  personId: Id,
  known: { readonly investigators: readonly Id[]; readonly recipients: readonly Recipient[]; readonly newId: Id },
  act: Act,
): Result<Recipient, PersonNotHere | PersonAskedAlready> {
  if (known.recipients.some((other) => other.personId === personId)) return refuse({ code: 'PERSON_ASKED_ALREADY' });
  if (!known.investigators.includes(personId))
    return refuse({ code: 'PERSON_NOT_HERE', colleagues: known.investigators });
  return ok(recipient(invitation, personId, known.newId, act));
}
