import type { Id } from '@samprova/kernel';

/** Something else was invoiced for this cause already. */
export interface CauseTaken {
  readonly code: 'CAUSE_TAKEN';
  readonly message: string;
  readonly invoiceId: Id;
  readonly invoiceNumber: string;
}
