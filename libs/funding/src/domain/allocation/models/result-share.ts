import { ok } from '@samprova/kernel';
import type { AllocationModel } from '../model.js';
import { readShare } from './read-share.js';
import { readWeights } from './read-weights.js';
import { readWindow, readWindowSums } from './read-window.js';
import { restOf } from './whole.js';

/** A part by research results (moving average of the newest years), the rest fixed: the Norwegian research grant. */
export const resultShare: AllocationModel = {
  kind: 'result-share',
  version: 1,
  summary: 'a part by results, moving average, and the rest fixed',
  parameters: ['resultShare', 'windowYears'],
  inputs: ['fixedWeight', 'points'],
  components(model, recipients) {
    const share = readShare(model.field('resultShare'));
    if (!share.ok) return share;
    const years = readWindow(model);
    if (!years.ok) return years;
    const fixed = readWeights(recipients, 'fixedWeight');
    if (!fixed.ok) return fixed;
    const sums = readWindowSums(recipients, ['points'], years.value);
    if (!sums.ok) return sums;
    return ok([
      { name: 'fixedWeight', share: restOf(share.value), weights: fixed.value },
      { name: 'points', share: share.value, weights: sums.value[0]! },
    ]);
  },
};
