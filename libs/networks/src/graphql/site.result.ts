import { refusalType, resultUnion } from '@samprova/platform/graphql';
import type { BlocksNotUnderstood } from '../domain/define-network.js';
import type { LoadImpossible, SiteRefusal } from '../domain/define-site.js';
import type { RoleMissing } from '../domain/hold-role.js';
import type { PassportAnswerUnfit, PassportQuestionUnknown } from '../domain/site-passport.js';
import { BlocksNotUnderstoodType, CodeTakenType, RoleMissingType } from './network.result.js';
import { SitePassportType, SiteType } from './site.type.js';

const LoadImpossibleType = refusalType(
  'LoadImpossible',
  'Returned if a count of trials or invitations is impossible.',
  {
    rule: { type: () => String, description: 'What the numbers must be.' },
  },
);

export const DefineSiteResult = resultUnion('DefineSiteResult', SiteType, {
  CODE_TAKEN: CodeTakenType,
  BLOCKS_NOT_UNDERSTOOD: BlocksNotUnderstoodType,
  LOAD_IMPOSSIBLE: LoadImpossibleType,
  REGION_UNKNOWN: refusalType('RegionUnknown', 'Returned if the code is no region of the country.', {
    known: { type: () => [String], description: 'The codes there are.' },
  }),
} satisfies Record<SiteRefusal['code'], unknown>);

export const DescribeSiteResult = resultUnion('DescribeSiteResult', SiteType, {
  BLOCKS_NOT_UNDERSTOOD: BlocksNotUnderstoodType,
  LOAD_IMPOSSIBLE: LoadImpossibleType,
} satisfies Record<(BlocksNotUnderstood | LoadImpossible)['code'], unknown>);

export const NameInvestigatorsResult = resultUnion('NameInvestigatorsResult', SiteType, {
  ROLE_MISSING: RoleMissingType,
} satisfies Record<RoleMissing['code'], unknown>);

export const ConfirmPassportResult = resultUnion('ConfirmPassportResult', SitePassportType, {
  PASSPORT_QUESTION_UNKNOWN: refusalType('PassportQuestionUnknown', 'Returned if there is no such question.', {
    known: { type: () => [String], description: 'The keys there are.' },
  }),
  PASSPORT_ANSWER_UNFIT: refusalType('PassportAnswerUnfit', 'Returned if the answer does not fit the question.', {
    expected: { type: () => String, description: 'What it must be.' },
  }),
} satisfies Record<(PassportQuestionUnknown | PassportAnswerUnfit)['code'], unknown>);
