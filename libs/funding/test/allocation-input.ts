import { allocate, type Allocation } from '../src/domain/allocation/allocate.js';
import { NumberText } from '../src/domain/allocation/decimal.js';
import type { InputValue } from '../src/domain/allocation/input.js';
import { readAllocation, type AllocationRequest } from '../src/domain/allocation/read-allocation.js';
import type { AllocationRefused } from '../src/domain/allocation/refusal.js';

/** What a lossless reader makes of the JSON of this value. */
export function asInput(value: unknown): InputValue {
  if (typeof value === 'number' || typeof value === 'bigint') return new NumberText(String(value));
  if (Array.isArray(value)) return value.map(asInput);
  if (typeof value !== 'object' || value === null) return value as InputValue;
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, asInput(part)]));
}

/** A document of the contract; recipients without a code are A, B, C … */
export function aDocument(pool: unknown, model: object, recipients: readonly object[]): InputValue {
  const coded = recipients.map((recipient, which) => ({ code: String.fromCharCode(65 + which), ...recipient }));
  return asInput({ pool, currency: 'NOK', model, recipients: coded });
}

export function request(document: InputValue): AllocationRequest {
  const read = readAllocation(document);
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value;
}

export function allocated(document: InputValue): Allocation {
  const asked = request(document);
  const made = allocate(asked);
  if (!made.ok) throw new Error(made.refusal.message);
  if (made.value.total !== asked.pool) throw new Error(`${made.value.total} were shared out of ${asked.pool}`);
  return made.value;
}

/** The amounts in input order; a sum that is not the pool is an error. */
export function amounts(document: InputValue): number[] {
  return allocated(document).lines.map(({ amount }) => Number(amount));
}

export function refusal(document: InputValue): AllocationRefused {
  const read = readAllocation(document);
  if (!read.ok) return read.refusal;
  const made = allocate(read.value);
  if (!made.ok) return made.refusal;
  throw new Error('it was not refused');
}
