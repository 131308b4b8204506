import { type ClockTerms, recalculateClock, type RecalculationRefusal, sameInstant } from '@samprova/calendar/domain';
import { type Id, type Instant, ok, type Result } from '@samprova/kernel';
import type { SlaPolicy } from '@samprova/partnerships/domain';
import { type Act, clocked, type InquiryChange, type InquiryFile } from './inquiry-file.js';

/** What a changed calendar or policy does, or would do, to one open inquiry. */
export interface Recalculation {
  readonly inquiryId: Id;
  readonly reference: string;
  /** Null while the clock stands. */
  readonly oldDueAt: Instant | null;
  /** The same as `oldDueAt` where the promise stands. */
  readonly newDueAt: Instant | null;
  readonly moves: boolean;
  /** Why nothing is entered into its ledger; null when something is. */
  readonly refused: RecalculationRefusal['code'] | null;
}

/** The promise in force today, as it would be made for this inquiry's product. */
export interface ChangedPromise {
  readonly policy: SlaPolicy;
  readonly terms: ClockTerms;
}

/** Working days of the promise for an inquiry: a concierge case has its own. */
export function promisedDays({ inquiry }: InquiryFile, policy: SlaPolicy): number {
  return inquiry.product === 'MEDTECH_CONCIERGE' ? policy.conciergeWorkingDays : policy.workingDays;
}

/** Takes the changed promise over unless it gives an earlier due time: then the promised one stands as a whole. */
export function recalculateInquiry(
  file: InquiryFile,
  { policy, terms, reason }: ChangedPromise & { readonly reason: string },
  act: Act,
): Result<InquiryChange, RecalculationRefusal> {
  const step = recalculateClock(file.clock, { terms, reason }, act);
  return step.ok ? ok(clocked(file, step.value, [], { clockPolicy: policy })) : step;
}

/** Old and new side by side, whether it was done or only thought through. */
export function recalculationOf(
  { inquiry: { id: inquiryId, reference, dueAt: oldDueAt } }: InquiryFile,
  decided: Result<InquiryChange, RecalculationRefusal>,
): Recalculation {
  const newDueAt = decided.ok ? decided.value.inquiry.dueAt : oldDueAt;
  return {
    ...{ inquiryId, reference, oldDueAt, newDueAt },
    moves: !sameInstant(oldDueAt, newDueAt),
    refused: decided.ok ? null : decided.refusal.code,
  };
}
