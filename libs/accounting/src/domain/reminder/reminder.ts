import type { Id, Instant, Language } from '@samprova/kernel';
import type { ReminderTone } from './reminder-policy.js';

export const REMINDER_MAIL_STATES = ['WAITING', 'SENT', 'UNDELIVERABLE', 'NO_ADDRESS'] as const;
/** Whether the reminder's e-mail left. */
export type ReminderMailState = (typeof REMINDER_MAIL_STATES)[number];

/** An invoice in a reminder, as it stood then. */
export interface RemindedInvoice {
  readonly invoiceId: Id;
  readonly number: string;
  readonly reference: string;
  /** ISO date. */
  readonly dueOn: string;
  readonly openMinor: number;
  /** The step that it had reached, from 1; 0: overdue, but before the first. */
  readonly step: number;
}

/** What a debtor was told that it owes. */
export interface Reminder {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly organisationId: Id;
  /** From 1. */
  readonly step: number;
  readonly tone: ReminderTone;
  readonly currency: string;
  readonly totalMinor: number;
  readonly invoices: readonly RemindedInvoice[];
  readonly language: Language;
  /** Where it went; null: the debtor has no e-mail address. */
  readonly address: string | null;
  readonly madeAt: Instant;
  readonly mailState: ReminderMailState;
}
