import { defineEvent, type Id } from '@samprova/kernel';

/** A document's content is there; announced to each partnership that holds it, so that it can share it with its sites. */
export const DocumentStored = defineEvent<{ documentId: Id; subjectKind: string; subjectId: Id; tier: string }>(
  'documents.document-stored',
);

/** A signed agreement is on file: an inquiry that awaited it may go on. */
export const AgreementRegistered = defineEvent<{
  agreementId: Id;
  organisationId: Id;
  partnershipId: Id;
  kind: 'MASTER' | 'STUDY';
  requestId: Id | null;
}>('documents.agreement-registered');

export const AgreementRevoked = defineEvent<{ agreementId: Id; organisationId: Id; partnershipId: Id }>(
  'documents.agreement-revoked',
);
