import {
  findForbiddenCharacter,
  type Id,
  type Instant,
  type LocalDate,
  ok,
  refuse,
  type Refusal,
  type Result,
  Temporal,
} from '@samprova/kernel';
import type { AgreementKind, ConfidentialityAgreement } from './confidentiality-agreement.js';

/** What is copied from the signed paper. */
export interface AgreementRegistration {
  readonly partnershipId: Id;
  readonly organisationId: Id;
  readonly parties: readonly string[];
  readonly kind: AgreementKind;
  readonly requestId: Id | null;
  readonly signedOn: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly documentId: Id | null;
}

/** An agreement counts from its signature, which lies in the past. */
export interface SignedInFuture extends Refusal {
  readonly code: 'SIGNED_IN_FUTURE';
  readonly latest: LocalDate;
  readonly message: string;
}
/** The last day lies before the signature. */
export interface EndsBeforeSigned extends Refusal {
  readonly code: 'ENDS_BEFORE_SIGNED';
  readonly earliest: LocalDate;
  readonly message: string;
}
/** At least two parties sign, each with its name. */
export interface PartiesIncomplete extends Refusal {
  readonly code: 'PARTIES_INCOMPLETE';
  readonly message: string;
}
/** One study needs its request; a master agreement has none. */
export interface ScopeUnclear extends Refusal {
  readonly code: 'SCOPE_UNCLEAR';
  readonly message: string;
}
export type RegisterRefusal = SignedInFuture | EndsBeforeSigned | PartiesIncomplete | ScopeUnclear;

const LONGEST_PARTY = 200;

/** @param today the partnership's date */
export function registerAgreement(
  registration: AgreementRegistration,
  as: { readonly id: Id; readonly by: Id; readonly now: Instant },
  today: LocalDate,
): Result<ConfidentialityAgreement, RegisterRefusal> {
  const { kind, requestId, signedOn, validUntil } = registration;
  const parties = registration.parties.map((party) => party.normalize('NFC').trim());
  const folded = new Set(parties.map((party) => party.toLowerCase()));
  if (parties.some((party) => party === '' || party.length > LONGEST_PARTY || findForbiddenCharacter(party) !== null))
    return refuse({
      code: 'PARTIES_INCOMPLETE',
      message: `Each party needs its name, up to ${LONGEST_PARTY} characters, without control or direction characters.`,
    });
  if (folded.size < 2 || parties.length > 20)
    return refuse({
      code: 'PARTIES_INCOMPLETE',
      message: 'Name the parties as they signed: at least two, at most 20.',
    });
  if ((kind === 'STUDY') !== (requestId !== null))
    return refuse({
      code: 'SCOPE_UNCLEAR',
      message:
        kind === 'STUDY'
          ? 'An agreement for one study needs the request it is for.'
          : 'A master agreement covers every request; leave the request out, or register it as one for a study.',
    });
  if (Temporal.PlainDate.compare(signedOn, today) > 0)
    return refuse({
      code: 'SIGNED_IN_FUTURE',
      latest: today,
      message: `The agreement cannot have been signed after today, ${today.toString()}.`,
    });
  if (validUntil !== null && Temporal.PlainDate.compare(validUntil, signedOn) < 0)
    return refuse({
      code: 'ENDS_BEFORE_SIGNED',
      earliest: signedOn,
      message: `The agreement cannot end before it was signed, on ${signedOn.toString()}.`,
    });
  return ok({
    ...registration,
    id: as.id,
    parties,
    registeredBy: as.by,
    registeredAt: as.now,
    revokedBy: null,
    revokedAt: null,
    revokeReason: null,
  });
}
