import { formatIcd10, icd10, icd10Width, overlaps, parseIcd10 } from './icd10.js';
import type { Names } from './named.js';
import type { Country } from './partnership.js';
import type { Validity } from './validity.js';

/** What besides a diagnosis may make a trial belong to an area. */
export const TRIAL_FACETS = ['CHILDREN', 'DEVICE', 'DIAGNOSTIC'] as const;
export type TrialFacet = (typeof TRIAL_FACETS)[number];

/** A field of medicine in which trials are asked for; the installation's common list. */
export interface TherapyArea {
  readonly code: string;
  readonly names: Names;
  /** ICD-10 codes or blocks, as written: `C00-D48`. */
  readonly icd10: readonly string[];
  /** Belongs here whatever the diagnosis when the trial has this facet. */
  readonly facet: TrialFacet | null;
}

/** One of a country's own programme areas; for Sweden the 22 national ones of the structure decided in 2017. */
export interface ProgrammeArea extends Validity {
  readonly code: string;
  readonly country: Country;
  readonly names: Names;
  /** Drawn by disease, or by how care is organised (then without ICD-10 codes). */
  readonly kind: 'DISEASE' | 'ORGANISATION';
  readonly icd10: readonly string[];
}

/** An area that fits a code, and the block through which it does. */
export interface AreaMatch<T> {
  readonly area: T;
  readonly code: string;
  readonly through: string;
}

/** Areas whose blocks meet any of the codes, the narrowest block first. Codes that are none are passed over. */
export function areasFor<T extends { readonly code: string; readonly icd10: readonly string[] }>(
  areas: readonly T[],
  codes: readonly string[],
): AreaMatch<T>[] {
  const matches: (AreaMatch<T> & { readonly width: number })[] = [];
  for (const code of codes) {
    const asked = parseIcd10(code);
    if (!asked.ok) continue;
    for (const area of areas) {
      const through = area.icd10
        .map(icd10)
        .filter((range) => overlaps(range, asked.value))
        .sort((a, b) => icd10Width(a) - icd10Width(b))[0];
      if (through) matches.push({ area, code, through: formatIcd10(through), width: icd10Width(through) });
    }
  }
  return matches.sort((a, b) => a.width - b.width).map(({ area, code, through }) => ({ area, code, through }));
}
