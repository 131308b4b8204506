import { ok, type Result } from '@samprova/kernel';
import { combineComponents } from './combine-components.js';
import { holdWithinBounds, type Unheld } from './guard-rails.js';
import { shareByLargestRemainder, type Rounded } from './largest-remainder.js';
import type { AllocationRequest } from './read-allocation.js';
import type { AllocationRefused } from './refusal.js';

/** What one recipient gets. */
export interface AllocationLine {
  readonly code: string;
  /** Minor units. */
  readonly amount: bigint;
}

/** A pool shared out: the lines stand in input order and sum to the pool exactly. */
export interface Allocation {
  readonly lines: readonly AllocationLine[];
  readonly total: bigint;
  readonly model: string;
  readonly version: number;
  readonly working: AllocationWorking;
}

/** All that is needed to explain every krona of it. */
export interface AllocationWorking {
  /** One integer weight for each recipient: its share is this over their sum. */
  readonly weights: readonly bigint[];
  readonly unheld: Unheld;
  /** Null for those whom a guard-rail holds. */
  readonly rounded: readonly (Rounded | null)[];
}

export function allocate(request: AllocationRequest): Result<Allocation, AllocationRefused> {
  const { pool, codes, bounds, model, roundTo } = request;
  const weights = combineComponents(request.components);
  const unheld = holdWithinBounds(pool, weights, bounds);
  if (!unheld.ok) return unheld;
  const { held, pool: rest } = unheld.value;
  const free = [...codes.keys()].filter((who) => held[who] === null);
  const shared = shareByLargestRemainder(
    rest,
    free.map((who) => weights[who]!),
    free.map((who) => codes[who]!),
    roundTo,
  );
  const rounded: (Rounded | null)[] = codes.map(() => null);
  for (const [place, who] of free.entries()) rounded[who] = shared[place]!;
  const lines = codes.map((code, who) => ({ code, amount: held[who]?.amount ?? rounded[who]!.amount }));
  return ok({
    lines,
    total: lines.reduce((sum, { amount }) => sum + amount, 0n),
    model: model.kind,
    version: model.version,
    working: { weights, unheld: unheld.value, rounded },
  });
}
