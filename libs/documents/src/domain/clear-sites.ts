import { type Id, type Instant, ok, refuse, type Refusal, type Result } from '@samprova/kernel';
import type { ConfidentialityAgreement } from './confidentiality-agreement.js';
import type { Custody, Document } from './document.js';

/** Leave for one site to read one document of a tier that an invitation alone does not open. */
export interface Clearance {
  readonly documentId: Id;
  readonly siteId: Id;
  /** Null when the partnership's own process did it. */
  readonly clearedBy: Id | null;
  readonly clearedAt: Instant;
  /** The agreement it rests on; null when no organisation owns the document. */
  readonly agreementId: Id | null;
}

/** No confidentiality agreement in force covers the document. */
export interface AgreementMissing extends Refusal {
  readonly code: 'AGREEMENT_MISSING';
  readonly message: string;
}
/** A site can be cleared only for what is shared with it. */
export interface SitesNotInvited extends Refusal {
  readonly code: 'SITES_NOT_INVITED';
  readonly uninvitedSiteIds: readonly Id[];
  readonly message: string;
}
export type ClearRefusal = AgreementMissing | SitesNotInvited;

/**
 * What an organisation owns is opened to sites only under an agreement in force with it; what a partnership wrote
 * itself, it opens itself.
 * @param sharedWith the sites that the document is shared with
 * @param agreement the one in force that covers the document, if any
 */
export function clearSites(
  document: Document,
  custody: Custody,
  siteIds: readonly Id[],
  sharedWith: readonly Id[],
  agreement: ConfidentialityAgreement | undefined,
  as: { readonly by: Id | null; readonly now: Instant },
): Result<readonly Clearance[], ClearRefusal> {
  const uninvitedSiteIds = siteIds.filter((id) => !sharedWith.includes(id));
  if (uninvitedSiteIds.length > 0)
    return refuse({
      code: 'SITES_NOT_INVITED',
      uninvitedSiteIds,
      message: 'Only a site that the document is shared with can be cleared for it; invite it first.',
    });
  if (custody.organisationId !== null && !agreement)
    return refuse({
      code: 'AGREEMENT_MISSING',
      message: 'No confidentiality agreement with the owner is in force; register the signed one first.',
    });
  return ok(
    [...new Set(siteIds)].map((siteId) => ({
      documentId: document.id,
      siteId,
      clearedBy: as.by,
      clearedAt: as.now,
      agreementId: agreement?.id ?? null,
    })),
  );
}
