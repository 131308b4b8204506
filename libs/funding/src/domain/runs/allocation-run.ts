import type { Id, Instant } from '@samprova/kernel';
import type { FundUse } from '../sources/fund-source.js';

export const ALLOCATION_RUN_STATES = ['SCENARIO', 'PREPARED', 'ATTESTED', 'WITHDRAWN'] as const;
/** A scenario binds nobody; a run is prepared by one person and attested by another. */
export type AllocationRunState = (typeof ALLOCATION_RUN_STATES)[number];

/** That a recipient can carry out what it gets money for: in place, or being built by a day. */
export interface CapacityShown {
  /** The recipient. */
  readonly code: string;
  /** Full-time posts needed and in place, in hundredths. */
  readonly neededHundredths: number;
  readonly inPlaceHundredths: number;
  /** How the rest is built, and by which ISO date; null: nothing is being built. */
  readonly buildPlan: string | null;
  readonly builtBy: string | null;
}

/** A pool shared out and kept: with the model's version, the inputs word for word, their hash, and who answers for it. */
export interface AllocationRun {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly state: AllocationRunState;
  readonly title: string;
  readonly year: number;
  readonly use: FundUse;
  readonly purpose: string | null;
  /** Where the pool comes from; null: from nowhere yet. */
  readonly fundSourceId: Id | null;
  readonly currency: string;
  readonly poolMinor: number;
  /** What partners pay beside a targeted allocation. */
  readonly coFundingMinor: number;
  readonly modelKind: string;
  readonly modelVersion: number;
  /** The canonical inputs (RFC 8785), from which it can be run again. */
  readonly inputs: string;
  /** SHA-256 of the inputs, hexadecimal. */
  readonly inputsHash: string;
  /** In input order; they sum to the pool. */
  readonly lines: readonly { readonly code: string; readonly amountMinor: number }[];
  readonly capacity: readonly CapacityShown[];
  /** Where the care principal's letter of priority is found. */
  readonly priorityLetter: string | null;
  readonly preparedBy: Id | null;
  readonly preparedAt: Instant;
  readonly attestedBy: Id | null;
  readonly attestedAt: Instant | null;
}
