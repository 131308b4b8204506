import type { Id, Instant, LocalDate } from '@samprova/kernel';
import type { SponsorClass, TrialKind, TrialNumbers, TrialPhase } from '../trial.js';

export const REGISTERS = ['CTIS', 'CLINICAL_TRIALS_GOV'] as const;
export type Register = (typeof REGISTERS)[number];

/** A site as a register names it; what the directory calls it, a person says. */
export interface RegisterSite {
  readonly name: string;
  readonly department: string | null;
  readonly city: string | null;
}

/** What a register says of a trial, and of its part in one country. Dates are ISO texts, because it is kept as JSON. */
export interface RegisterFacts extends TrialNumbers {
  readonly register: Register;
  /** Under which the register has it. */
  readonly number: string;
  readonly title: string;
  readonly sponsorName: string | null;
  readonly sponsorClass: SponsorClass;
  readonly phase: TrialPhase;
  readonly kind: TrialKind;
  readonly multinational: boolean | null;
  /** Whether the register names the country at all. */
  readonly inCountry: boolean;
  /** Null also where a trial came from the older register: its application there is not the first one. */
  readonly appliedOn: string | null;
  readonly approvedOn: string | null;
  readonly recruitmentStartedOn: string | null;
  /** Other days that the register gave for the start of recruitment: corrected, or recruitment began anew. */
  readonly otherRecruitmentStarts: readonly string[];
  /** Moved over from the older European register. */
  readonly transitioned: boolean;
  readonly plannedParticipants: number | null;
  readonly sites: readonly RegisterSite[];
}

export const MATCH_STATES = ['SUGGESTED', 'CONFIRMED', 'REJECTED'] as const;
export type MatchState = (typeof MATCH_STATES)[number];

export const MATCHED_BY = ['EU_CT', 'NCT', 'PROTOCOL'] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];

/** A register's record as it was read, and what it is believed to be about. A person confirms; nothing follows before. */
export interface RegisterRecord {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly register: Register;
  readonly number: string;
  /** Of the file, in hex. */
  readonly sha256: string;
  readonly fileName: string | null;
  readonly facts: RegisterFacts;
  /** What shares a number with it; null: nothing does. */
  readonly trialId: Id | null;
  readonly inquiryId: Id | null;
  readonly matchedBy: MatchedBy | null;
  readonly state: MatchState;
  readonly reason: string | null;
  readonly readBy: Id | null;
  readonly readAt: Instant;
  readonly decidedBy: Id | null;
  readonly decidedAt: Instant | null;
}

/** A day of the register as a day. */
export interface SuggestedMilestone {
  readonly kind: 'APPLICATION' | 'APPROVAL' | 'RECRUITMENT_START';
  readonly on: LocalDate;
}
