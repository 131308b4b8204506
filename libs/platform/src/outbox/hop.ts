import type { Id } from '@samprova/kernel';
import type { QueuedJob } from '../queue/job-queue.js';

/** One event on its way to one subscriber: all that a job carries. What happened is read from the outbox. */
export interface Hop {
  readonly eventId: Id;
  readonly subscriber: string;
  readonly partnershipId: Id | null;
}

/** The id de-duplicates while the job is kept; what makes a reaction safe is the done-mark in PostgreSQL. */
export function jobOf(hop: Hop): QueuedJob<Hop> {
  return { id: `${hop.eventId}_${hop.subscriber}`, data: hop };
}
