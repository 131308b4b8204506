import type { Id, Instant, LocalDate } from '@samprova/kernel';

export const GRANT_DOCUMENT_KINDS = ['PLAN', 'REQUISITION', 'FORECAST', 'FINAL_REPORT', 'ECONOMIC_REPORT'] as const;
/** What goes to the grantor: the plan, the requisition, the forecast with a partial report, and the two final reports. */
export type GrantDocumentKind = (typeof GRANT_DOCUMENT_KINDS)[number];

export const GRANT_DOCUMENT_STATES = ['PREPARED', 'ATTESTED', 'SIGNED', 'WITHDRAWN'] as const;
export type GrantDocumentState = (typeof GRANT_DOCUMENT_STATES)[number];

export const EFFORT_OUTLOOKS = ['AS_IS', 'CHANGED', 'COMPLETED'] as const;
/** How an effort goes on: in its present form, changed, or it is completed and told as a whole. */
export type EffortOutlook = (typeof EFFORT_OUTLOOKS)[number];

/** What was done, or is planned, in one effort of the agreement. */
export interface EffortReport {
  readonly lineCode: string;
  readonly activities: string;
  /** Null: not to be judged yet. */
  readonly goalReached: boolean | null;
  /** Why a goal was not reached. */
  readonly reasons: string | null;
  readonly outlook: EffortOutlook | null;
  /** How long it is needed, or what should change. */
  readonly outlookText: string | null;
}

/** Money moved from one effort to another, after the ministry was consulted. */
export interface GrantTransfer {
  readonly fromLine: string;
  readonly toLine: string;
  readonly amountMinor: number;
  /** ISO date; null: nobody was consulted. */
  readonly consultedOn: string | null;
}

/** What stands in a document. What a kind does not ask for is empty. Minor units. */
export interface GrantContent {
  /** Of a requisition. */
  readonly amountMinor: number | null;
  /** Of plans and reports. */
  readonly efforts: readonly EffortReport[];
  /** Of a forecast: what will have been spent by the end. */
  readonly forecast: readonly { readonly lineCode: string; readonly expectedMinor: number }[];
  /** Of an economic report: the larger items of its costs. */
  readonly largerItems: readonly { readonly text: string; readonly amountMinor: number }[];
  readonly transfers: readonly GrantTransfer[];
  /** Of forecasts and economic reports, from the books. */
  readonly receivedMinor: number | null;
  readonly costsMinor: number | null;
  readonly unspentMinor: number | null;
}

export const REVIEW_FINDINGS = ['CORRECT', 'NOT_CORRECT'] as const;
/** The two alternatives of a finance director. */
export type ReviewFinding = (typeof REVIEW_FINDINGS)[number];

/** How the finance director (or the like) judged the statement of an economic report. */
export interface FinanceReview {
  readonly finding: ReviewFinding;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  readonly deviations: string | null;
  readonly measures: string | null;
}

/** One document of a grant: prepared, attested and signed by three different people; kept as it was signed. */
export interface GrantDocument {
  readonly id: Id;
  readonly grantId: Id;
  readonly partnershipId: Id;
  readonly kind: GrantDocumentKind;
  readonly state: GrantDocumentState;
  readonly content: GrantContent;
  readonly review: FinanceReview | null;
  readonly preparedBy: Id | null;
  readonly preparedAt: Instant;
  readonly attestedBy: Id | null;
  readonly attestedAt: Instant | null;
  readonly signedBy: Id | null;
  readonly signedOn: LocalDate | null;
  /** The signatory's name in print. */
  readonly signedName: string | null;
  /** SHA-256 of the archived PDF, hexadecimal; null until it is signed. */
  readonly archiveHash: string | null;
}
