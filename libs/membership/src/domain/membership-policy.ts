import type { Id, LocalDate } from '@samprova/kernel';
import type { Names } from '@samprova/partnerships/domain';

export const SEAT_CATEGORIES = ['REGION', 'INDUSTRY', 'AUTHORITY', 'PATIENT_ORG'] as const;
/** Whom a seat of the board stands for. */
export type SeatCategory = (typeof SEAT_CATEGORIES)[number];

export const PRORATIONS = ['NONE', 'MONTHS', 'DAYS'] as const;
/** How much of a year's fee a part of the year costs: all of it, each month begun, or each day, first and last included. */
export type Proration = (typeof PRORATIONS)[number];

/** A kind of member. Its code stands in memberships and fee schedules. */
export interface MemberClass {
  readonly code: string;
  readonly names: Names;
  readonly seatCategory: SeatCategory;
  readonly votes: boolean;
}

/** How many seats of the board a category has. */
export interface BoardSeats {
  readonly category: SeatCategory;
  readonly least: number;
  /** Null: as many as there are. */
  readonly most: number | null;
}

/** How one partnership has members, from a day on. Versions follow each other and are never changed. */
export interface MembershipPolicy {
  readonly id: Id;
  readonly partnershipId: Id;
  /** From 1. */
  readonly version: number;
  readonly validFrom: LocalDate;
  readonly classes: readonly MemberClass[];
  readonly proration: Proration;
  /** Whole months before the end of a year by which notice ends a membership with it. */
  readonly noticeMonths: number;
  /** Whether nobody is a member before an agreement is signed by both sides. */
  readonly agreementRequired: boolean;
  /** Days after its due date from which an unpaid invoice suspends the vote. */
  readonly arrearsDays: number;
  readonly boardSeats: readonly BoardSeats[];
}
