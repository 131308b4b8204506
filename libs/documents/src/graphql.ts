export { DocumentConnectionType, DocumentType, shownTo } from './graphql/document.type.js';
export { ConfidentialityAgreementType } from './graphql/confidentiality-agreement.type.js';
export { PurposeEnum, SubjectKindEnum, TierEnum } from './graphql/enums.js';
export { CLEAR_REFUSALS } from './graphql/document.result.js';
