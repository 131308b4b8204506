import { ok, type Result } from '@samprova/kernel';
import { inProportion } from '../decimal.js';
import { eachRead, type Located } from '../input.js';
import type { AllocationRefused } from '../refusal.js';

/** One number of each recipient, as integers in the same proportion. */
export function readWeights(recipients: readonly Located[], input: string): Result<bigint[], AllocationRefused> {
  const read = eachRead(recipients, (recipient) => recipient.field(input).weight());
  return read.ok ? ok(inProportion(read.value)) : read;
}
