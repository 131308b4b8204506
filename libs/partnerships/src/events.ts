import { defineEvent } from '@samprova/kernel';
import type { Id } from '@samprova/kernel';

/** A new version of a partnership's promise was decided; what is open may have to be recalculated. */
export const SlaPolicyChanged = defineEvent<{
  readonly policyId: Id;
  readonly version: number;
  /** ISO date, the partnership's zone. */
  readonly validFrom: string;
}>('partnerships.sla-policy-changed');
