import { type Id, type Instant, ok, refuse, type Refusal, type Result } from '@samprova/kernel';
import type { ConfidentialityAgreement } from './confidentiality-agreement.js';

/** The agreement was revoked before. */
export interface AlreadyRevoked extends Refusal {
  readonly code: 'ALREADY_REVOKED';
  readonly since: Instant;
  readonly message: string;
}
/** A revocation is explained. */
export interface RevocationUnexplained extends Refusal {
  readonly code: 'REVOCATION_UNEXPLAINED';
  readonly message: string;
}
export type RevokeRefusal = AlreadyRevoked | RevocationUnexplained;

/** It no longer opens anything; what was read under it stays in the log. */
export function revokeAgreement(
  agreement: ConfidentialityAgreement,
  as: { readonly by: Id; readonly now: Instant; readonly reason: string },
): Result<{ readonly next: ConfidentialityAgreement; readonly reason: string }, RevokeRefusal> {
  if (agreement.revokedAt !== null)
    return refuse({
      code: 'ALREADY_REVOKED',
      since: agreement.revokedAt,
      message: `It was revoked before, at ${agreement.revokedAt.toString()}.`,
    });
  const reason = as.reason.trim();
  if (reason === '') return refuse({ code: 'REVOCATION_UNEXPLAINED', message: 'Say why the agreement is revoked.' });
  return ok({ next: { ...agreement, revokedBy: as.by, revokedAt: as.now, revokeReason: reason }, reason });
}
