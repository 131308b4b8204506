import { resultUnion } from '@samprova/platform/graphql';
import type { Inquiries } from '../use-cases/inquiries.js';
import type { InquiryClocks } from '../use-cases/inquiry-clocks.js';
import type { InquiryRouting } from '../use-cases/inquiry-routing.js';
import type { NationalResponses } from '../use-cases/national-responses.js';
import type { Outcomes } from '../use-cases/outcomes.js';
import { InquiryType } from './inquiry.type.js';
import { type CodeOf, only } from './refusal-types.js';
import { NationalResponseType, OutcomeType, ResponseDraftType } from './response.type.js';

const ENDED = ['NOT_NOW', 'CLOCK_ENDED', 'BACKDATED'] as const;
const PROMISE = [...ENDED, 'DUE_TIME_PASSED', 'REASON_MISSING'] as const;
const STOP = [
  ...PROMISE,
  'ALREADY_STOPPED',
  'CLARIFICATION_STOPS_USED_UP',
  'MASTER_AGREEMENT_IN_FORCE',
  'PAUSE_END_NOT_ALLOWED',
] as const;

export const WithdrawInquiryResult = resultUnion(
  'WithdrawInquiryResult',
  InquiryType,
  only(...ENDED) satisfies Record<CodeOf<Inquiries['withdraw']>, unknown>,
);

export const DeclineScopeResult = resultUnion(
  'DeclineScopeResult',
  InquiryType,
  only(...ENDED, 'REASON_MISSING') satisfies Record<CodeOf<Inquiries['declineScope']>, unknown>,
);

export const AssignCaseOfficerResult = resultUnion(
  'AssignCaseOfficerResult',
  InquiryType,
  only('NOT_NOW', 'NOT_CONCIERGE', 'CASE_OFFICER_UNKNOWN') satisfies Record<
    CodeOf<Inquiries['assignCaseOfficer']>,
    unknown
  >,
);

export const RecordFirstContactResult = resultUnion(
  'RecordFirstContactResult',
  InquiryType,
  only(...ENDED, 'NOT_CONCIERGE', 'CASE_OFFICER_MISSING', 'NOT_CASE_OFFICER') satisfies Record<
    CodeOf<Inquiries['recordFirstContact']>,
    unknown
  >,
);

export const AskClarificationResult = resultUnion(
  'AskClarificationResult',
  InquiryType,
  only(...STOP, 'QUESTIONS_MISSING') satisfies Record<CodeOf<InquiryClocks['askClarification']>, unknown>,
);

export const AnswerClarificationResult = resultUnion(
  'AnswerClarificationResult',
  InquiryType,
  only('NOT_NOW', 'ANSWERS_MISSING', 'CLARIFICATION_ANSWERED_ALREADY') satisfies Record<
    CodeOf<InquiryClocks['answerClarification']>,
    unknown
  >,
);

export const StopInquiryResult = resultUnion(
  'StopInquiryResult',
  InquiryType,
  only(...STOP) satisfies Record<CodeOf<InquiryClocks['pause'] | InquiryClocks['awaitAgreement']>, unknown>,
);

export const ResumeInquiryResult = resultUnion(
  'ResumeInquiryResult',
  InquiryType,
  only(...ENDED, 'STOP_NOT_OPEN') satisfies Record<CodeOf<InquiryClocks['resume']>, unknown>,
);

export const ExtendInquiryResult = resultUnion(
  'ExtendInquiryResult',
  InquiryType,
  only(...PROMISE, 'NOT_IN_TRIAGE', 'ALREADY_EXTENDED', 'EXTENSION_OUT_OF_RANGE') satisfies Record<
    CodeOf<InquiryClocks['extend']>,
    unknown
  >,
);

export const RouteInquiryResult = resultUnion(
  'RouteInquiryResult',
  InquiryType,
  only(
    'NOT_NOW',
    'ANSWERED_BY_CASE_OFFICER',
    'NO_NETWORK',
    'NETWORK_UNKNOWN',
    'OVERRULE_REASON_MISSING',
    'NETWORK_ASKED_ALREADY',
  ) satisfies Record<CodeOf<InquiryRouting['route']>, unknown>,
);

export const EditResponseResult = resultUnion(
  'EditResponseResult',
  ResponseDraftType,
  only('NOT_NOW', 'REVISION_PASSED', 'SUMMARY_TOO_LONG') satisfies Record<CodeOf<NationalResponses['edit']>, unknown>,
);

export const ReleaseResponseResult = resultUnion(
  'ReleaseResponseResult',
  NationalResponseType,
  only(...ENDED, 'ANSWERED_BY_CASE_OFFICER', 'SUMMARY_MISSING', 'NOBODY_ASKED') satisfies Record<
    CodeOf<NationalResponses['release']>,
    unknown
  >,
);

export const AmendResponseResult = resultUnion(
  'AmendResponseResult',
  NationalResponseType,
  only('NOT_NOW', 'ANSWERED_BY_CASE_OFFICER', 'AMENDMENT_REASON_MISSING') satisfies Record<
    CodeOf<NationalResponses['amend']>,
    unknown
  >,
);

export const RecordOutcomeResult = resultUnion(
  'RecordOutcomeResult',
  OutcomeType,
  only('NOT_NOW', 'SITES_MISSING', 'DECISION_NOT_BELIEVABLE') satisfies Record<CodeOf<Outcomes['record']>, unknown>,
);
