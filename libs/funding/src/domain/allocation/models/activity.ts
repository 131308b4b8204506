import { ok, type Result } from '@samprova/kernel';
import type { Fraction } from '../decimal.js';
import type { Located } from '../input.js';
import type { AllocationModel } from '../model.js';
import type { AllocationRefused } from '../refusal.js';
import { readShare } from './read-share.js';
import { readWindow, readWindowSums } from './read-window.js';
import { restOf } from './whole.js';

/** α · starts + (1 − α) · inclusions, each as its share of all, by the moving average of the newest years. */
export const activity: AllocationModel = {
  kind: 'activity',
  version: 1,
  summary: 'started trials and included patients, moving average',
  parameters: ['alpha', 'windowYears'],
  inputs: ['starts', 'inclusions'],
  components(model, recipients) {
    const alpha = readAlpha(model.field('alpha'));
    if (!alpha.ok) return alpha;
    const years = readWindow(model);
    if (!years.ok) return years;
    const sums = readWindowSums(recipients, ['starts', 'inclusions'], years.value);
    if (!sums.ok) return sums;
    const [starts = [], inclusions = []] = sums.value;
    return ok([
      { name: 'starts', share: alpha.value, weights: starts },
      { name: 'inclusions', share: restOf(alpha.value), weights: inclusions },
    ]);
  },
};

function readAlpha(parameter: Located): Result<Fraction, AllocationRefused> {
  return parameter.isGiven() ? readShare(parameter) : ok({ numerator: 1n, denominator: 2n });
}
