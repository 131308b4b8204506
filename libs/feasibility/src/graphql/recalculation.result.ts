import { resultUnion } from '@samprova/platform/graphql';
import type { Recalculations } from '../use-cases/recalculations.js';
import { ClockRecalculationsType } from './recalculation.type.js';
import { type CodeOf, only } from './refusal-types.js';

export const RecalculateClocksResult = resultUnion(
  'RecalculateClocksResult',
  ClockRecalculationsType,
  only('REASON_MISSING') satisfies Record<CodeOf<Recalculations['recalculate']>, unknown>,
);
