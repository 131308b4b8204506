import { refusalType } from '@samprova/platform/graphql';
import type { FourEyesNeeded } from '../domain/runs/decide-run.js';

export const FOUR_EYES = {
  FOUR_EYES_NEEDED: refusalType('FourEyesNeeded', 'Returned if another person must do this.'),
} satisfies Record<FourEyesNeeded['code'], unknown>;
