import type { Seen } from './as-of.js';
import type { Shape } from './figure.js';
import type { Contribution } from './sum.js';

/** In the four languages of the portal. */
export interface Localised {
  readonly en: string;
  readonly sv: string;
  readonly da: string;
  readonly nb: string;
}

export const KPI_TYPES = ['RESULT', 'PROCESS', 'RESOURCE'] as const;
export type KpiType = (typeof KPI_TYPES)[number];

export const KPI_UNITS = [
  'PERCENT',
  'WORKING_DAYS',
  'CALENDAR_DAYS',
  'COUNT',
  'RATIO',
  'PER_MILLION',
  'PER_100_000',
  'TEXT',
  'MONEY',
  'FTE',
] as const;
export type KpiUnit = (typeof KPI_UNITS)[number];

export const KPI_DIMENSIONS = ['REGION', 'NETWORK'] as const;
export type KpiDimension = (typeof KPI_DIMENSIONS)[number];

/**
 * `COMPLETE`: as far as its source goes; `PARTIAL`: a part of what the definition asks is not reported, see the note;
 * `MISSING`: nobody records it here, there is no figure.
 */
export const DATA_STATES = ['COMPLETE', 'PARTIAL', 'MISSING'] as const;
export type DataState = (typeof DATA_STATES)[number];

/** What is aimed at from a day on; the newest that has begun counts. */
export interface Target {
  /** ISO date. */
  readonly from: string;
  /** Whose aim it is; left out: everybody's. */
  readonly country?: 'SE' | 'DK' | 'NO';
  /** A share is 0 to 1; null: the aim was given up. */
  readonly value: number | null;
  /** Below (or, where less is better, above) it somebody should look. */
  readonly alarm: number | null;
  readonly source: string;
}

/** One key figure as code: reviewed, versioned, and the same wherever it is shown. */
export interface KpiDefinition {
  readonly id: string;
  /** From 1. A change of meaning is a new version; the old one stays, so that old reports can be made again. */
  readonly version: number;
  /** The first day on which this version is the usual one, ISO date. */
  readonly from: string;
  readonly name: Localised;
  /** The formula in words; the code beside it is what counts. */
  readonly formula: string;
  readonly unit: KpiUnit;
  readonly population: string;
  readonly type: KpiType;
  readonly dimensions: readonly KpiDimension[];
  readonly source: string;
  /** Who answers for the definition. */
  readonly owner: string;
  /** What a reader could think is in it, and is not. */
  readonly notIncluded: string;
  readonly better: 'MORE' | 'LESS' | 'NEITHER';
  readonly targets: readonly Target[];
  readonly data: DataState;
  /** Why not all, or nothing at all, is there; null when complete. */
  readonly dataNote: string | null;
  /** Figures without which this one never stands (id of definitions). */
  readonly companions?: readonly string[];
  /** The year that growth is measured from. */
  readonly baseYear?: number;
  /** Worked out from the books, which are read when it is asked for. */
  readonly fromBooks?: true;
  /** How one observed thing counts, as it was known at a moment: in several lines, one, or none. */
  readonly measure: (seen: Seen) => readonly Contribution[];
  readonly shape: Shape;
}

export function localised(en: string, sv: string, da: string, nb: string): Localised {
  return { en, sv, da, nb };
}
