import type { Result } from '@samprova/kernel';
import type { Fraction } from './decimal.js';
import type { Located } from './input.js';
import type { AllocationRefused } from './refusal.js';

/** A part of the pool that is shared by one thing: the starts, the inclusions, the fixed part, the results. */
export interface Component {
  readonly name: string;
  /** Which part of the pool; the shares of a model's components sum to 1. */
  readonly share: Fraction;
  /** One for each recipient, in input order, in any unit that is the same for all. */
  readonly weights: readonly bigint[];
}

/** A rule that shares money out. A rule that changes gets a new version; the old one stays, so that old runs repeat. */
export interface AllocationModel {
  readonly kind: string;
  readonly version: number;
  readonly summary: string;
  /** What may stand in `model` beside `kind`, `version` and what every model takes. */
  readonly parameters: readonly string[];
  /** What each recipient brings. */
  readonly inputs: readonly string[];
  components(model: Located, recipients: readonly Located[]): Result<readonly Component[], AllocationRefused>;
}
