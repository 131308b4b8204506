import type { AnswerKind, DeclineReason } from '../../../../graphql/graphql';

export const KINDS: readonly AnswerKind[] = ['INTERESTED', 'CONDITIONAL', 'MORE_INFO', 'DECLINED'];

/** In the order of the form: patients, people and equipment, terms, the rest. */
export const DECLINE_REASONS: readonly DeclineReason[] = [
  'NO_PATIENTS',
  'CRITERIA_TOO_NARROW',
  'COMPETING_STUDY',
  'NOT_STANDARD_OF_CARE',
  'NO_INVESTIGATOR_TIME',
  'NO_STUDY_NURSE',
  'SUPPORT_LAB',
  'SUPPORT_IMAGING',
  'SUPPORT_PHARMACY',
  'SUPPORT_BIOBANK',
  'EQUIPMENT',
  'TIMELINE',
  'BUDGET',
  'INSUFFICIENT_INFORMATION',
  'CONFIDENTIALITY_TERMS',
  'ALREADY_CONTACTED_DIRECTLY',
  'SCIENTIFIC_INTEREST',
  'LINE_MANAGER_NO',
  'OTHER',
];
