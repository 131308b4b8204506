import { DIMENSION_SETS } from './dimension-sets.js';
import type { EntitySet } from './entity-set.js';
import { FACT_SETS } from './fact-sets.js';
import { PARTICIPATION_SETS } from './participation-sets.js';

/** Everything that can be read for reporting, in the order in which it is listed. */
export const ENTITY_SETS: readonly EntitySet[] = [...DIMENSION_SETS, ...FACT_SETS, ...PARTICIPATION_SETS];
