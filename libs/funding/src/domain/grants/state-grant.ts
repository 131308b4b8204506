import type { Id, LocalDate } from '@samprova/kernel';
import { type AnnexCheck, type AnnexDecision, type AnnexLine, checkAnnex } from './annex.js';

export const STATE_GRANT_STATES = ['DRAFT', 'VALID', 'REQUISITIONED', 'PAID', 'REPORTED', 'CLOSED'] as const;
/** Valid once its conditions are met; then requisitioned, paid out, reported, and closed when nothing is to be repaid. */
export type StateGrantState = (typeof STATE_GRANT_STATES)[number];

export const GRANT_CONDITIONS = ['GOVERNMENT', 'BOARD', 'PARLIAMENT'] as const;
/** Approved by the Government, approved by the other side's board, funded by Parliament for the year. */
export type GrantCondition = (typeof GRANT_CONDITIONS)[number];

/** That a condition is met, since when and by which decision. */
export interface ConditionMet {
  readonly condition: GrantCondition;
  readonly metOn: LocalDate;
  readonly reference: string;
}

export const DUTY_KINDS = [
  'PLAN',
  'REQUISITION',
  'FORECAST',
  'FINAL_REPORT',
  'ECONOMIC_REPORT',
  'REPAYMENT',
  'OTHER',
] as const;
/** What an agreement asks to be done. */
export type DutyKind = (typeof DUTY_KINDS)[number];

/** What must be done, by when; the last day included. */
export interface GrantDuty {
  readonly code: string;
  readonly kind: DutyKind;
  readonly text: string;
  readonly dueOn: LocalDate;
  /** When it was done; of duties with a document when that was signed. */
  readonly doneOn: LocalDate | null;
}

/** Where a grant is paid to, and who answers there: the first section of its forms. */
export interface GrantRecipient {
  readonly name: string;
  readonly organisationNumber: string;
  readonly contactPerson: string;
  readonly postalAddress: string;
  readonly phone: string;
  readonly fax: string | null;
  readonly email: string;
  readonly accountKind: 'BANKGIRO' | 'PLUSGIRO';
  readonly accountNumber: string;
  readonly paymentReference: string;
}

/** Money that the state promises for a period, is asked for once, and is reported on. */
export interface StateGrant {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly state: StateGrantState;
  readonly name: string;
  readonly grantor: string;
  /** The authority that pays out. */
  readonly payer: string;
  /** The source whose costs it pays; null: none yet. */
  readonly fundSourceId: Id | null;
  readonly currency: string;
  readonly periodFrom: LocalDate;
  readonly periodTo: LocalDate;
  readonly annex: readonly AnnexLine[];
  readonly printedTotalMinor: number;
  readonly annexDecisions: readonly AnnexDecision[];
  /** The same total cut by appropriation of the state budget. */
  readonly appropriations: readonly { readonly code: string; readonly amountMinor: number }[];
  readonly conditions: readonly ConditionMet[];
  /** Diary number of the agreement, and of the decision to pay out. */
  readonly diaryAgreement: string | null;
  readonly diaryPayment: string | null;
  readonly recipient: GrantRecipient | null;
  /** Who may sign for the recipient. */
  readonly signatoryIds: readonly Id[];
  readonly duties: readonly GrantDuty[];
  readonly requisitionedMinor: number | null;
  readonly receivedMinor: number | null;
  readonly receivedOn: LocalDate | null;
  readonly reportedOn: LocalDate | null;
  /** Received − costs, once reported; below zero was spent beyond it. */
  readonly unspentMinor: number | null;
  readonly repaidOn: LocalDate | null;
}

export function annexOf({ annex, printedTotalMinor, annexDecisions }: StateGrant): AnnexCheck {
  return checkAnnex(annex, printedTotalMinor, annexDecisions);
}

/** The last day of a duty, included. */
export function lastDayOf({ duties }: Pick<StateGrant, 'duties'>, kind: DutyKind): LocalDate {
  const duty = duties.find((one) => one.kind === kind);
  if (!duty) throw new Error(`the grant has no duty ${kind}`);
  return duty.dueOn;
}

export const GRANT_RISKS = ['NONE', 'ENTITLEMENT_LAPSED', 'RECLAIM_RISK'] as const;
/** What being late has led to: the right to the money lapsed, or the grantor may reclaim all of it. */
export type GrantRisk = (typeof GRANT_RISKS)[number];

/** @param today in the partnership's zone */
export function riskOf(grant: StateGrant, today: LocalDate): GrantRisk {
  const { state, reportedOn } = grant;
  const asked = state !== 'DRAFT' && state !== 'VALID';
  if (!asked) return isAfter(today, lastDayOf(grant, 'REQUISITION')) ? 'ENTITLEMENT_LAPSED' : 'NONE';
  return state !== 'CLOSED' && isAfter(reportedOn ?? today, lastDayOf(grant, 'ECONOMIC_REPORT'))
    ? 'RECLAIM_RISK'
    : 'NONE';
}

export function isAfter(day: LocalDate, other: LocalDate): boolean {
  return day.toString() > other.toString();
}
