import { defineEvent } from '@samprova/kernel';
import type { Id } from '@samprova/kernel';

/** A network's control or the end of its status comes near, or is today. */
export const NetworkReviewDue = defineEvent<{
  readonly networkId: Id;
  readonly periodId: Id;
  readonly occasion: 'CONTROL' | 'END';
  /** ISO date. */
  readonly dueOn: string;
  /** 90, 30 or 0. */
  readonly daysBefore: number;
}>('networks.review-due');

export const NetworkStatusChanged = defineEvent<{
  readonly networkId: Id;
  readonly periodId: Id;
  readonly status: 'ACTIVE' | 'REMEDIATION' | 'REVOKED' | 'ENDED';
  /** ISO date. */
  readonly startsOn: string;
}>('networks.status-changed');

/** Somebody will be away, or came back earlier: messages not yet sent may go to another. */
export const AbsenceRecorded = defineEvent<{
  readonly absenceId: Id;
  readonly personId: Id;
  readonly deputyId: Id | null;
  /** ISO dates, both included. */
  readonly startsOn: string;
  readonly endsOn: string;
}>('networks.absence-recorded');

export const AbsenceWithdrawn = defineEvent<{ readonly absenceId: Id; readonly personId: Id }>(
  'networks.absence-withdrawn',
);
