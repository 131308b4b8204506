import type { AllocationModel } from '../model.js';
import { activity } from './activity.js';
import { equal } from './equal.js';
import { needCost } from './need-cost.js';
import { qualityShare } from './quality-share.js';
import { resultShare } from './result-share.js';
import { population, weights } from './weights.js';

/** Every model in every version: a new version is added below the old one, which is never changed. */
export const ALLOCATION_MODELS: readonly AllocationModel[] = [
  equal,
  weights,
  population,
  needCost,
  activity,
  resultShare,
  qualityShare,
];

/** The model of that kind in that version, or in its newest when none is asked for. */
export function allocationModel(kind: string, version?: number): AllocationModel | undefined {
  return ALLOCATION_MODELS.findLast((model) => model.kind === kind && (version ?? model.version) === model.version);
}
