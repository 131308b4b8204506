import type { Id } from '@samprova/kernel';

/** A moment as observations keep it: milliseconds since 1970 UTC, and the date it has in the partnership's zone. */
export interface Mark {
  readonly at: number;
  /** ISO date. */
  readonly on: string;
}

/** How an inquiry's clock ended; only `RELEASED` is an answer. */
export type EndedHow = 'RELEASED' | 'BY_SPONSOR' | 'STOP_RAN_OUT' | 'OUT_OF_SCOPE';

/** What an asked site said, and when. */
export interface AnswerFact extends Mark {
  readonly kind: 'INTERESTED' | 'CONDITIONAL' | 'MORE_INFO' | 'DECLINED';
  readonly reason: string | null;
  /** Patients promised. */
  readonly patients: number | null;
}

/** A person asked within an invitation. */
export interface AskedPerson {
  readonly id: Id;
  readonly at: number;
  /** Passed it on then; null: still asked. */
  readonly delegatedAt: number | null;
}

/** One site's part of an inquiry. */
export interface InvitationFact {
  readonly id: Id;
  readonly siteId: Id;
  /** The networks that asked for it, the first one first. */
  readonly networkIds: readonly Id[];
  readonly asked: Mark;
  readonly answerBy: Mark;
  readonly newcomer: boolean;
  readonly people: readonly AskedPerson[];
  /** In the order given; the last one known counts. */
  readonly answers: readonly AnswerFact[];
}

/**
 * All that figures are made of about one inquiry. Every fact carries the moment at which it was recorded, and none is
 * ever taken back: so the row of today tells what was known on any day before (`inquiryAsOf`).
 */
export interface InquiryFacts {
  readonly kind: 'INQUIRY';
  readonly recorded: Mark;
  readonly received: Mark;
  readonly product: string;
  /** The due time promised from `at` on; null while a stop kept the last day from being reached. */
  readonly promises: readonly { readonly at: number; readonly due: Mark | null }[];
  readonly extendedAt: number | null;
  readonly restartedAt: number | null;
  readonly stops: readonly { readonly from: number; readonly to: number | null }[];
  /** The first time triage was done with it: routed, a clarification asked, or declined. */
  readonly triaged: (Mark & { readonly netDays: number }) | null;
  readonly end:
    | (Mark & {
        readonly how: EndedHow;
        /** Working days after receipt to the end, without and with the stopped ones. */
        readonly netDays: number;
        readonly grossDays: number;
        /** The net days by who had the inquiry. */
        readonly stepDays: Readonly<Record<'TRIAGE' | 'NETWORK' | 'SITE' | 'COLLATION', number>>;
        /** Whether everybody asked had answered; null when there was no national response. */
        readonly complete: boolean | null;
      })
    | null;
  readonly clarifications: readonly { readonly answerBy: Mark; readonly answeredAt: number | null }[];
  readonly amendments: readonly { readonly at: number; readonly material: boolean }[];
  readonly invitations: readonly InvitationFact[];
}

/** What became of one released inquiry: small, because it stays open long. */
export interface OutcomeFacts {
  readonly kind: 'OUTCOME';
  readonly released: Mark;
  /** 90 calendar days after the stated decision date, or after the release where none was stated. */
  readonly expectedBy: Mark;
  /** Until when the sponsor owes it; null where no duty began. */
  readonly duty: Mark | null;
  readonly told: readonly (Mark & {
    readonly kind: 'SITES_SELECTED' | 'NOT_SELECTED' | 'COUNTRY_NOT_SELECTED' | 'STUDY_CANCELLED';
    readonly siteIds: readonly Id[];
    readonly source: 'REPORTED' | 'REGISTER';
  })[];
}

/** A wording of a fact: it counts from `at` until a later one took its place. */
interface Wording {
  readonly at: number;
  readonly until: number | null;
}

/** One clinic's part of a trial. */
export interface TrialSiteFact {
  readonly id: Id;
  readonly at: number;
  readonly siteId: Id | null;
  readonly region: string | null;
  /** Null: nobody has said. */
  readonly university: boolean | null;
  readonly networkId: Id | null;
  /** Participants that it promised when it was asked. */
  readonly promised: number | null;
  readonly withdrawnOn: string | null;
}

/** A trial and what came of it. Counts only, of nobody by name. */
export interface TrialFacts {
  readonly kind: 'TRIAL';
  readonly recorded: Mark;
  /** The inquiry whose outcome it is. */
  readonly inquiryId: Id | null;
  readonly trialKind: 'CLINICAL_TREATMENT' | 'OBSERVATIONAL' | 'OTHER';
  readonly sponsorClass: 'INDUSTRY' | 'ACADEMIC';
  readonly phase: string;
  readonly multinational: boolean | null;
  readonly state: 'OPEN' | 'CLOSED' | 'CANCELLED';
  readonly endedOn: string | null;
  /** Participants planned in the country, and the recruitment planned: ISO dates. */
  readonly planned: number | null;
  readonly plannedFrom: string | null;
  readonly plannedTo: string | null;
  readonly sites: readonly TrialSiteFact[];
  readonly milestones: readonly (Wording & {
    readonly kind: string;
    /** Null: of the whole country. */
    readonly trialSiteId: Id | null;
    readonly on: string;
  })[];
  readonly counts: readonly (Wording & {
    readonly trialSiteId: Id;
    /** `2026-03`. */
    readonly month: string;
    readonly screened: number | null;
    readonly included: number | null;
  })[];
  readonly delays: readonly (Wording & { readonly stage: string; readonly side: string; readonly on: string })[];
}

/** What figures are made of: facts about one thing. */
export type Observed = InquiryFacts | OutcomeFacts | TrialFacts;
