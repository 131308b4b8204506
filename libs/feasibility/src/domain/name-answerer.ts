import { type Id, ok, refuse, type Result } from '@samprova/kernel';
import { recipient } from './confirm-assignment.js';
import type { PersonNotHere } from './delegate-recipient.js';
import type { Act } from './inquiry-file.js';
import type { Invitation, Recipient } from './invitation.js';
import type { AnswerKind } from './machines/invitation-machine.js';

/** Whom staff spoke to; neither: whoever was asked, where that is one person. */
export interface AnsweredBy {
  /** An investigator at the site. */
  readonly personId: Id | null;
  /** Somebody there who is not in the directory. */
  readonly contact: SiteContact | null;
}
export interface SiteContact {
  readonly name: string;
  readonly email: string;
}

/** The sponsor would not know whom at the site to write to. */
export interface AnswererMissing {
  readonly code: 'ANSWERER_MISSING';
  /** People at the site who may have answered. */
  readonly investigators: readonly Id[];
}

export interface Answerer {
  readonly recipient: Recipient | null;
  /** The person had not been asked before. */
  readonly isNew: boolean;
  readonly contact: SiteContact | null;
}

/**
 * Who answered, where somebody else enters it. A person of the site becomes a recipient, so that an interested site has
 * a contact; who has the request already keeps that one row (AT-PR-06). A decliner may stay unnamed.
 */
export function nameAnswerer(
  invitation: Invitation,
  asked: AnsweredBy & { readonly kind: AnswerKind },
  known: { readonly investigators: readonly Id[]; readonly recipients: readonly Recipient[]; readonly newId: Id },
  act: Act,
): Result<Answerer, PersonNotHere | AnswererMissing> {
  const { investigators, recipients } = known;
  const { personId, contact, kind } = asked;
  const here = recipients.filter(({ invitationId }) => invitationId === invitation.id);
  if (personId) {
    const own = recipients.find((candidate) => candidate.personId === personId) ?? null;
    if (!investigators.includes(personId) && own?.invitationId !== invitation.id)
      return refuse({ code: 'PERSON_NOT_HERE', colleagues: investigators });
    const added = own ?? { ...recipient(invitation, personId, known.newId, act), openedAt: act.now };
    return ok({ recipient: added, isNew: !own, contact: null });
  }
  if (contact) return ok({ recipient: null, isNew: false, contact });
  const [only = null] = here.length === 1 ? here : [];
  if (!only && (kind === 'INTERESTED' || kind === 'CONDITIONAL'))
    return refuse({ code: 'ANSWERER_MISSING', investigators });
  return ok({ recipient: only, isNew: false, contact: null });
}
