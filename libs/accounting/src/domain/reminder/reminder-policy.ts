import { type Id, ok, refuse, type Result } from '@samprova/kernel';

export const REMINDER_TONES = ['FRIENDLY', 'FIRM', 'FINAL'] as const;
/** How a reminder speaks; its words are in four languages. */
export type ReminderTone = (typeof REMINDER_TONES)[number];

/** One rung of the ladder. */
export interface ReminderStep {
  /** Calendar days after the due date. */
  readonly afterDays: number;
  readonly tone: ReminderTone;
}

/** When a partnership reminds those who owe it. One per partnership. */
export interface ReminderPolicy {
  readonly id: Id;
  readonly partnershipId: Id;
  /** From the first to the last; none: nobody is reminded. */
  readonly steps: readonly ReminderStep[];
  /** Calendar days between two reminders of one debtor, at least. */
  readonly quietDays: number;
}

/** Where a partnership has decided nothing. */
export const STANDARD_REMINDERS: Pick<ReminderPolicy, 'steps' | 'quietDays'> = {
  steps: [
    { afterDays: 10, tone: 'FRIENDLY' },
    { afterDays: 30, tone: 'FIRM' },
    { afterDays: 50, tone: 'FINAL' },
  ],
  quietDays: 7,
};

/** The steps do not climb. */
export interface ReminderStepsWrong {
  readonly code: 'REMINDER_STEPS_WRONG';
  readonly message: string;
  /** The first that is wrong, from 1. */
  readonly reminderStep: number;
}

export function checkReminderPolicy(policy: ReminderPolicy): Result<ReminderPolicy, ReminderStepsWrong> {
  const wrong = policy.steps.findIndex(
    ({ afterDays }, index) => afterDays <= (index === 0 ? 0 : (policy.steps[index - 1]?.afterDays ?? 0)),
  );
  if (wrong < 0) return ok(policy);
  return refuse({
    code: 'REMINDER_STEPS_WRONG',
    message: `Step ${wrong + 1} comes no later than the one before it; each needs more days after the due date.`,
    reminderStep: wrong + 1,
  });
}
