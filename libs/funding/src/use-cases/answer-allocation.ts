import { createHash } from 'node:crypto';
import { parseJsonText } from '@samprova/feasibility/domain';
import { ok, refuse, type Result } from '@samprova/kernel';
import { allocate, type Allocation } from '../domain/allocation/allocate.js';
import { canonicalInputs } from '../domain/allocation/canonical-inputs.js';
import { NumberText } from '../domain/allocation/decimal.js';
import { type ExplainedLine, explainAllocation } from '../domain/allocation/explain-allocation.js';
import { type InputValue, isInputObject } from '../domain/allocation/input.js';
import { type AllocationRequest, readAllocation } from '../domain/allocation/read-allocation.js';
import type { AllocationRefused } from '../domain/allocation/refusal.js';
import type { AllocationNotPossible } from '../domain/runs/allocation-not-possible.js';

/** A pool shared out, with all that explains it. */
export interface AnsweredAllocation {
  readonly request: AllocationRequest;
  readonly allocation: Allocation;
  readonly explanation: readonly ExplainedLine[];
  /** RFC 8785, decimals normalised. */
  readonly inputs: string;
  /** SHA-256 of the inputs, hexadecimal. */
  readonly inputsHash: string;
}

/**
 * @param text JSON as `samprova allocate` reads it; its numbers never pass through a double
 * @param version of the model that it shall follow, whatever is the newest
 */
export function answerAllocation(text: string, version?: number): Result<AnsweredAllocation, AllocationNotPossible> {
  const parsed = parseJsonText<InputValue>(text, (number) => new NumberText(number));
  if (!parsed.ok) {
    const { message, place } = parsed.refusal;
    return refuse({ code: 'ALLOCATION_NOT_POSSIBLE', message, reason: 'NOT_JSON', place: place ?? '' });
  }
  const document = version === undefined ? parsed.value : inVersion(parsed.value, version);
  const request = readAllocation(document);
  if (!request.ok) return notPossible(request.refusal);
  const canonical = canonicalInputs(document);
  if (!canonical.ok) return notPossible(canonical.refusal);
  const allocation = allocate(request.value);
  if (!allocation.ok) return notPossible(allocation.refusal);
  return ok({
    request: request.value,
    allocation: allocation.value,
    explanation: explainAllocation(request.value, allocation.value),
    inputs: canonical.value,
    inputsHash: createHash('sha256').update(canonical.value, 'utf8').digest('hex'),
  });
}

function inVersion(document: InputValue, version: number): InputValue {
  if (!isInputObject(document) || !isInputObject(document['model'])) return document;
  return { ...document, model: { ...document['model'], version: new NumberText(String(version)) } };
}

function notPossible({ code: reason, message, place }: AllocationRefused) {
  return refuse({ code: 'ALLOCATION_NOT_POSSIBLE' as const, message, reason, place });
}
