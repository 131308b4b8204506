import type { Refusal } from '@samprova/kernel';

/** The database worked on it for as long as it may, and was not done. */
export interface QueryTooExpensive extends Refusal {
  readonly code: 'QUERY_TOO_EXPENSIVE';
  readonly message: string;
}
