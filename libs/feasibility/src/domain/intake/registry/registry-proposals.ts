import { type Located, at, entries, isObject, textAt, wordAt } from '../located.js';
import { proposeAreas, type FacetSeen } from '../propose-areas.js';
import { type ConditionText, readConditions } from '../read-conditions.js';
import type { FilledField, Proposal } from '../record-draft.js';
import { LOCATIONS, sitesIn } from './registry-places.js';

const COUNTRIES = [
  ['SE', 'Sweden'],
  ['DK', 'Denmark'],
  ['NO', 'Norway'],
] as const;

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
    ...texts(entries(at(study, 'protocolSection.conditionsModule.conditions')), 'condition', 1),
    ...texts([at(study, 'protocolSection.identificationModule.briefTitle')], 'title', 0.5),
    ...texts(
      entries(at(study, 'derivedSection.conditionBrowseModule.meshes')).map((mesh) => at(mesh, 'term')),
      'MeSH term',
      0.5,
    ),
    ...texts([at(study, 'protocolSection.identificationModule.officialTitle')], 'official title', 0.3),
    ...texts(entries(at(study, 'protocolSection.conditionsModule.keywords')), 'keyword', 0.3),
  ];
}

function indexTerms(study: Located): ConditionText[] {
  const module = at(study, 'derivedSection.conditionBrowseModule');
  return [
    ...texts(
      entries(at(module, 'ancestors')).map((ancestor) => at(ancestor, 'term')),
      'MeSH heading',
      0.4,
    ),
    ...texts(
      entries(at(module, 'browseBranches')).map((branch) => at(branch, 'name')),
      'MeSH branch',
      0.2,
    ),
    ...texts([at(study, 'protocolSection.descriptionModule.briefSummary')], 'summary', 0.1),
  ];
}

function texts(places: readonly Located[], what: string, weight: number): ConditionText[] {
  return places.flatMap((place) => {
    const text = textAt(place);
    return text === undefined ? [] : [{ text, source: place.path, what, weight }];
  });
}

function facetsOf(study: Located): FacetSeen[] {
  const facets: FacetSeen[] = [];
  const ages = at(study, 'protocolSection.eligibilityModule.stdAges');
  if (entries(ages).some((age) => wordAt(age) === 'CHILD'))
    facets.push({ facet: 'CHILDREN', reason: 'Children may take part (age groups include CHILD).', source: ages.path });
  for (const intervention of entries(at(study, 'protocolSection.armsInterventionsModule.interventions'))) {
    const type = at(intervention, 'type');
    if (wordAt(type) === 'DEVICE')
      facets.push({ facet: 'DEVICE', reason: 'An intervention is a device.', source: type.path });
    if (wordAt(type) === 'DIAGNOSTIC_TEST')
      facets.push({ facet: 'DIAGNOSTIC', reason: 'An intervention is a diagnostic test.', source: type.path });
  }
  const purpose = at(study, 'protocolSection.designModule.designInfo.primaryPurpose');
  if (wordAt(purpose) === 'DIAGNOSTIC')
    facets.push({ facet: 'DIAGNOSTIC', reason: 'The primary purpose is diagnostic.', source: purpose.path });
  return facets;
}

function sites(study: Located): Proposal[] {
  return COUNTRIES.flatMap(([code, name]): Proposal[] => {
    const found = sitesIn(study, code);
    if (found.length === 0) return [];
    const value = found.map(({ facility, city }) =>
      [facility ?? 'name hidden', city].filter((part) => part !== null).join(', '),
    );
    return [
      {
        kind: 'SITES',
        field: 'sitesAlreadyContacted',
        value: [...new Set(value)],
        reason: `The record has ${found.length} ${found.length === 1 ? 'site' : 'sites'} in ${name}; they may have been contacted already.`,
        source: found.length === 1 ? found[0]!.source : LOCATIONS,
      },
    ];
  });
}

function demands(study: Located): Proposal[] {
  const retention = at(study, 'protocolSection.designModule.bioSpec.retention');
  const kept = wordAt(retention);
  if (kept !== 'SAMPLES_WITH_DNA' && kept !== 'SAMPLES_WITHOUT_DNA') return [];
  return [
    {
      kind: 'DEMAND',
      field: 'demands',
      value: 'BIOBANK',
      reason: 'The record says that samples are kept.',
      source: retention.path,
    },
  ];
}

function recruitmentEnd(fields: readonly FilledField[]): Proposal[] {
  const completion = fields.find(({ name }) => name === 'primaryCompletion');
  if (!completion) return [];
  return [
    {
      kind: 'RECRUITMENT_END',
      field: 'recruitmentEnd',
      value: completion.value,
      reason: 'Registries have no end of recruitment; it cannot be later than the primary completion.',
      source: completion.source,
    },
  ];
}

function confidentiality(study: Located): Proposal[] {
  const identification = at(study, 'protocolSection.identificationModule.nctId');
  if (!isObject(at(study, 'protocolSection').value) || textAt(identification) === undefined) return [];
  return [
    {
      kind: 'CONFIDENTIALITY',
      field: 'confidentialityLevel',
      value: 'PUBLIC',
      reason: 'The study stands in a public registry under this number.',
      source: identification.path,
    },
  ];
}
