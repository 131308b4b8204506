import type { RequestFieldName } from '../forms/request-forms-v1.js';
import { type ProposalReason, reasonInEnglish } from './proposal-reason.js';

/** One form field, filled from the record. */
export interface FilledField {
  readonly name: RequestFieldName;
  readonly value: unknown;
  /** The path in the file. */
  readonly source: string;
}

/** A field that the record holds but that could not be understood. */
export interface UnreadField {
  readonly name: RequestFieldName;
  readonly source: string;
  readonly reason: string;
}

export interface Coverage {
  /** How many of the mapped fields the record holds. */
  readonly present: number;
  /** How many of these are filled. */
  readonly filled: number;
  readonly unread: readonly UnreadField[];
}

export type ProposalKind =
  'THERAPY_AREA' | 'PROGRAMME_AREA' | 'ICD10' | 'SITES' | 'DEMAND' | 'RECRUITMENT_END' | 'CONFIDENTIALITY';

/** Something the record suggests but does not say: a person decides. */
export interface Proposal {
  readonly kind: ProposalKind;
  /** The form field it would go into. */
  readonly field: RequestFieldName;
  readonly value: unknown;
  readonly because: ProposalReason;
  /** The same in one English sentence. */
  readonly reason: string;
  readonly source: string;
}

/** A proposal with its reason in both forms. */
export function propose(proposal: Omit<Proposal, 'reason'>): Proposal {
  return { ...proposal, reason: reasonInEnglish(proposal.because) };
}

export type RecordFormat = 'CLINICALTRIALS_GOV_V2' | 'CDISC_USDM';

/** What a record fills in. Nothing of it is kept until a person has confirmed it. */
export interface RecordDraft {
  readonly format: RecordFormat;
  readonly fields: readonly FilledField[];
  readonly coverage: Coverage;
  readonly proposals: readonly Proposal[];
}
