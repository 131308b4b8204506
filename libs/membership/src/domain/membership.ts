import type { Id, LocalDate } from '@samprova/kernel';

export const MEMBERSHIP_STATES = ['APPLIED', 'ACTIVE', 'UNDER_NOTICE', 'LAPSED', 'DECLINED'] as const;
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

/** An organisation's belonging to a partnership. When it belonged, its periods and lapses say. */
export interface Membership {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly organisationId: Id;
  /** A class of the partnership's policy. */
  readonly memberClass: string;
  readonly state: MembershipState;
  readonly appliedOn: LocalDate;
  /** The last day by notice; null: none was given. */
  readonly endsOn: LocalDate | null;
}

/** Days in which it belongs, within one year, both included. Never changed: no payment moves a date. */
export interface MembershipPeriod {
  readonly id: Id;
  readonly membershipId: Id;
  readonly partnershipId: Id;
  readonly organisationId: Id;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** It stopped belonging before its period ended, from this day until a later period begins. Never changed. */
export interface Lapse {
  readonly id: Id;
  readonly membershipId: Id;
  readonly partnershipId: Id;
  readonly organisationId: Id;
  readonly lapsedFrom: LocalDate;
  readonly reason: string;
}

export interface Signatory {
  readonly side: 'MEMBER' | 'PARTNERSHIP';
  readonly name: string;
  readonly title: string;
  readonly signedOn: LocalDate;
}

/** What both sides bind themselves to. */
export interface Agreement {
  readonly id: Id;
  readonly membershipId: Id;
  readonly partnershipId: Id;
  readonly organisationId: Id;
  readonly mandate: string;
  readonly validFrom: LocalDate;
  /** Null: until it is ended. */
  readonly validTo: LocalDate | null;
  readonly signatories: readonly Signatory[];
}

/** A stretch of days, both included. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}
