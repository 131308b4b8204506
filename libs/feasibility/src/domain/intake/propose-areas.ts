import {
  areasFor,
  PROGRAMME_AREAS,
  THERAPY_AREAS,
  type AreaMatch,
  type TrialFacet,
} from '@samprova/partnerships/domain';
import type { ProposalReason } from './proposal-reason.js';
import { type Proposal, propose } from './record-draft.js';
import { isWithin, plainWords, readConditions, type ConditionText } from './read-conditions.js';

/** Something of the trial that draws it to an area whatever its diagnosis. */
export interface FacetSeen {
  readonly facet: TrialFacet;
  readonly because: ProposalReason;
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
];

const DIAGNOSTICS =
  /\b(?:magnetic resonance imaging|positron emission|contrast enhancement|diagnostic imaging|contrast agent|radiolog\w*)\b/;
const PROGRAMME_OF_FACET: Readonly<Record<TrialFacet, string | null>> = {
  CHILDREN: 'BARN_UNGA',
  DEVICE: null,
  DIAGNOSTIC: 'MEDICINSK_DIAGNOSTIK',
};

/** ICD-10 blocks, therapy areas and Swedish programme areas that the texts speak for, each with its reason. */
export function proposeAreas(texts: readonly ConditionText[], facets: readonly FacetSeen[]): Proposal[] {
  const readings = readConditions(texts);
  const proposals = readings.map(({ code, block, words, what, source }) =>
    propose({
      kind: 'ICD10',
      field: 'icd10',
      value: block,
      because: { code: 'READ_AS', text: what, words, icd10: code, block },
      source,
    }),
  );
  for (const { code, words, what, source } of readings) {
    const because = (block: string): ProposalReason => ({
      code: 'AREA_COVERS',
      text: what,
      words,
      icd10: code,
      block,
    });
    for (const { area, through } of covering(areasFor(THERAPY_AREAS, [code])))
      proposals.push(therapyArea(area.code, because(through), source));
    for (const { area, through } of covering(areasFor(PROGRAMME_AREAS, [code])))
      proposals.push(programmeArea(area.code, because(through), source));
  }
  for (const { text, what, source } of texts)
    for (const [code, shape] of ORGANISATION_WORDS) {
      const words = shape.exec(plainWords(text))?.[0];
      if (words) proposals.push(programmeArea(code, { code: 'WORDS_SAY', text: what, words }, source));
    }
  for (const { facet, because, source } of [...facets, ...diagnosticsIn(texts)]) {
    for (const area of THERAPY_AREAS) if (area.facet === facet) proposals.push(therapyArea(area.code, because, source));
    const programme = PROGRAMME_OF_FACET[facet];
    if (programme) proposals.push(programmeArea(programme, because, source));
  }
  return firstOfEach(proposals);
}

/** A wide reading (all of neurology) touches areas inside it, too; they are meant only when nothing covers it all. */
function covering<A>(matches: readonly AreaMatch<A>[]): readonly AreaMatch<A>[] {
  const whole = matches.filter(({ code, through }) => isWithin(code, through));
  return whole.length > 0 ? whole : matches;
}

function diagnosticsIn(texts: readonly ConditionText[]): FacetSeen[] {
  return texts.flatMap(({ text, what, source }) => {
    const words = DIAGNOSTICS.exec(plainWords(text))?.[0];
    return words ? [{ facet: 'DIAGNOSTIC', because: { code: 'WORDS_SAY', text: what, words }, source }] : [];
  });
}

function therapyArea(value: string, because: ProposalReason, source: string): Proposal {
  return propose({ kind: 'THERAPY_AREA', field: 'therapyAreas', value, because, source });
}

function programmeArea(value: string, because: ProposalReason, source: string): Proposal {
  return propose({ kind: 'PROGRAMME_AREA', field: 'programmeAreas', value, because, source });
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
