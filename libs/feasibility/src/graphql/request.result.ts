import { resultUnion } from '@samprova/platform/graphql';
import type { FeasibilityRequests } from '../use-cases/feasibility-requests.js';
import { type CodeOf, only } from './refusal-types.js';
import { FeasibilityRequestType } from './request.type.js';

type Method = FeasibilityRequests;

export const DraftRequestResult = resultUnion(
  'DraftRequestResult',
  FeasibilityRequestType,
  only('FORM_HAS_PROBLEMS') satisfies Record<CodeOf<Method['draft']>, unknown>,
);

export const EditRequestResult = resultUnion(
  'EditRequestResult',
  FeasibilityRequestType,
  only('FORM_HAS_PROBLEMS', 'REVISION_PASSED', 'NO_CLARIFICATION', 'NOT_NOW') satisfies Record<
    CodeOf<Method['edit'] | Method['revise']>,
    unknown
  >,
);

export const DiscardRequestResult = resultUnion(
  'DiscardRequestResult',
  FeasibilityRequestType,
  only('NOT_NOW') satisfies Record<CodeOf<Method['discard']>, unknown>,
);

export const SubmitRequestResult = resultUnion(
  'SubmitRequestResult',
  FeasibilityRequestType,
  only(
    'FORM_NOT_READY',
    'NO_PARTNERSHIP',
    'PARTNERSHIP_UNKNOWN',
    'PARTNERSHIP_ASKED_ALREADY',
    'RECEIPT_NOT_BELIEVABLE',
    'DOCUMENTS_MISSING',
    'QUESTIONS_UNANSWERED',
    'QUESTION_UNKNOWN',
    'NOT_NOW',
  ) satisfies Record<CodeOf<Method['submit']>, unknown>,
);
