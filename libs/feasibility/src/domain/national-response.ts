import type { Id, Instant, LocalDate } from '@samprova/kernel';
import type { DeclineReason } from './forms/decline-reasons.js';
import type { AssignmentState } from './machines/assignment-machine.js';

/** One network's line in the response; a silent network is named, never hidden. */
export interface ResponseNetwork {
  readonly networkId: Id;
  readonly name: string;
  readonly state: AssignmentState;
  readonly disposition: string | null;
}

/** One site's line. A declining site is a unit and a reason, never a person (AT-PR-04). */
export interface ResponseSite {
  readonly siteId: Id;
  readonly name: string;
  readonly networkIds: readonly Id[];
  readonly answer: 'INTERESTED' | 'CONDITIONAL' | 'MORE_INFO' | 'DECLINED' | 'NO_RESPONSE';
  readonly expectedPatients: number | null;
  /** First patient at the earliest, an ISO date or month; left out in responses frozen before it was kept. */
  readonly earliestFirstPatient?: string | null;
  readonly conditions: string | null;
  readonly declineReason: DeclineReason | null;
  /** Only text that the coordinator approved. */
  readonly comment: string | null;
  /** Only for interested and conditional sites. */
  readonly contact: { readonly name: string; readonly email: string } | null;
}

/** What the sponsor reads, frozen. */
export interface ResponseContent {
  readonly reference: string;
  readonly country: string;
  readonly summary: string;
  readonly networks: readonly ResponseNetwork[];
  readonly sites: readonly ResponseSite[];
  readonly totals: {
    readonly contacted: number;
    readonly interested: number;
    readonly conditional: number;
    readonly moreInfo: number;
    readonly declined: number;
    readonly silent: number;
    /** Null when no site stated a number. */
    readonly expectedPatients: number | null;
  };
  /** Early-feedback answers of a country question, without names. */
  readonly feedback: readonly Readonly<Record<string, unknown>>[];
}

export interface NationalResponse {
  readonly id: Id;
  readonly inquiryId: Id;
  readonly version: number;
  /** PARTIAL when somebody asked did not answer (AT-PR-03). */
  readonly completeness: 'COMPLETE' | 'PARTIAL';
  readonly requestVersion: number;
  readonly content: ResponseContent;
  readonly sha256: string;
  readonly material: boolean;
  readonly amendmentReason: string | null;
  readonly releasedBy: Id | null;
  readonly releasedAt: Instant;
}

export const OUTCOME_KINDS = ['SITES_SELECTED', 'NOT_SELECTED', 'COUNTRY_NOT_SELECTED', 'STUDY_CANCELLED'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** What the sponsor then did, reported by it or found in a register. */
export interface Outcome {
  readonly id: Id;
  readonly inquiryId: Id;
  readonly kind: OutcomeKind;
  readonly siteIds: readonly Id[];
  readonly decidedOn: LocalDate;
  readonly source: 'REPORTED' | 'REGISTER';
  readonly note: string | null;
  readonly recordedBy: Id | null;
  readonly recordedAt: Instant;
}
