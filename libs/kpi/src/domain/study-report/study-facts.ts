import type { Id } from '@samprova/kernel';

/** A clinical treatment study in one country, as the partnership knows it now; dates are ISO dates. */
export interface StudyFacts {
  readonly id: Id;
  readonly title: string;
  readonly euCtNumber: string | null;
  readonly nctNumber: string | null;
  readonly protocolNumber: string | null;
  readonly sponsorClass: string;
  /** Null: not known. */
  readonly sponsorName: string | null;
  readonly phase: string;
  /** In English; null: nobody has said. */
  readonly therapyArea: string | null;
  readonly multinational: boolean | null;
  readonly state: string;
  readonly endedOn: string | null;
  readonly plannedParticipants: number | null;
  readonly sites: readonly StudySiteFacts[];
  readonly milestones: readonly StudyMilestone[];
  readonly counts: readonly StudyCount[];
}

export interface StudySiteFacts {
  readonly id: Id;
  readonly name: string;
  readonly regionCode: string | null;
  readonly university: boolean | null;
  readonly withdrawnOn: string | null;
}

export interface StudyMilestone {
  /** Null: of the whole country. */
  readonly siteId: Id | null;
  readonly kind: string;
  readonly on: string;
}

/** A site's month. */
export interface StudyCount {
  readonly siteId: Id;
  /** ISO date of its first day. */
  readonly month: string;
  /** Null: not told. */
  readonly screened: number | null;
  readonly included: number | null;
}

/** A number of official statistics for the year. */
export interface YearFigure {
  readonly measure: string;
  /** Null: the whole country. */
  readonly regionCode: string | null;
  readonly value: number;
  readonly publisher: string;
  readonly vintage: string;
  readonly sha256: string;
}
