import type { Id } from '@samprova/kernel';

export const RECEIPT_POLICIES = ['event-day', 'cut-off'] as const;
/** `event-day`: received when it came. `cut-off`: after the cut-off or on a free day counts as the next working day. */
export type ReceiptPolicy = (typeof RECEIPT_POLICIES)[number];

/**
 * What a partnership promises and by when each step is due. Versions replace each other by `validFrom` and are never
 * changed, because an ended inquiry keeps the policy it was answered under. Times are local, `HH:MM`.
 */
export interface SlaPolicy {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly version: number;
  /** ISO date, the partnership's zone; holds until the next version begins. */
  readonly validFrom: string;
  readonly workingDays: number;
  readonly conciergeWorkingDays: number;
  readonly receipt: ReceiptPolicy;
  readonly cutOff: string;
  readonly closeOfBusiness: string;
  /** Working days in all, after the one extension made in triage. */
  readonly extendedWorkingDays: number;
  /** Clarifications that stop the clock; later ones may be asked without. */
  readonly stoppingClarifications: number;
  /** A stop still open at the close of this working day after its start withdraws the inquiry. */
  readonly stopEndsAfterWorkingDays: number;
  readonly stopWarningOnWorkingDay: number;
  /** How far ahead a sponsor's pause may name its end, in calendar days. */
  readonly pauseAtMostCalendarDays: number;
  /** The sponsor's own duties, in working days counted by event-day. */
  readonly clarificationWorkingDays: number;
  readonly outcomeWorkingDays: number;
  /** Calendar days after the outcome was due. */
  readonly outcomeReminderDays: readonly number[];
  readonly networkConfirmationTime: string;
  readonly siteAnswerTime: string;
  /** Reminders, escalations and invitations leave only inside this window on working days. */
  readonly messagesFrom: string;
  readonly messagesTo: string;
  readonly bundleTimes: readonly string[];
}

/** The version in force on an ISO date; the first one also covers what came before it. */
export function policyOn(versions: readonly SlaPolicy[], isoDate: string): SlaPolicy | undefined {
  const ordered = [...versions].sort((a, b) =>
    a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : a.version - b.version,
  );
  return ordered.filter((policy) => policy.validFrom <= isoDate).at(-1) ?? ordered[0];
}
