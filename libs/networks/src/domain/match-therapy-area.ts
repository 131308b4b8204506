import { formatIcd10, icd10, icd10Width, overlaps, parseIcd10 } from '@samprova/partnerships/domain';
import type { TrialFacet } from '@samprova/partnerships/domain';
import type { Network } from './network.js';

/** What a trial is about, as far as a network can be found by it. Codes that are none are passed over. */
export interface TherapyNeed {
  /** Codes or blocks: `C34`, `C34.1`, `C00-D48`. */
  readonly icd10: readonly string[];
  readonly programmeAreas: readonly string[];
  readonly therapyAreas: readonly string[];
  readonly facets: readonly TrialFacet[];
}

export type NetworkScope = Pick<Network, 'therapyAreas' | 'programmeAreas' | 'facets'>;

/** Why a network fits, in words a person can follow: what was asked, and what of the network meets it. */
export type MatchReason =
  | { readonly kind: 'ICD10'; readonly asked: string; readonly block: string; readonly therapyArea: string }
  | { readonly kind: 'THERAPY_AREA'; readonly asked: string }
  | { readonly kind: 'PROGRAMME_AREA'; readonly asked: string }
  | { readonly kind: 'FACET'; readonly asked: TrialFacet };

/** Every reason why the network fits the need, the strongest first; none means it does not fit. */
export function matchTherapyArea(need: TherapyNeed, network: NetworkScope): MatchReason[] {
  const diagnoses = need.icd10.flatMap((asked) => {
    const best = narrowest(asked, network);
    return best ? [best] : [];
  });
  return [
    ...diagnoses.sort((a, b) => a.width - b.width).map(({ reason }) => reason),
    ...unique(need.therapyAreas)
      .filter((asked) => network.therapyAreas.some((area) => area.code === asked))
      .map((asked) => ({ kind: 'THERAPY_AREA' as const, asked })),
    ...unique(need.programmeAreas)
      .filter((asked) => network.programmeAreas.includes(asked))
      .map((asked) => ({ kind: 'PROGRAMME_AREA' as const, asked })),
    ...unique(need.facets)
      .filter((asked) => network.facets.includes(asked))
      .map((asked) => ({ kind: 'FACET' as const, asked })),
  ];
}

function narrowest(
  code: string,
  network: NetworkScope,
): { readonly reason: MatchReason; readonly width: number } | undefined {
  const asked = parseIcd10(code);
  if (!asked.ok) return undefined;
  return network.therapyAreas
    .flatMap((area) => area.icd10.map((text) => ({ therapyArea: area.code, range: icd10(text) })))
    .filter(({ range }) => overlaps(range, asked.value))
    .map(({ therapyArea, range }) => ({
      reason: { kind: 'ICD10' as const, asked: code, block: formatIcd10(range), therapyArea },
      width: icd10Width(range),
    }))
    .sort((a, b) => a.width - b.width)[0];
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
