import type { MessagePace } from '@samprova/calendar/domain';
import type { Id, Instant } from '@samprova/kernel';
import type { MessageKind } from './message-kind.js';

export type MessageState = 'WAITING' | 'SENT' | 'DROPPED' | 'UNDELIVERABLE';

/** One thing one person is told about one subject. Facts are ids and dates; words are made when it is read or sent. */
export interface Message {
  readonly id: Id;
  readonly partnershipId: Id;
  /** Who is meant; exactly one of person and contact. */
  readonly personId: Id | null;
  readonly contactEmail: string | null;
  readonly kind: MessageKind;
  /** The inquiry, assignment or invitation it is about. */
  readonly subjectId: Id;
  /** Unique per person and subject: a step is never announced twice. */
  readonly step: string;
  readonly inquiryId: Id;
  readonly facts: Readonly<Record<string, string | null>>;
  readonly pace: MessagePace;
  readonly sendAt: Instant;
  readonly state: MessageState;
  readonly emailId: Id | null;
  /** Who received it: a deputy when the person was away. */
  readonly sentTo: Id | null;
  readonly createdAt: Instant;
  readonly endedAt: Instant | null;
  readonly readAt: Instant | null;
}

/** One e-mail to one person; its id is the Message-ID. */
export interface Email {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly personId: Id | null;
  readonly address: string;
  readonly messageCount: number;
  readonly plannedAt: Instant;
  readonly sentAt: Instant | null;
}
