import { ok } from '@samprova/kernel';
import type { AllocationModel } from '../model.js';
import { readWeights } from './read-weights.js';
import { WHOLE } from './whole.js';

/** Shared in proportion to one number that each recipient brings. */
function inProportionTo(kind: string, input: string, summary: string): AllocationModel {
  return {
    kind,
    version: 1,
    summary,
    parameters: [],
    inputs: [input],
    components(_model, recipients) {
      const weights = readWeights(recipients, input);
      return weights.ok ? ok([{ name: input, share: WHOLE, weights: weights.value }]) : weights;
    },
  };
}

export const weights = inProportionTo('weights', 'weight', 'in proportion to agreed weights');
export const population = inProportionTo('population', 'population', 'in proportion to inhabitants');
