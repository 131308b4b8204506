import { resultUnion } from '@samprova/platform/graphql';
import type { PartnershipQuestions } from '../use-cases/partnership-questions.js';
import { PartnershipQuestionType } from './partnership-question.type.js';
import { type CodeOf, only } from './refusal-types.js';

export const AskQuestionResult = resultUnion(
  'AskQuestionResult',
  PartnershipQuestionType,
  only('QUESTION_TEXT_MISSING') satisfies Record<CodeOf<PartnershipQuestions['ask']>, unknown>,
);

export const RewordQuestionResult = resultUnion(
  'RewordQuestionResult',
  PartnershipQuestionType,
  only('QUESTION_TEXT_MISSING', 'QUESTION_ENDED') satisfies Record<CodeOf<PartnershipQuestions['reword']>, unknown>,
);

export const EndQuestionResult = resultUnion(
  'EndQuestionResult',
  PartnershipQuestionType,
  only('QUESTION_ENDED') satisfies Record<CodeOf<PartnershipQuestions['end']>, unknown>,
);
