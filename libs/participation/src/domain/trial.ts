import type { Id, Instant, LocalDate } from '@samprova/kernel';

export const TRIAL_ORIGINS = ['OUTCOME', 'REGISTER', 'ENTERED'] as const;
/** How the partnership came to know of it. */
export type TrialOrigin = (typeof TRIAL_ORIGINS)[number];

export const SPONSOR_CLASSES = ['INDUSTRY', 'ACADEMIC'] as const;
export type SponsorClass = (typeof SPONSOR_CLASSES)[number];

export const TRIAL_PHASES = ['1', '1_2', '2', '2_3', '3', '4', 'NONE'] as const;
/** `NONE`: outside the phases (devices, observational); combined phases are one. */
export type TrialPhase = (typeof TRIAL_PHASES)[number];

export const TRIAL_KINDS = ['CLINICAL_TREATMENT', 'OBSERVATIONAL', 'OTHER'] as const;
/** A clinical treatment study tests what is done to patients; only those count in the share of patients in trials. */
export type TrialKind = (typeof TRIAL_KINDS)[number];

export const TRIAL_STATES = ['OPEN', 'CLOSED', 'CANCELLED'] as const;
/** `CLOSED`: recruitment has ended, what was promised can be held against what came. `CANCELLED`: it came to nothing. */
export type TrialState = (typeof TRIAL_STATES)[number];

/** The numbers under which registers and its sponsor know a trial, normalised. */
export interface TrialNumbers {
  readonly euCtNumber: string | null;
  readonly nctNumber: string | null;
  readonly protocolNumber: string | null;
}

/** A study in one partnership's country, as far as the partnership follows it. No patient data: counts only. */
export interface Trial extends TrialNumbers {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly title: string;
  readonly origin: TrialOrigin;
  /** The inquiry whose outcome it is. */
  readonly inquiryId: Id | null;
  readonly kind: TrialKind;
  readonly sponsorClass: SponsorClass;
  readonly phase: TrialPhase;
  /** Runs in other countries too; null: nobody has said. */
  readonly multinational: boolean | null;
  /** Code of the installation's list. */
  readonly therapyAreaCode: string | null;
  /** Participants planned in this country. */
  readonly plannedParticipants: number | null;
  /** Planned recruitment in this country. */
  readonly plannedFrom: LocalDate | null;
  readonly plannedTo: LocalDate | null;
  readonly state: TrialState;
  readonly endedOn: LocalDate | null;
  readonly recordedBy: Id | null;
  readonly recordedAt: Instant;
}

/** Who sponsors it; kept apart, because sites see a trial before they may know that. */
export interface TrialSponsor {
  readonly trialId: Id;
  readonly partnershipId: Id;
  readonly organisationId: Id | null;
  readonly name: string | null;
}

/** One clinic's part of a trial: a site of the directory, or an organisation by its name. */
export interface TrialSite {
  readonly id: Id;
  readonly trialId: Id;
  readonly partnershipId: Id;
  readonly siteId: Id | null;
  readonly organisationName: string | null;
  readonly regionCode: string | null;
  /** Null: nobody has said. */
  readonly universityHospital: boolean | null;
  /** Through which it was asked; the promise ratio of networks follows it. */
  readonly networkId: Id | null;
  /** Participants that it promised when it was asked; null: it never was. */
  readonly promised: number | null;
  /** Participants that the sponsor plans there. */
  readonly planned: number | null;
  /** From when it is no longer part of the trial. */
  readonly withdrawnOn: LocalDate | null;
  readonly recordedAt: Instant;
}
