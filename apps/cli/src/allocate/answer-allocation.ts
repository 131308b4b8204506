import { createHash } from 'node:crypto';
import {
  allocate,
  canonicalInputs,
  explainAllocation,
  readAllocation,
  type Allocation,
  type AllocationRefused,
  type AllocationRequest,
  type ExplainedLine,
  type Fraction,
  type InputValue,
} from '@samprova/funding/domain';
import { ok, type Result } from '@samprova/kernel';

/** An allocation that was made, with the fingerprint of what it was made from. */
export interface AnsweredAllocation {
  readonly request: AllocationRequest;
  readonly allocation: Allocation;
  /** SHA-256 of the canonical inputs, hexadecimal. */
  readonly inputsHash: string;
}

export function answerAllocation(document: InputValue): Result<AnsweredAllocation, AllocationRefused> {
  const request = readAllocation(document);
  if (!request.ok) return request;
  const canonical = canonicalInputs(document);
  if (!canonical.ok) return canonical;
  const allocation = allocate(request.value);
  if (!allocation.ok) return allocation;
  const inputsHash = createHash('sha256').update(canonical.value, 'utf8').digest('hex');
  return ok({ request: request.value, allocation: allocation.value, inputsHash });
}

/** What the command line writes; an amount is never above 2^53−1, so that every reader of JSON takes it whole. */
export function allocationJson({ request, allocation, inputsHash }: AnsweredAllocation, explained: boolean): string {
  const { lines, total, model, version } = allocation;
  return JSON.stringify({
    lines: lines.map(({ code, amount }) => ({ code, amount: Number(amount) })),
    total: Number(total),
    model,
    version,
    inputsHash,
    ...(explained && { explanation: explainAllocation(request, allocation).map(explanationOf) }),
  });
}

function explanationOf(line: ExplainedLine) {
  const { code, share, parts, quota, quotaOfRest, roundedDown, remainderRank, added, heldBy, amount } = line;
  return {
    code,
    share: fractionText(share),
    parts: parts.map((part) => ({ name: part.name, share: fractionText(part.share), quota: fractionText(part.quota) })),
    quota: fractionText(quota),
    quotaOfRest: quotaOfRest && fractionText(quotaOfRest),
    roundedDown: roundedDown === null ? null : Number(roundedDown),
    remainderRank,
    added: Number(added),
    heldBy,
    amount: Number(amount),
  };
}

/** Exactly, as `7/3`; a whole number as itself. */
function fractionText({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}
