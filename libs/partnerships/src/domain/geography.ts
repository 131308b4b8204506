import type { Country } from './partnership.js';
import type { Names } from './named.js';
import type { Validity } from './validity.js';

export const REGION_KINDS = ['REGION', 'REGIONAL_HEALTH_AUTHORITY'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

/** Who runs the hospitals: a Swedish or Danish region, a Norwegian regional health authority. */
export interface Region extends Validity {
  /** Stable within the installation. */
  readonly code: string;
  readonly country: Country;
  readonly kind: RegionKind;
  readonly name: string;
  /** The country's own number for it (Swedish county code, Danish region code, Norwegian organisation number). */
  readonly officialCode: string | null;
  /** Swedish collaboration regions it belongs to; Halland is divided between two. */
  readonly healthcareRegionCodes: readonly string[];
  /** The region that took over when this one ended. */
  readonly successorCode: string | null;
  /** Inhabitants and the day they were counted, where an official total confirms the figure. */
  readonly population: { readonly persons: number; readonly on: string } | null;
}

/** One of the six Swedish collaboration regions for specialised care (SFS 2017:80, before that SFS 1982:777). */
export interface HealthcareRegion extends Validity {
  readonly code: string;
  readonly country: Country;
  readonly names: Names;
  /** The regional node for clinical studies. */
  readonly studyNode: string;
}

/** A Swedish region and university that together carry the ALF agreement on clinical research. */
export interface AlfRegion extends Validity {
  readonly code: string;
  readonly name: string;
  readonly regionCode: string;
  readonly university: string;
  /** By the size of the ALF money, 1 is largest. */
  readonly order: number;
}

/** Follows mergers to the region that carries the work on that ISO date; the code itself when it still stands. */
export function regionOn(regions: readonly Region[], code: string, isoDate: string): Region | undefined {
  let region = regions.find((candidate) => candidate.code === code);
  const seen = new Set<string>();
  while (region?.successorCode && region.validTo !== null && region.validTo < isoDate && !seen.has(region.code)) {
    seen.add(region.code);
    const next = region.successorCode;
    region = regions.find((candidate) => candidate.code === next);
  }
  return region;
}
