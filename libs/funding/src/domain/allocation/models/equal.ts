import { ok } from '@samprova/kernel';
import type { AllocationModel } from '../model.js';
import { WHOLE } from './whole.js';

export const equal: AllocationModel = {
  kind: 'equal',
  version: 1,
  summary: 'everybody the same',
  parameters: [],
  inputs: [],
  components: (_model, recipients) => ok([{ name: 'equal', share: WHOLE, weights: recipients.map(() => 1n) }]),
};
