import type { AgreementMissing, ConfidentialityAgreement, SitesNotInvited } from '@samprova/documents/domain';
import { type Id, type Instant, ok, refuse, type Result } from '@samprova/kernel';
import type { Inquiry } from './inquiry.js';

export type ClearProtocolRefusal = AgreementMissing | SitesNotInvited;

/**
 * Which sites read the form's fields of the protocol tier, by the rule of documents of that tier: what an organisation
 * asks is opened under an agreement in force with it, and only to sites that were asked; what a partnership registered
 * for somebody without account, it opens itself.
 * @param invitedSiteIds those asked in this inquiry
 * @param agreement the one in force that covers the request, if any
 */
export function clearProtocol(
  { organisationId }: Pick<Inquiry, 'organisationId'>,
  siteIds: readonly Id[],
  invitedSiteIds: readonly Id[],
  agreement: ConfidentialityAgreement | undefined,
): Result<readonly Id[], ClearProtocolRefusal> {
  const uninvitedSiteIds = siteIds.filter((id) => !invitedSiteIds.includes(id));
  if (uninvitedSiteIds.length > 0)
    return refuse({
      code: 'SITES_NOT_INVITED',
      uninvitedSiteIds,
      message: 'Only a site that was asked can be cleared for the protocol; invite it first.',
    });
  if (organisationId !== null && !agreement)
    return refuse({
      code: 'AGREEMENT_MISSING',
      message: 'No confidentiality agreement with the sponsor is in force; register the signed one first.',
    });
  return ok([...new Set(siteIds)]);
}

/** One time that a site was shown the form's fields of the protocol tier; never changed. */
export interface ProtocolRead {
  readonly id: Id;
  readonly requestId: Id;
  readonly version: number;
  readonly partnershipId: Id;
  /** Business time. */
  readonly readAt: Instant;
  /** Real time. */
  readonly recordedAt: Instant;
  /** Null where the reader of the log may not know: a sponsor learns that it was read, never by which site or person. */
  readonly personId: Id | null;
  readonly siteId: Id | null;
}
