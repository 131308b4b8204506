import { ok, type Result } from '@samprova/kernel';
import { fractionOf, type Fraction } from '../decimal.js';
import type { Located } from '../input.js';
import type { AllocationRefused } from '../refusal.js';

/** A part of the pool, from 0 to 1. */
export function readShare(parameter: Located): Result<Fraction, AllocationRefused> {
  const read = parameter.decimal();
  if (!read.ok) return read;
  const share = fractionOf(read.value);
  if (share.numerator < 0n || share.numerator > share.denominator)
    return parameter.refuse('SHARE_OUT_OF_RANGE', 'a share lies between 0 and 1 (0.35 is 35 %)');
  return ok(share);
}
