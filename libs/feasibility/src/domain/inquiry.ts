import type { Id, Instant } from '@samprova/kernel';
import type { SlaPolicy } from '@samprova/partnerships/domain';
import type { Product } from './feasibility-request.js';
import type { InquiryState } from './machines/inquiry-machine.js';

/** One partnership's handling of one request; the clock lives here. */
export interface Inquiry {
  readonly id: Id;
  readonly requestId: Id;
  readonly partnershipId: Id;
  readonly organisationId: Id | null;
  readonly product: Product;
  readonly reference: string;
  readonly title: string;
  readonly state: InquiryState;
  readonly requestVersion: number;
  /** The partnership's promise when it was received; a later policy never rewrites it silently. */
  readonly clockPolicy: SlaPolicy;
  readonly receivedAt: Instant;
  /** Cache of what the ledger replays to; null while an open stop keeps the last day from being reached. */
  readonly dueAt: Instant | null;
  readonly stopped: boolean;
  readonly breachedAt: Instant | null;
  /** The next instant at which something has to be looked at; the sweep finds it by index. */
  readonly nextActionAt: Instant | null;
  readonly routedAt: Instant | null;
  readonly collectingAt: Instant | null;
  readonly collatingAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly endReason: string | null;
  readonly caseOfficerId: Id | null;
  readonly responseVersion: number;
  readonly revision: number;
  readonly createdAt: Instant;
}

/** Questions asked together of the sponsor. Without `stopId` they did not stop the clock. */
export interface Clarification {
  readonly id: Id;
  readonly inquiryId: Id;
  readonly stopId: Id | null;
  readonly questions: readonly string[];
  readonly askedBy: Id | null;
  readonly askedAt: Instant;
  readonly answerBy: Instant;
  readonly answers: readonly string[] | null;
  readonly answeredBy: Id | null;
  readonly answeredAt: Instant | null;
}
