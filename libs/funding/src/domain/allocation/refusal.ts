import { refuse, type Refusal, type Refused } from '@samprova/kernel';

/** Every reason why money is not shared out, in the words of `docs/allocation.md`. */
export const ALLOCATION_REFUSALS = [
  'NOT_AN_OBJECT',
  'NOT_A_LIST',
  'NOT_A_NUMBER',
  'NUMBER_TOO_LONG',
  'FIELD_MISSING',
  'UNKNOWN_FIELD',
  'UNKNOWN_PARAMETER',
  'TEXT_NOT_UNICODE',
  'POOL_NEGATIVE',
  'POOL_NOT_AN_INTEGER',
  'POOL_TOO_LARGE',
  'CURRENCY_INVALID',
  'UNKNOWN_KIND',
  'UNKNOWN_VERSION',
  'NO_RECIPIENTS',
  'CODE_INVALID',
  'CODE_DUPLICATE',
  'NEGATIVE_WEIGHT',
  'ALL_ZERO',
  'SHARE_OUT_OF_RANGE',
  'YEAR_INVALID',
  'WINDOW_INVALID',
  'SHORTER_THAN_WINDOW',
  'LENGTHS_DIFFER',
  'UNKNOWN_CATEGORY',
  'ROUND_TO_INVALID',
  'BOUND_INVALID',
  'GUARD_RAILS_CROSS',
  'GUARD_RAILS_INFEASIBLE',
] as const;
export type AllocationRefusalCode = (typeof ALLOCATION_REFUSALS)[number];

/** Why nothing was shared out; never a part of it is. */
export interface AllocationRefused extends Refusal {
  readonly code: AllocationRefusalCode;
  /** One English sentence with the remedy. */
  readonly message: string;
  /** JSON pointer (RFC 6901) into the input; '' is the whole of it. */
  readonly place: string;
  /** Of guard-rails that cannot be kept: the least and the most that they let through, minor units in text. */
  readonly sums?: { readonly floors: string; readonly caps: string | null; readonly pool: string };
}

export function refuseAllocation(
  code: AllocationRefusalCode,
  place: string,
  message: string,
): Refused<AllocationRefused> {
  return refuse({ code, message, place });
}
