import type { ClockExplanation } from '@samprova/calendar/domain';
import type { Id, Instant } from '@samprova/kernel';
import type { Product } from './feasibility-request.js';
import type { DeclineReason } from './forms/decline-reasons.js';
import type { Inquiry } from './inquiry.js';
import type { NationalResponse } from './national-response.js';

export const STANDINGS = ['ANSWERED', 'AWAITED', 'OVERDUE', 'CLOCK_STOPPED', 'WITHDRAWN', 'OUT_OF_SCOPE'] as const;
/** How far one country is with the answer. */
export type Standing = (typeof STANDINGS)[number];

export const MEASURES = [
  'STANDING',
  'RECEIVED',
  'DUE',
  'RELEASED',
  'NET_DAYS',
  'GROSS_DAYS',
  'ON_TIME',
  'NETWORKS_ASKED',
  'NETWORKS_SILENT',
  'SITES_ASKED',
  'SITES_INTERESTED',
  'SITES_CONDITIONAL',
  'SITES_MORE_INFO',
  'SITES_DECLINED',
  'SITES_DECLINED_FOR',
  'SITES_SILENT',
  'EXPECTED_PATIENTS',
  'EARLIEST_START',
  'CONDITIONS',
  'FEEDBACK',
] as const;
/** What the countries are compared by, in the order of the page. */
export type Measure = (typeof MEASURES)[number];

export const ABSENCES = ['NOT_YET', 'CLOCK_STANDS', 'ENDED_UNANSWERED', 'NOT_TOLD'] as const;
/** Why a country has no value: not answered yet, its clock stands, it ended without an answer, or the answer does not say. */
export type Absence = (typeof ABSENCES)[number];

export type ComparedValue =
  | { readonly kind: 'STANDING'; readonly standing: Standing }
  | { readonly kind: 'INSTANT'; readonly at: Instant }
  | { readonly kind: 'COUNT'; readonly count: number }
  | { readonly kind: 'FLAG'; readonly flag: boolean }
  /** An ISO date, or a month where no day was said. */
  | { readonly kind: 'DAY'; readonly day: string }
  | { readonly kind: 'TEXTS'; readonly texts: readonly string[] }
  | { readonly kind: 'ABSENT'; readonly absence: Absence };

/** One line of the page: a measure with a value per country, in the order of the countries. */
export interface ComparisonRow {
  readonly measure: Measure;
  /** Only of `SITES_DECLINED_FOR`. */
  readonly declineReason: DeclineReason | null;
  /** Only of `FEEDBACK`: a field of the early-feedback form, and the option whose answers are counted (null: its texts). */
  readonly question: { readonly field: string; readonly option: string | null } | null;
  readonly values: readonly ComparedValue[];
}

/** One partnership's inquiry, as the comparison reads it. */
export interface ComparedInquiry {
  readonly inquiry: Pick<Inquiry, 'id' | 'partnershipId' | 'product' | 'state' | 'stopped' | 'endedAt'>;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA; its instants are told in it. */
  readonly timeZone: string;
  /** Receipt of the present run of the clock. */
  readonly receivedAt: Instant;
  readonly why: ClockExplanation;
  /** Every released version, the oldest first: the first is the release, the last is compared. */
  readonly responses: readonly NationalResponse[];
}

/** One column. */
export interface ComparedCountry {
  readonly inquiryId: Id;
  readonly partnershipId: Id;
  readonly country: string;
  readonly timeZone: string;
  readonly standing: Standing;
  /** The version compared; null while there is none. */
  readonly responseVersion: number | null;
}

/** All countries of one request side by side. */
export interface RequestComparison {
  readonly requestId: Id;
  readonly reference: string;
  readonly title: string;
  readonly product: Product;
  readonly countries: readonly ComparedCountry[];
  readonly rows: readonly ComparisonRow[];
  readonly totals: {
    readonly countries: number;
    readonly answered: number;
    readonly interested: number;
    readonly conditional: number;
    /** Null when no site of any country stated a number. */
    readonly expectedPatients: number | null;
  };
}
