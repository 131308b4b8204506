import { registerEnumType } from '@nestjs/graphql';
import { CAPACITIES } from '../domain/capacity.js';
import { AGREEMENT_KINDS } from '../domain/confidentiality-agreement.js';
import { READ_VIAS } from '../domain/document-read.js';
import { DOCUMENT_STATES, PURPOSES, RISKS, SUBJECT_KINDS, TIERS } from '../domain/document.js';

const enumOf = <T extends string>(values: readonly T[]): Readonly<Record<T, T>> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const TierEnum = enumOf(TIERS);
registerEnumType(TierEnum, {
  name: 'DocumentTier',
  description: 'How confidential a document is.',
  valuesMap: {
    PUBLIC: { description: 'A teaser that anybody involved may read; reads are not logged.' },
    BLINDED: { description: 'A synopsis without sponsor and compound name, for everybody who is asked.' },
    PROTOCOL: { description: 'Protocol and the like: to sites only once cleared, under an agreement in force.' },
    AGREEMENT: { description: 'A signed agreement, for its two sides.' },
  },
});

export const PurposeEnum = enumOf(PURPOSES);
registerEnumType(PurposeEnum, {
  name: 'DocumentPurpose',
  description: 'What a document is for.',
  valuesMap: {
    SYNOPSIS: { description: 'Synopsis of the study.' },
    PROTOCOL: { description: 'Study protocol; always of the protocol tier.' },
    SCHEDULE: { description: 'Schedule of visits and procedures.' },
    LAB_MANUAL: { description: 'Laboratory manual.' },
    QUESTIONNAIRE: { description: 'A company’s own site questionnaire; only after the national response.' },
    AGREEMENT: { description: 'A signed agreement; always of the agreement tier.' },
    OTHER: { description: 'Anything else.' },
  },
});

export const SubjectKindEnum = enumOf(SUBJECT_KINDS);
registerEnumType(SubjectKindEnum, {
  name: 'DocumentSubjectKind',
  description: 'What a document can be about.',
  valuesMap: {
    REQUEST: { description: 'A feasibility request.' },
    INQUIRY: { description: 'One partnership’s handling of a request.' },
    NATIONAL_RESPONSE: { description: 'A national response.' },
    SITE_PASSPORT: { description: 'A site’s passport.' },
    ORGANISATION: { description: 'One’s own organisation.' },
    AGREEMENT: { description: 'A confidentiality agreement; the document becomes its signed file.' },
  },
});

export const DocumentStateEnum = enumOf(DOCUMENT_STATES);
registerEnumType(DocumentStateEnum, {
  name: 'DocumentState',
  description: 'How far a document has come.',
  valuesMap: {
    DECLARED: { description: 'Announced; its content is awaited by PUT on contentPath.' },
    STORED: { description: 'Its content is there and checked.' },
    REMOVED: { description: 'Its content is gone.' },
  },
});

export const RiskEnum = enumOf(RISKS);
registerEnumType(RiskEnum, {
  name: 'DocumentRisk',
  description:
    'What a PDF holds beyond text and pictures; noted, not refused, and no proof of being harmless if empty.',
  valuesMap: {
    SCRIPT: { description: 'JavaScript.' },
    LAUNCH: { description: 'An action that starts a program.' },
    EMBEDDED_FILE: { description: 'Another file inside.' },
    ENCRYPTED: { description: 'Encryption, which also hides the rest from this check.' },
  },
});

export const CapacityEnum = enumOf(CAPACITIES);
registerEnumType(CapacityEnum, {
  name: 'DocumentCapacity',
  description: 'As what somebody meets a document.',
  valuesMap: {
    OWNER: { description: 'Of the organisation or the site that owns it.' },
    COORDINATOR: { description: 'National coordinator of a partnership that holds it.' },
    SECRETARIAT: { description: 'Secretariat of a partnership that holds it: public tier and agreements.' },
    NETWORK: { description: 'Coordinator of a network that it was shared with: public and blinded tier.' },
    SITE: { description: 'Of a site that it was shared with: public and blinded tier, more once cleared.' },
    AUDITOR: { description: 'Auditor: sees what there is and who read it, not what it says.' },
  },
});

export const ReadViaEnum = enumOf(READ_VIAS);
registerEnumType(ReadViaEnum, {
  name: 'DocumentReadVia',
  description: 'How the content went out.',
  valuesMap: {
    DOWNLOAD: { description: 'By GET on contentPath.' },
    SIGNED_LINK: { description: 'By a signed link.' },
  },
});

export const AgreementKindEnum = enumOf(AGREEMENT_KINDS);
registerEnumType(AgreementKindEnum, {
  name: 'ConfidentialityAgreementKind',
  description: 'What a confidentiality agreement covers.',
  valuesMap: {
    MASTER: { description: 'Everything between its parties.' },
    STUDY: { description: 'One request.' },
  },
});
