import { resultUnion } from '@samprova/platform/graphql';
import type { Assignments } from '../use-cases/assignments.js';
import type { Reminders } from '../use-cases/reminders.js';
import { AssignmentType } from './assignment.type.js';
import { type CodeOf, only } from './refusal-types.js';

export const ConfirmAssignmentResult = resultUnion(
  'ConfirmAssignmentResult',
  AssignmentType,
  only(
    'NOT_NOW',
    'NO_SITE',
    'SITE_UNKNOWN',
    'PERSON_NOT_AT_SITE',
    'SITE_WITHOUT_PEOPLE',
    'SITE_CONTACTED_ALREADY',
  ) satisfies Record<CodeOf<Assignments['confirm']>, unknown>,
);

export const ReturnAssignmentResult = resultUnion(
  'ReturnAssignmentResult',
  AssignmentType,
  only('NOT_NOW', 'REASON_MISSING') satisfies Record<CodeOf<Assignments['return']>, unknown>,
);

export const DisposeAssignmentResult = resultUnion(
  'DisposeAssignmentResult',
  AssignmentType,
  only('NOT_NOW', 'DISPOSITION_MISSING') satisfies Record<CodeOf<Assignments['dispose']>, unknown>,
);

export const RemindNetworkResult = resultUnion(
  'RemindNetworkResult',
  AssignmentType,
  only('NOT_NOW', 'REMINDED_ALREADY') satisfies Record<CodeOf<Reminders['network']>, unknown>,
);
