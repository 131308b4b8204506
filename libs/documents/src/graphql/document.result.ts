import { refusalType, resultUnion } from '@samprova/platform/graphql';
import { ID, Int } from '@nestjs/graphql';
import type { ClearRefusal } from '../domain/clear-sites.js';
import type { DeclarationMalformed, DeclareRefusal } from '../domain/declare-document.js';
import type { RemoveRefusal } from '../domain/remove-document.js';
import { DocumentType } from './document.type.js';
import { PurposeEnum, TierEnum } from './enums.js';

export const DeclareDocumentResult = resultUnion('DeclareDocumentResult', DocumentType, {
  FILE_TOO_LARGE: refusalType('FileTooLarge', 'Returned if the file is larger than any may be.', {
    maximumBytes: { type: () => Int, description: 'The most that is taken, in bytes.' },
  }),
  TYPE_NOT_ALLOWED: refusalType('TypeNotAllowed', 'Returned if files of that type are not taken.', {
    allowedTypes: { type: () => [String], description: 'The MIME types that are taken.' },
  }),
  PURPOSE_NOT_ALLOWED: refusalType('PurposeNotAllowed', 'Returned if nothing for that purpose is taken here now.', {
    allowedPurposes: { type: () => [PurposeEnum], description: 'The purposes for which something is taken.' },
  }),
  TIER_NOT_FITTING: refusalType('TierNotFitting', 'Returned if the purpose belongs in another tier.', {
    fittingTiers: { type: () => [TierEnum], description: 'The tiers it belongs in.' },
  }),
} satisfies Record<Exclude<DeclareRefusal, DeclarationMalformed>['code'], unknown>);

export const RemoveDocumentResult = resultUnion('RemoveDocumentResult', DocumentType, {
  ALREADY_REMOVED: refusalType('AlreadyRemoved', 'Returned if the document was removed before.'),
  DOCUMENT_MUST_STAY: refusalType('DocumentMustStay', 'Returned if what it belongs to has been decided on.'),
} satisfies Record<RemoveRefusal['code'], unknown>);

/** What letting a site read the protocol tier can be refused with, for other areas too. */
export const CLEAR_REFUSALS = {
  AGREEMENT_MISSING: refusalType('AgreementMissing', 'Returned if no agreement in force covers it.'),
  SITES_NOT_INVITED: refusalType('SitesNotInvited', 'Returned if it is not shared with all these sites.', {
    uninvitedSiteIds: { type: () => [ID], description: 'Those with which it is not shared.' },
  }),
} satisfies Record<ClearRefusal['code'], unknown>;

export const ClearSitesResult = resultUnion('ClearSitesResult', DocumentType, CLEAR_REFUSALS);
