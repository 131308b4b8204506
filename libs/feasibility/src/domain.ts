export { findUncleanCharacters, withoutUncleanCharacters } from './domain/clean-text.js';
export type { UncleanCharacter } from './domain/clean-text.js';
export { findPersonalIdentityNumbers } from './domain/personal-identity-numbers.js';
export type { PersonalIdentityNumber } from './domain/personal-identity-numbers.js';
export { DECLINE_REASON_CODES, DECLINE_REASONS } from './domain/forms/decline-reasons.js';
export type { DeclineGroup, DeclineReason } from './domain/forms/decline-reasons.js';
export { FIELD_TIERS, FORM_IDS } from './domain/forms/form.js';
export type { FieldTier, FormDefinition, FormField, FormId, FormSchema, Localised } from './domain/forms/form.js';
export type { Age, EarlyFeedbackContent, RequestContent, SiteInterestContent } from './domain/forms/form-content.js';
export type { FormProblem } from './domain/forms/form-problem.js';
export { currentForm, fieldNames, findForm, FORMS } from './domain/forms/form-registry.js';
export { changedFields, isBlank, materialChanges } from './domain/forms/material-change.js';
export { joinTiers, splitByTier } from './domain/forms/split-by-tier.js';
export { textProblems } from './domain/forms/text-problems.js';
export { missingFields, validateForm } from './domain/forms/validate-form.js';
export type { FormStage } from './domain/forms/validate-form.js';
export { decodeRecordBytes, LARGEST_RECORD } from './domain/intake/record-bytes.js';
export { parseJsonText } from './domain/intake/json-text.js';
export { readRecord } from './domain/intake/read-record.js';
export type {
  Coverage,
  FilledField,
  Proposal,
  ProposalKind,
  RecordDraft,
  RecordFormat,
  UnreadField,
} from './domain/intake/record-draft.js';
export type { RecordRefusalCode, RecordRefused } from './domain/intake/record-refusal.js';
export { recordContent } from './domain/intake/record-content.js';
export type { Assignment } from './domain/assignment.js';
export { PRODUCTS } from './domain/feasibility-request.js';
export type { FeasibilityRequest, Product } from './domain/feasibility-request.js';
export type { Inquiry } from './domain/inquiry.js';
export type { InquiryHistory } from './domain/inquiry-history.js';
export type { InquiryFile } from './domain/inquiry-file.js';
export type { Answer, Invitation, Recipient } from './domain/invitation.js';
export type { InquiryState } from './domain/machines/inquiry-machine.js';
export type { NationalResponse, Outcome, ResponseContent } from './domain/national-response.js';
export { PROBLEM_CATEGORIES } from './domain/problem-report.js';
