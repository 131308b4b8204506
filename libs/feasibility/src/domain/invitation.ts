import type { Id, Instant, LocalDate } from '@samprova/kernel';
import type { Product } from './feasibility-request.js';
import type { AnswerKind, InvitationState } from './machines/invitation-machine.js';
import type { DeclineReason } from './forms/decline-reasons.js';

/** One site's part of an inquiry, unique per (inquiry, site). It carries what the site may read of the inquiry. */
export interface Invitation {
  readonly id: Id;
  readonly inquiryId: Id;
  readonly requestId: Id;
  readonly partnershipId: Id;
  /** The assignment that confirmed it first. */
  readonly assignmentId: Id;
  /** Later assignments of the same inquiry that asked for the same site. */
  readonly sharedAssignmentIds: readonly Id[];
  readonly siteId: Id;
  readonly reference: string;
  readonly title: string;
  readonly product: Product;
  readonly state: InvitationState;
  readonly declineReason: DeclineReason | null;
  readonly newcomer: boolean;
  readonly requestVersion: number;
  /** A material change came after the answer: the site is asked to confirm it (AT-PR-05). */
  readonly needsConfirmation: boolean;
  readonly answerBy: Instant;
  readonly notifiedAt: Instant;
  readonly openedAt: Instant | null;
  readonly answeredAt: Instant | null;
  readonly signOff: SignOff;
  readonly signOffBy: Id | null;
  readonly signOffAt: Instant | null;
  /** The working day for which a coordinator reminded it last. */
  readonly remindedOn: LocalDate | null;
  readonly revision: number;
}

export const SIGN_OFFS = ['NOT_NEEDED', 'AWAITED', 'APPROVED', 'REFUSED'] as const;
export type SignOff = (typeof SIGN_OFFS)[number];

/** A person asked within an invitation; one person receives one request at most once (AT-PR-06). */
export interface Recipient {
  readonly id: Id;
  readonly invitationId: Id;
  readonly requestId: Id;
  readonly partnershipId: Id;
  readonly siteId: Id;
  readonly personId: Id;
  readonly delegatedTo: Id | null;
  readonly delegatedAt: Instant | null;
  readonly notifiedAt: Instant;
  readonly openedAt: Instant | null;
}

export const ANSWER_CHANNELS = ['PORTAL', 'LINK', 'PHONE', 'MAIL'] as const;
export type AnswerChannel = (typeof ANSWER_CHANNELS)[number];

/** One answer given; the newest of an invitation counts, the others are history. */
export interface Answer {
  readonly id: Id;
  readonly invitationId: Id;
  readonly partnershipId: Id;
  readonly siteId: Id;
  readonly recipientId: Id | null;
  /** Who answered by phone or mail without being in the directory; both or neither. */
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly requestVersion: number;
  readonly kind: AnswerKind;
  readonly form: string;
  readonly formVersion: number;
  readonly content: Readonly<Record<string, unknown>>;
  readonly declineReason: DeclineReason | null;
  readonly comment: string | null;
  readonly expectedPatients: number | null;
  readonly conditions: string | null;
  readonly channel: AnswerChannel;
  /** Who typed it in; another person than the recipient when it came by phone or mail. */
  readonly enteredBy: Id | null;
  readonly answeredAt: Instant;
}

export const SUPPORT_FUNCTIONS = ['LAB', 'IMAGING', 'PHARMACY', 'BIOBANK'] as const;
export type SupportFunction = (typeof SUPPORT_FUNCTIONS)[number];

export interface SupportConfirmation {
  readonly id: Id;
  readonly invitationId: Id;
  readonly partnershipId: Id;
  readonly siteId: Id;
  readonly supportFunction: SupportFunction;
  readonly state: 'REQUESTED' | 'CONFIRMED' | 'DECLINED';
  readonly note: string | null;
  readonly costNote: string | null;
  readonly requestedAt: Instant;
  readonly answeredAt: Instant | null;
  readonly answeredBy: Id | null;
}

/** Capacity kept free until the sponsor decides; freed by itself when the time has passed. */
export interface CapacityHold {
  readonly id: Id;
  readonly invitationId: Id;
  readonly partnershipId: Id;
  readonly siteId: Id;
  readonly patients: number | null;
  readonly nurseDays: number | null;
  readonly untilAt: Instant;
  readonly placedAt: Instant;
  readonly releasedAt: Instant | null;
  readonly releaseReason: string | null;
}
