import { areasFor, PROGRAMME_AREAS, THERAPY_AREAS, type TrialFacet } from '@samprova/partnerships/domain';
import type { Proposal } from './record-draft.js';
import { plainWords, readConditions, type ConditionText } from './read-conditions.js';

/** Something of the trial that draws it to an area whatever its diagnosis. */
export interface FacetSeen {
  readonly facet: TrialFacet;
  readonly reason: string;
  readonly source: string;
}

/** Programme areas drawn by how care is organised have no diagnoses; these words tell of them. */
const ORGANISATION_WORDS: readonly (readonly [code: string, shape: RegExp])[] = [
  ['REHAB', /\b(?:rehabilitation|habilitation|physiotherapy|physical therapy)\b/],
  ['NARA_VARD', /\b(?:primary care|general practice|family practice|home care)\b/],
  ['OMVARDNAD', /\b(?:nursing care|nurse led|nursing intervention)\b/],
  [
    'AKUTVARD',
    /\b(?:emergency department|emergency medicine|prehospital|emergency care|critical care|intensive care)\b/,
  ],
  [
    'MEDICINSK_DIAGNOSTIK',
    /\b(?:magnetic resonance imaging|positron emission|contrast enhancement|diagnostic imaging|contrast agent|radiolog\w*)\b/,
  ],
];

/** ICD-10 blocks, therapy areas and Swedish programme areas that the texts speak for, each with its reason. */
export function proposeAreas(texts: readonly ConditionText[], facets: readonly FacetSeen[]): Proposal[] {
  const readings = readConditions(texts);
  const proposals: Proposal[] = readings.map(({ code, block, words, what, source }) => ({
    kind: 'ICD10',
    field: 'icd10',
    value: block,
    reason:
      code === block
        ? `The ${what} says "${words}", read as ${code}.`
        : `The ${what} says "${words}", read as ${code}, which lies in ${block}.`,
    source,
  }));
  for (const { code, words, what, source } of readings) {
    for (const { area, through } of areasFor(THERAPY_AREAS, [code]))
      proposals.push({
        kind: 'THERAPY_AREA',
        field: 'therapyAreas',
        value: area.code,
        reason: `${area.names.en} covers ${through}; the ${what} says "${words}" (${code}).`,
        source,
      });
    for (const { area, through } of areasFor(PROGRAMME_AREAS, [code]))
      proposals.push({
        kind: 'PROGRAMME_AREA',
        field: 'programmeAreas',
        value: area.code,
        reason: `${area.names.en} covers ${through}; the ${what} says "${words}" (${code}).`,
        source,
      });
  }
  for (const { facet, reason, source } of facets) {
    for (const area of THERAPY_AREAS)
      if (area.facet === facet)
        proposals.push({ kind: 'THERAPY_AREA', field: 'therapyAreas', value: area.code, reason, source });
    if (facet === 'CHILDREN')
      proposals.push({ kind: 'PROGRAMME_AREA', field: 'programmeAreas', value: 'BARN_UNGA', reason, source });
  }
  for (const { text, what, source } of texts)
    for (const [code, shape] of ORGANISATION_WORDS) {
      const words = shape.exec(plainWords(text))?.[0];
      if (words)
        proposals.push({
          kind: 'PROGRAMME_AREA',
          field: 'programmeAreas',
          value: code,
          reason: `The ${what} says "${words}".`,
          source,
        });
    }
  return firstOfEach(proposals);
}

function firstOfEach(proposals: readonly Proposal[]): Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ kind, value }) => {
    const key = `${kind} ${String(value)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
