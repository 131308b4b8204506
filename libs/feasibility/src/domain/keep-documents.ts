import type { Id } from '@samprova/kernel';
import type { Invitation } from './invitation.js';
import { type InquiryState, isUnanswered } from './machines/inquiry-machine.js';
import type { Outcome } from './national-response.js';

/**
 * The sites to which the documents of a request stay open. Whoever is asked reads them while its answer counts: also
 * after the response, because a site still answers then, for an amendment. Nothing is left to answer once the inquiry
 * ended unanswered, or the sponsor has decided: then only the sites it selected keep them.
 * @param outcome the newest; null while none is known
 */
export function sitesKeepingDocuments(
  state: InquiryState,
  outcome: Pick<Outcome, 'kind' | 'siteIds'> | null,
  invitations: readonly Pick<Invitation, 'siteId'>[],
): readonly Id[] {
  if (isUnanswered(state)) return [];
  const siteIds = invitations.map(({ siteId }) => siteId);
  return outcome ? siteIds.filter((id) => outcome.siteIds.includes(id)) : siteIds;
}
