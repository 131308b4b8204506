import type { LiveKindTable } from '@samprova/platform';

/** Whose changes are told to those who may see them. */
export const DOCUMENT_LIVE_KINDS: LiveKindTable = {
  document: { table: 'documents.document' },
  'confidentiality-agreement': {
    table: 'documents.confidentiality_agreement',
    of: { partnership: 'partnership_id', organisation: 'organisation_id' },
  },
};
