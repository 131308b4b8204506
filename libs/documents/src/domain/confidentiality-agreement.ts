import { type Id, type Instant, type LocalDate, Temporal } from '@samprova/kernel';

export const AGREEMENT_KINDS = ['MASTER', 'STUDY'] as const;
/** A master agreement covers everything between its parties; one for a study covers one request. */
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** A signed confidentiality agreement between a sponsor's organisation and a partnership (or the parties it names). */
export interface ConfidentialityAgreement {
  readonly id: Id;
  readonly partnershipId: Id;
  /** The sponsor's side. */
  readonly organisationId: Id;
  /** Names as they stand in the agreement. */
  readonly parties: readonly string[];
  readonly kind: AgreementKind;
  /** The request it is for; null for a master agreement. */
  readonly requestId: Id | null;
  /** In the partnership's time zone, as is `validUntil`. */
  readonly signedOn: LocalDate;
  /** The last day on which it is valid; null when it has no end. */
  readonly validUntil: LocalDate | null;
  /** The signed file, where it was handed in. */
  readonly documentId: Id | null;
  readonly registeredBy: Id;
  readonly registeredAt: Instant;
  readonly revokedBy: Id | null;
  readonly revokedAt: Instant | null;
  readonly revokeReason: string | null;
}

/** Signed, not over, not revoked. `today` is the partnership's date. */
export function isInForce(agreement: ConfidentialityAgreement, today: LocalDate): boolean {
  return (
    agreement.revokedAt === null &&
    Temporal.PlainDate.compare(agreement.signedOn, today) <= 0 &&
    (agreement.validUntil === null || Temporal.PlainDate.compare(agreement.validUntil, today) >= 0)
  );
}

/** The master agreement that covers everything between the two today, the one that lasts longest; undefined if none. */
export function validMasterAgreement(
  agreements: readonly ConfidentialityAgreement[],
  organisationId: Id,
  partnershipId: Id,
  today: LocalDate,
): ConfidentialityAgreement | undefined {
  return longestLasting(
    agreements.filter(
      (agreement) =>
        agreement.kind === 'MASTER' &&
        agreement.organisationId === organisationId &&
        agreement.partnershipId === partnershipId &&
        isInForce(agreement, today),
    ),
  );
}

/** The agreement under which this request's confidential documents may be opened: the master one, or its own. */
export function agreementCovering(
  agreements: readonly ConfidentialityAgreement[],
  organisationId: Id,
  partnershipId: Id,
  requestId: Id | null,
  today: LocalDate,
): ConfidentialityAgreement | undefined {
  return (
    validMasterAgreement(agreements, organisationId, partnershipId, today) ??
    longestLasting(
      agreements.filter(
        (agreement) =>
          agreement.kind === 'STUDY' &&
          requestId !== null &&
          agreement.requestId === requestId &&
          agreement.organisationId === organisationId &&
          agreement.partnershipId === partnershipId &&
          isInForce(agreement, today),
      ),
    )
  );
}

function longestLasting(agreements: readonly ConfidentialityAgreement[]): ConfidentialityAgreement | undefined {
  return [...agreements].sort((one, other) => {
    if (one.validUntil === null || other.validUntil === null)
      return Number(one.validUntil !== null) - Number(other.validUntil !== null);
    return Temporal.PlainDate.compare(other.validUntil, one.validUntil);
  })[0];
}
