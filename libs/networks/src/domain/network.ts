import type { Id, Instant, LocalDate } from '@samprova/kernel';
import type { NetworkOrigin, TrialFacet } from '@samprova/partnerships/domain';

/** Clinicians and sites of one therapy area. Answers together, through its coordinator. */
export interface Network {
  readonly id: Id;
  readonly partnershipId: Id;
  /** Stable within the partnership. */
  readonly code: string;
  readonly name: string;
  readonly origin: NetworkOrigin;
  /** The hospital or trust that hosts it; null where no host is named. */
  readonly hostName: string | null;
  readonly hostOrganisationId: Id | null;
  /** Nationally prioritised. */
  readonly prioritised: boolean;
  /** Expected to take part and say yes: a decline needs a structured reason. */
  readonly participationCommitment: boolean;
  readonly therapyAreas: readonly CoveredArea[];
  /** Codes of the partnership's own programme areas; empty where it has none. */
  readonly programmeAreas: readonly string[];
  /** Trials it takes whatever the diagnosis. */
  readonly facets: readonly TrialFacet[];
}

/** A therapy area, and which part of it this network covers, as ICD-10 codes or blocks. */
export interface CoveredArea {
  readonly code: string;
  readonly icd10: readonly string[];
}

export const NETWORK_STATUSES = ['ACTIVE', 'REMEDIATION', 'REVOKED', 'ENDED'] as const;
/** `REMEDIATION`: a control was not passed and time was given; `REVOKED`: the status was taken away; `ENDED`: it ran out. */
export type NetworkStatus = (typeof NETWORK_STATUSES)[number];

/** One stretch of a network's standing. Periods of one network follow each other without overlap. */
export interface NetworkStatusPeriod {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly networkId: Id;
  readonly status: NetworkStatus;
  readonly startsOn: LocalDate;
  /** Last day, included; null: until something ends it (an organic network lives as long as interest and capacity). */
  readonly endsOn: LocalDate | null;
  /** When its goals are controlled; null: no fixed control. */
  readonly reviewDueOn: LocalDate | null;
  readonly reason: string | null;
  /** When the secretariat is next reminded of the control or the end; null: never. */
  readonly nextActionAt: Instant | null;
}

/** The networks that may be asked on that day: those whose status is active or in remediation. */
export function isAskable(status: NetworkStatus | null): boolean {
  return status === 'ACTIVE' || status === 'REMEDIATION';
}
