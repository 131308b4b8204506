import { type Located, at, entries, isObject, textAt, wordAt } from '../located.js';
import { proposeAreas, type FacetSeen } from '../propose-areas.js';
import { type ConditionText, readConditions } from '../read-conditions.js';
import type { RecordText } from '../proposal-reason.js';
import { type FilledField, type Proposal, propose } from '../record-draft.js';
import { LOCATIONS, sitesIn } from './registry-places.js';

const COUNTRIES = ['SE', 'DK', 'NO'] as const;

/** What a registry record suggests: areas with their reasons, sites already there, and what follows from its status. */
export function registryProposals(study: Located, fields: readonly FilledField[]): Proposal[] {
  const texts = conditionTexts(study);
  // Index terms of the registry are a guess by a machine: they speak only where the sponsor's own words say nothing.
  const told = readConditions(texts).length > 0 ? texts : [...texts, ...indexTerms(study)];
  return [
    ...proposeAreas(told, facetsOf(study)),
    ...sites(study),
    ...demands(study),
    ...recruitmentEnd(fields),
    ...confidentiality(study),
  ];
}

function conditionTexts(study: Located): ConditionText[] {
  return [
    ...texts(entries(at(study, 'protocolSection.conditionsModule.conditions')), 'CONDITION', 1),
    ...texts([at(study, 'protocolSection.identificationModule.briefTitle')], 'TITLE', 0.5),
    ...texts(
      entries(at(study, 'derivedSection.conditionBrowseModule.meshes')).map((mesh) => at(mesh, 'term')),
      'MESH_TERM',
      0.5,
    ),
    ...texts([at(study, 'protocolSection.identificationModule.officialTitle')], 'OFFICIAL_TITLE', 0.3),
    ...texts(entries(at(study, 'protocolSection.conditionsModule.keywords')), 'KEYWORD', 0.3),
  ];
}

function indexTerms(study: Located): ConditionText[] {
  const module = at(study, 'derivedSection.conditionBrowseModule');
  return [
    ...texts(
      entries(at(module, 'ancestors')).map((ancestor) => at(ancestor, 'term')),
      'MESH_HEADING',
      0.4,
    ),
    ...texts(
      entries(at(module, 'browseBranches')).map((branch) => at(branch, 'name')),
      'MESH_BRANCH',
      0.2,
    ),
    ...texts([at(study, 'protocolSection.descriptionModule.briefSummary')], 'SUMMARY', 0.1),
  ];
}

function texts(places: readonly Located[], what: RecordText, weight: number): ConditionText[] {
  return places.flatMap((place) => {
    const text = textAt(place);
    return text === undefined ? [] : [{ text, source: place.path, what, weight }];
  });
}

function facetsOf(study: Located): FacetSeen[] {
  const facets: FacetSeen[] = [];
  const ages = at(study, 'protocolSection.eligibilityModule.stdAges');
  if (entries(ages).some((age) => wordAt(age) === 'CHILD'))
    facets.push({ facet: 'CHILDREN', because: { code: 'CHILDREN_MAY_TAKE_PART' }, source: ages.path });
  for (const intervention of entries(at(study, 'protocolSection.armsInterventionsModule.interventions'))) {
    const type = at(intervention, 'type');
    if (wordAt(type) === 'DEVICE')
      facets.push({ facet: 'DEVICE', because: { code: 'DEVICE_USED' }, source: type.path });
    if (wordAt(type) === 'DIAGNOSTIC_TEST')
      facets.push({ facet: 'DIAGNOSTIC', because: { code: 'DIAGNOSTIC_TEST_USED' }, source: type.path });
  }
  const purpose = at(study, 'protocolSection.designModule.designInfo.primaryPurpose');
  if (wordAt(purpose) === 'DIAGNOSTIC')
    facets.push({ facet: 'DIAGNOSTIC', because: { code: 'DIAGNOSTIC_PURPOSE' }, source: purpose.path });
  return facets;
}

function sites(study: Located): Proposal[] {
  return COUNTRIES.flatMap((country): Proposal[] => {
    const found = sitesIn(study, country);
    if (found.length === 0) return [];
    const value = found.map(({ facility, city }) =>
      [facility ?? 'name hidden', city].filter((part) => part !== null).join(', '),
    );
    return [
      propose({
        kind: 'SITES',
        field: 'sitesAlreadyContacted',
        value: [...new Set(value)],
        because: { code: 'SITES_IN_RECORD', country, count: found.length },
        source: found.length === 1 ? found[0]!.source : LOCATIONS,
      }),
    ];
  });
}

function demands(study: Located): Proposal[] {
  const retention = at(study, 'protocolSection.designModule.bioSpec.retention');
  const kept = wordAt(retention);
  if (kept !== 'SAMPLES_WITH_DNA' && kept !== 'SAMPLES_WITHOUT_DNA') return [];
  return [
    propose({
      kind: 'DEMAND',
      field: 'demands',
      value: 'BIOBANK',
      because: { code: 'SAMPLES_KEPT' },
      source: retention.path,
    }),
  ];
}

function recruitmentEnd(fields: readonly FilledField[]): Proposal[] {
  const completion = fields.find(({ name }) => name === 'primaryCompletion');
  if (!completion) return [];
  return [
    propose({
      kind: 'RECRUITMENT_END',
      field: 'recruitmentEnd',
      value: completion.value,
      because: { code: 'NO_END_OF_RECRUITMENT' },
      source: completion.source,
    }),
  ];
}

function confidentiality(study: Located): Proposal[] {
  const identification = at(study, 'protocolSection.identificationModule.nctId');
  if (!isObject(at(study, 'protocolSection').value) || textAt(identification) === undefined) return [];
  return [
    propose({
      kind: 'CONFIDENTIALITY',
      field: 'confidentialityLevel',
      value: 'PUBLIC',
      because: { code: 'PUBLIC_REGISTRY' },
      source: identification.path,
    }),
  ];
}
