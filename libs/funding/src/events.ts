import { defineEvent } from '@samprova/kernel';
import type { Id } from '@samprova/kernel';

/** A year's budget was decided, or has a new version. */
export const BudgetDecided = defineEvent<{ readonly budgetId: Id; readonly year: number }>('funding.budget-decided');

/** Money was shared out, and a second person answers for it. */
export const AllocationRunAttested = defineEvent<{ readonly allocationRunId: Id; readonly year: number }>(
  'funding.allocation-run-attested',
);

/** A state grant came a step further. */
export const StateGrantMoved = defineEvent<{
  readonly stateGrantId: Id;
  readonly state: 'DRAFT' | 'VALID' | 'REQUISITIONED' | 'PAID' | 'REPORTED' | 'CLOSED';
}>('funding.state-grant-moved');
