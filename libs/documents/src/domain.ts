export {
  AGREEMENT_KINDS,
  agreementCovering,
  isInForce,
  validMasterAgreement,
} from './domain/confidentiality-agreement.js';
export type { AgreementKind, ConfidentialityAgreement } from './domain/confidentiality-agreement.js';
export { MAXIMUM_BYTES, ORDINARY_PURPOSES } from './domain/declare-document.js';
export type { Declaration, SubjectGround } from './domain/declare-document.js';
export { DOCUMENT_STATES, PURPOSES, SUBJECT_KINDS, TIERS } from './domain/document.js';
export type { Custody, Document, DocumentState, Purpose, Subject, SubjectKind, Tier } from './domain/document.js';
export type { AgreementMissing, ClearRefusal, SitesNotInvited } from './domain/clear-sites.js';
