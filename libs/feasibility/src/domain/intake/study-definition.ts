import type {
  Age,
  Arm,
  CriterionRow,
  Endpoint,
  Intervention,
  InterventionType,
  RegistryPhase,
  StudyDesign,
} from '../forms/form-content.js';
import { countryCode } from './country-codes.js';
import { finer, isNoSubstance, strongest } from './intervention-kinds.js';
import { at, entries, isNothing, isObject, numberAt, plainText, textAt, type Located } from './located.js';
import { fromMarkup } from './markup.js';
import { reading, type FieldMappings, type Reading } from './record-draft.js';
import { isText, optional, unique } from './registry-record.js';
import { tagValues } from './study-tags.js';

/** A CDISC USDM study version (3.0 and 4.0 differ in where some things stand) and its first design. */
export interface StudyDefinition {
  readonly study: Located;
  readonly version: Located;
  readonly design: Located;
  /** Values for `<usdm:tag name="…"/>` in protocol texts. */
  readonly tags: (name: string) => string | undefined;
}

export function studyDefinition(study: Located, version: Located): StudyDefinition {
  const designs = entries(at(version, 'studyDesigns'));
  const design =
    designs.find((one) => isObject(at(one, 'population').value)) ?? designs[0] ?? at(version, 'studyDesigns');
  return { study, version, design, tags: tagValues(version, design) };
}

export const studyDefinitionMappings: FieldMappings<StudyDefinition> = {
  shortTitle: (record) => title(record, /brief/i) ?? title(record, /public/i) ?? title(record, /official/i),
  publicTitle: (record) => title(record, /public/i) ?? title(record, /brief/i),
  officialTitle: (record) => title(record, /official/i) ?? title(record, /scientific/i),
  acronym: (record) => title(record, /acronym/i),
  protocolNumber: ({ version, study }) => {
    const own =
      identifiers(version).find(({ value, sponsor }) => sponsor && !REGISTRY_NUMBER.test(value)) ??
      identifiers(version).find(({ value }) => !REGISTRY_NUMBER.test(value));
    return own
      ? { source: own.place.path, value: own.value.slice(0, 100) }
      : reading(at(study, 'name'), (name) => textAt(name)?.slice(0, 100), 'a name');
  },
  protocolVersion: ({ version }) =>
    reading(at(version, 'versionIdentifier'), (place) => textAt(place)?.slice(0, 100), 'a version'),
  protocolDate: ({ study, version }) => protocolDate(study, version),
  nctNumber: ({ version }) => number(version, /^NCT\d{8}$/),
  euCtNumber: ({ version }) => number(version, /^20\d{2}-5\d{5}-\d{2}(?:-\d{2})?$/),
  eudraCtNumber: ({ version }) => number(version, /^20\d{2}-[0-4]\d{5}-\d{2}$/),
  otherNumbers: ({ version }) => {
    const others = identifiers(version).filter(({ value, sponsor }) => !sponsor && !REGISTRY_NUMBER.test(value));
    return others.length > 0
      ? { source: at(version, 'studyIdentifiers').path, value: unique(others.map(({ value }) => value.slice(0, 500))) }
      : undefined;
  },
  sponsorName: ({ version }) => sponsor(version),
  studyType: (record) => reading(either(record, 'studyType'), (place) => studyType(decode(place)), 'a type of study'),
  phase: (record) => reading(either(record, 'studyPhase'), phasesOf, 'a phase'),
  firstInHuman: ({ design }) => {
    const found = entries(at(design, 'subTypes'))
      .concat(entries(at(design, 'trialTypes')))
      .find((place) => /first.in.human/i.test(decode(place) ?? ''));
    return found && { source: found.path, value: true };
  },
  interventionType: (record) => reading(interventionsOf(record), interventionType, 'a list of interventions'),
  substance: (record) => reading(interventionsOf(record), substances, 'a list of interventions'),
  interventions: (record) => reading(interventionsOf(record), interventionRows, 'a list of interventions'),
  conditions: ({ design }) => reading(at(design, 'indications'), conditions, 'a list of indications'),
  keywords: ({ design }) => reading(at(design, 'therapeuticAreas'), decodes, 'a list of codes'),
  rareDisease: ({ design }) => {
    const flags = entries(at(design, 'indications'))
      .map((indication) => at(indication, 'isRareDisease'))
      .filter(({ value }) => typeof value === 'boolean');
    return (
      flags[0] && {
        source: (flags.find(({ value }) => value === true) ?? flags[0]).path,
        value: flags.some(({ value }) => value === true),
      }
    );
  },
  paediatric: (record) => {
    const least = ages(record, 'minValue').at(0);
    return least && { source: least.place.path, value: least.age.unit !== 'YEARS' || least.age.value < 18 };
  },
  primaryPurpose: ({ design }) => reading(firstOf(design, ['intentTypes', 'trialIntentTypes']), purpose, 'an intent'),
  primaryObjective: (record) => objectives(record),
  background: ({ version, tags }) => reading(at(version, 'rationale'), (place) => markup(place, tags), 'a text'),
  design: (record) => designOf(record),
  arms: (record) => reading(at(record.design, 'arms'), armRows, 'a list of arms'),
  primaryEndpoints: (record) => endpointsOf(record, /primary/i),
  secondaryEndpoints: (record) => endpointsOf(record, /secondary/i),
  inclusionCriteria: (record) => criteriaText(record, 'INCLUSION'),
  exclusionCriteria: (record) => criteriaText(record, 'EXCLUSION'),
  criteriaRows: (record) => {
    const rows = criteria(record);
    return rows && { source: rows.source, value: rows.rows.slice(0, 500) };
  },
  studyPopulation: ({ design, tags }) => {
    const population = at(design, 'population');
    const place = [at(population, 'description'), at(population, 'label')].find((one) => !isNothing(one));
    return place && reading(place, (one) => markup(one, tags), 'a text');
  },
  minAge: (record) => limit(ages(record, 'minValue'), 'least'),
  maxAge: (record) => limit(ages(record, 'maxValue'), 'most'),
  sex: ({ design }) => sex(design),
  healthyVolunteers: ({ design }) =>
    reading(
      at(design, 'population.includesHealthySubjects'),
      ({ value }) => (typeof value === 'boolean' ? value : undefined),
      'true or false',
    ),
  patientsGlobal: ({ design }) => enrolment(design),
  countries: ({ design, version }) => managedCountries([design, version]),
};

const REGISTRY_NUMBER = /^(?:NCT\d{8}|20\d{2}-\d{6}-\d{2}(?:-\d{2})?)$/;

/** The words of a code, in whichever of the three ways a definition carries one. */
export function decode(place: Located): string | undefined {
  return textAt(at(place, 'standardCode.decode')) ?? textAt(at(place, 'decode')) ?? textAt(place);
}

function codeOf(place: Located): string | undefined {
  return textAt(at(place, 'standardCode.code')) ?? textAt(at(place, 'code'));
}

function markup(place: Located, tags: (name: string) => string | undefined): string | undefined {
  if (typeof place.value !== 'string') return undefined;
  const text = fromMarkup(place.value, tags);
  return text === '' ? undefined : text.slice(0, 50_000);
}

/** 4.0 has type and phase in the design, 3.0 in the version. */
function either({ design, version }: StudyDefinition, key: string): Located {
  return isNothing(at(design, key)) ? at(version, key) : at(design, key);
}

function title({ version, tags }: StudyDefinition, kind: RegExp): Reading {
  const place = entries(at(version, 'titles')).find(
    (one) => kind.test(decode(at(one, 'type')) ?? '') && !/^tb[dca]\.?$/i.test(textAt(at(one, 'text')) ?? 'tbd'),
  );
  return (
    place &&
    reading(
      at(place, 'text'),
      (one) =>
        markup(one, tags)
          ?.replaceAll('\n', ' ')
          .slice(0, /acronym/.test(kind.source) ? 100 : 1000),
      'a title',
    )
  );
}

interface Identifier {
  readonly value: string;
  readonly place: Located;
  readonly sponsor: boolean;
}

function identifiers(version: Located): Identifier[] {
  const organisations = entries(at(version, 'organizations'));
  return entries(at(version, 'studyIdentifiers')).flatMap((identifier) => {
    const place = [at(identifier, 'text'), at(identifier, 'studyIdentifier')].find((one) => !isNothing(one));
    const value = place && textAt(place);
    if (!place || !value) return [];
    const scopeId = textAt(at(identifier, 'scopeId'));
    const scope =
      organisations.find((one) => textAt(at(one, 'id')) === scopeId) ?? at(identifier, 'studyIdentifierScope');
    return [{ value, place, sponsor: isSponsor(scope) }];
  });
}

function isSponsor(organisation: Located): boolean {
  const type = decode(at(organisation, 'type')) ?? decode(at(organisation, 'organizationType')) ?? '';
  return /sponsor|pharma/i.test(type);
}

function number(version: Located, shape: RegExp): Reading {
  const found = identifiers(version).find(({ value }) => shape.test(value));
  return found && { source: found.place.path, value: found.value };
}

function sponsor(version: Located): Reading {
  const organisations = entries(at(version, 'organizations'));
  const roleIds = entries(at(version, 'roles'))
    .filter(
      (role) =>
        /sponsor/i.test(decode(at(role, 'code')) ?? '') && !/co-?sponsor|local/i.test(decode(at(role, 'code')) ?? ''),
    )
    .flatMap((role) => entries(at(role, 'organizationIds')).map(textAt));
  const scopes = entries(at(version, 'studyIdentifiers')).map((identifier) => at(identifier, 'studyIdentifierScope'));
  const organisation =
    organisations.find((one) => roleIds.includes(textAt(at(one, 'id')))) ??
    organisations.find(isSponsor) ??
    scopes.find(isSponsor);
  if (!organisation) return undefined;
  const place = [at(organisation, 'label'), at(organisation, 'name')].find((one) => !isNothing(one));
  return place && reading(place, (one) => textAt(one)?.slice(0, 500), 'a name');
}

/** The date on which the sponsor approved the protocol, else any date of the version. */
function protocolDate(study: Located, version: Located): Reading {
  const documents = [...entries(at(study, 'documentedBy')), at(study, 'documentedBy')];
  const dates = [
    ...entries(at(version, 'dateValues')),
    ...documents
      .flatMap((document) => entries(at(document, 'versions')))
      .flatMap((one) => entries(at(one, 'dateValues'))),
  ];
  const best =
    dates.find((date) =>
      /sponsor|protocol/i.test(`${decode(at(date, 'type')) ?? ''} ${textAt(at(date, 'name')) ?? ''}`),
    ) ?? dates[0];
  return (
    best &&
    reading(at(best, 'dateValue'), (place) => /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(textAt(place) ?? '')?.[1], 'a date')
  );
}

function studyType(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  if (/intervention/i.test(words)) return 'INTERVENTIONAL';
  if (/expanded/i.test(words)) return 'EXPANDED_ACCESS';
  return /observation|registry/i.test(words) ? 'OBSERVATIONAL' : undefined;
}

const ROMAN: Readonly<Record<string, RegistryPhase>> = {
  '0': 'EARLY_PHASE1',
  I: 'PHASE1',
  II: 'PHASE2',
  III: 'PHASE3',
  IV: 'PHASE4',
  '1': 'PHASE1',
  '2': 'PHASE2',
  '3': 'PHASE3',
  '4': 'PHASE4',
};
const PHASE_CODES: Readonly<Record<string, readonly RegistryPhase[]>> = {
  C54721: ['EARLY_PHASE1'],
  C15600: ['PHASE1'],
  C15693: ['PHASE1', 'PHASE2'],
  C15601: ['PHASE2'],
  C49686: ['PHASE2'],
  C49688: ['PHASE2'],
  C15694: ['PHASE2', 'PHASE3'],
  C15602: ['PHASE3'],
  C49687: ['PHASE3'],
  C49689: ['PHASE3'],
  C15603: ['PHASE4'],
  C48660: ['NA'],
};

function phasesOf(place: Located): RegistryPhase[] | undefined {
  const words = decode(place) ?? '';
  if (/not applicable|^n\/?a$/i.test(words)) return ['NA'];
  if (/early\s+phase/i.test(words)) return ['EARLY_PHASE1'];
  const parts =
    /phase\s*([0-4IVab/\s-]+)/i
      .exec(words)?.[1]
      ?.toUpperCase()
      .split(/[/\s-]+/)
      .map((part) => part.replace(/[AB]$/, '')) ?? [];
  const found = parts.flatMap((part) => (Object.hasOwn(ROMAN, part) ? [ROMAN[part]!] : []));
  if (found.length > 0) return unique(found);
  const code = codeOf(place);
  return code !== undefined && Object.hasOwn(PHASE_CODES, code) ? [...PHASE_CODES[code]!] : undefined;
}

/** 4.0 has them in the version, 3.0 in the design. */
function interventionsOf({ design, version }: StudyDefinition): Located {
  return isNothing(at(version, 'studyInterventions'))
    ? at(design, 'studyInterventions')
    : at(version, 'studyInterventions');
}

function nameOf(place: Located): string | undefined {
  return textAt(at(place, 'label')) ?? textAt(at(place, 'name')) ?? textAt(at(place, 'description'));
}

function interventionType(place: Located): InterventionType | undefined {
  const kinds = entries(place).map((entry): InterventionType => {
    const words = `${decode(at(entry, 'type')) ?? ''} ${decode(at(entry, 'interventionModel')) ?? ''}`;
    const name = `${nameOf(entry) ?? ''} ${textAt(at(entry, 'description')) ?? ''}`;
    if (/combination/i.test(words)) return 'COMBINATION';
    if (/vaccine/i.test(words)) return 'VACCINE';
    if (/diagnostic/i.test(words)) return 'IVD';
    if (/device/i.test(words)) return 'DEVICE';
    if (/radiation/i.test(words)) return 'RADIATION';
    if (/procedure/i.test(words)) return 'PROCEDURE';
    if (/behavio/i.test(words)) return 'BEHAVIOURAL';
    if (/dietary/i.test(words)) return 'DIETARY_SUPPLEMENT';
    if (/gene|cell/i.test(words)) return 'ATMP';
    return finer(/pharmacologic|drug|biologic|substance|placebo/i.test(words) ? 'DRUG' : 'OTHER', name);
  });
  return strongest(kinds);
}

function substances(place: Located): string | undefined {
  const named = entries(place).map((entry) => ({
    name: nameOf(entry),
    words: `${decode(at(entry, 'role')) ?? ''} ${decode(at(entry, 'interventionModel')) ?? ''}`,
  }));
  const active = named.filter(({ name, words }) => name && !isNoSubstance(name) && !/placebo/i.test(words));
  const experimental = active.filter(({ words }) => /experimental|investigational/i.test(words));
  const chosen = [experimental, active, named]
    .map((list) => list.map(({ name }) => name).filter(isText))
    .find((list) => list.length > 0);
  return chosen && unique(chosen).join('; ').slice(0, 2000);
}

function interventionRows(place: Located): Intervention[] | undefined {
  const rows = entries(place).flatMap((entry) => {
    const name = nameOf(entry);
    return name
      ? [
          {
            name: name.slice(0, 500),
            ...optional('type', (decode(at(entry, 'type')) ?? decode(at(entry, 'interventionModel')))?.slice(0, 60)),
            ...optional('description', textAt(at(entry, 'description'))),
          },
        ]
      : [];
  });
  return rows.length > 0 ? rows.slice(0, 500) : undefined;
}

function conditions(place: Located): string[] | undefined {
  const found = entries(place).flatMap((entry) => {
    const words = [
      textAt(at(entry, 'description')),
      textAt(at(entry, 'label')),
      decode(entry),
      textAt(at(entry, 'name')),
    ].find(isText);
    return words ? [words.slice(0, 500)] : [];
  });
  return found.length > 0 ? unique(found).slice(0, 200) : undefined;
}

function decodes(place: Located): string[] | undefined {
  const found = entries(place).map(decode).filter(isText);
  return found.length > 0
    ? unique(found)
        .map((words) => words.slice(0, 500))
        .slice(0, 200)
    : undefined;
}

function firstOf(place: Located, keys: readonly string[]): Located {
  return keys.map((key) => at(place, key)).find((one) => !isNothing(one)) ?? at(place, keys[0]!);
}

const PURPOSES: readonly (readonly [RegExp, string])[] = [
  [/treat|cure/i, 'TREATMENT'],
  [/prevent|prophyl|mitigat/i, 'PREVENTION'],
  [/diagnos/i, 'DIAGNOSTIC'],
  [/support/i, 'SUPPORTIVE_CARE'],
  [/screen/i, 'SCREENING'],
  [/health services/i, 'HEALTH_SERVICES_RESEARCH'],
  [/basic/i, 'BASIC_SCIENCE'],
  [/device feasib/i, 'DEVICE_FEASIBILITY'],
];

function purpose(place: Located): string | undefined {
  const words = decodes(place);
  if (!words) return undefined;
  return words.flatMap((word) => PURPOSES.filter(([shape]) => shape.test(word)).map(([, code]) => code))[0] ?? 'OTHER';
}

function objectives({ design, tags }: StudyDefinition): Reading {
  const primary = entries(at(design, 'objectives')).filter((one) => /primary/i.test(decode(at(one, 'level')) ?? ''));
  const found = primary.flatMap((one) => {
    const place = wording(one);
    const text = place && markup(place, tags);
    return place && text ? [{ place, text }] : [];
  });
  return (
    found[0] && {
      source: found[0].place.path,
      value: found
        .map(({ text }) => text)
        .join('\n')
        .slice(0, 50_000),
    }
  );
}

/** Where an objective, endpoint or criterion keeps its words differs from tool to tool. */
function wording(place: Located): Located | undefined {
  return ['text', 'description', 'label']
    .map((key) => at(place, key))
    .find((one) => typeof one.value === 'string' && !isNothing(one));
}

function endpointsOf({ design, tags }: StudyDefinition, level: RegExp): Reading {
  const rows: Endpoint[] = [];
  let source: string | undefined;
  for (const objective of entries(at(design, 'objectives')))
    for (const endpoint of entries(at(objective, 'endpoints'))) {
      const place = level.test(decode(at(endpoint, 'level')) ?? '') ? wording(endpoint) : undefined;
      const measure = place && markup(place, tags);
      if (!place || !measure) continue;
      source ??= place.path;
      rows.push({
        measure: measure.slice(0, 2000),
        ...optional('description', place.path.endsWith('.text') ? textAt(at(endpoint, 'description')) : undefined),
      });
    }
  return source === undefined ? undefined : { source, value: rows.slice(0, 500) };
}

function designOf({ design, tags }: StudyDefinition): Reading {
  const model = firstOf(design, ['model', 'interventionModel']);
  const found: StudyDesign = {
    ...optional('allocation', allocation(design)),
    ...optional('model', MODELS.find(([shape]) => shape.test(decode(model) ?? ''))?.[1]),
    ...optional('masking', MASKING.find(([shape]) => shape.test(decode(at(design, 'blindingSchema')) ?? ''))?.[1]),
    ...optional('comparator', comparator(design)),
    ...optional(
      'timePerspective',
      TIME.find(([shape]) => shape.test(decode(at(design, 'timePerspective')) ?? ''))?.[1],
    ),
    ...optional('samplingMethod', sampling(decode(at(design, 'samplingMethod')))),
    ...optional('description', markup(at(design, 'rationale'), tags)?.slice(0, 20_000)),
  };
  return Object.keys(found).length > 0 ? { source: (isNothing(model) ? design : model).path, value: found } : undefined;
}

function allocation(design: Located): StudyDesign['allocation'] {
  const words = [...entries(at(design, 'characteristics')), ...entries(at(design, 'subTypes'))].map(
    (place) => decode(place) ?? '',
  );
  if (words.some((word) => /non-?\s?randomi[sz]ed/i.test(word))) return 'NON_RANDOMIZED';
  return words.some((word) => /randomi[sz]ed/i.test(word)) ? 'RANDOMIZED' : undefined;
}

const MODELS: readonly (readonly [RegExp, string])[] = [
  [/parallel/i, 'PARALLEL'],
  [/cross-?\s?over/i, 'CROSSOVER'],
  [/single|one group/i, 'SINGLE_GROUP'],
  [/factorial/i, 'FACTORIAL'],
  [/sequential/i, 'SEQUENTIAL'],
  [/case.control/i, 'CASE_CONTROL'],
  [/cohort/i, 'COHORT'],
];
const MASKING: readonly (readonly [RegExp, NonNullable<StudyDesign['masking']>])[] = [
  [/open|none|unblind/i, 'NONE'],
  [/quadruple/i, 'QUADRUPLE'],
  [/triple/i, 'TRIPLE'],
  [/double/i, 'DOUBLE'],
  [/single/i, 'SINGLE'],
];
const TIME: readonly (readonly [RegExp, NonNullable<StudyDesign['timePerspective']>])[] = [
  [/cross.?sectional/i, 'CROSS_SECTIONAL'],
  [/retrospective/i, 'RETROSPECTIVE'],
  [/prospective/i, 'PROSPECTIVE'],
  [/./, 'OTHER'],
];

function comparator(design: Located): StudyDesign['comparator'] {
  const words = entries(at(design, 'arms')).map(
    (arm) => `${decode(at(arm, 'type')) ?? ''} ${textAt(at(arm, 'name')) ?? ''}`,
  );
  if (words.some((word) => /placebo/i.test(word))) return 'PLACEBO';
  if (words.some((word) => /sham/i.test(word))) return 'SHAM';
  if (words.some((word) => /active comparator/i.test(word))) return 'ACTIVE';
  return undefined;
}

function sampling(words: string | undefined): StudyDesign['samplingMethod'] {
  if (words === undefined) return undefined;
  return /non.?probability/i.test(words) ? 'NON_PROBABILITY_SAMPLE' : 'PROBABILITY_SAMPLE';
}

function armRows(place: Located): Arm[] | undefined {
  const rows = entries(place).flatMap((entry) => {
    const label = nameOf(entry);
    return label
      ? [
          {
            label: label.slice(0, 500),
            ...optional('type', decode(at(entry, 'type'))?.slice(0, 60)),
            ...optional('description', textAt(at(entry, 'description'))),
          },
        ]
      : [];
  });
  return rows.length > 0 ? rows.slice(0, 500) : undefined;
}

/** 4.0: criteria in the design point to items in the version; 3.0: criteria with their text in the population. */
function criteria({
  design,
  version,
  tags,
}: StudyDefinition): { readonly source: string; readonly rows: CriterionRow[] } | undefined {
  const list = [
    at(design, 'eligibilityCriteria'),
    at(design, 'population.criteria'),
    at(design, 'population.criterions'),
  ].find((one) => !isNothing(one));
  if (!list) return undefined;
  const items = new Map(
    entries(at(version, 'eligibilityCriterionItems')).map((item) => [textAt(at(item, 'id')), item]),
  );
  const rows = entries(list).flatMap((criterion): CriterionRow[] => {
    const item = items.get(textAt(at(criterion, 'criterionItemId')));
    const place = (item && wording(item)) ?? wording(criterion);
    const text = place && markup(place, tags);
    const category = `${decode(at(criterion, 'category')) ?? ''} ${codeOf(at(criterion, 'category')) ?? ''}`;
    if (!text) return [];
    return [{ kind: /exclu|C25370/i.test(category) ? 'EXCLUSION' : 'INCLUSION', text: text.slice(0, 20_000) }];
  });
  return rows.length > 0 ? { source: list.path, rows } : undefined;
}

function criteriaText(record: StudyDefinition, kind: CriterionRow['kind']): Reading {
  const found = criteria(record);
  const texts = (found?.rows ?? [])
    .filter((row) => row.kind === kind)
    .map(({ text }, index) => `${index + 1}. ${text}`);
  return found && texts.length > 0 ? { source: found.source, value: texts.join('\n').slice(0, 50_000) } : undefined;
}

interface LocatedAge {
  readonly place: Located;
  readonly age: Age;
}

const AGE_UNITS: readonly (readonly [RegExp, Age['unit'], number])[] = [
  [/year/i, 'YEARS', 365.25],
  [/month/i, 'MONTHS', 30.4375],
  [/week/i, 'WEEKS', 7],
  [/day/i, 'DAYS', 1],
  [/hour/i, 'HOURS', 1 / 24],
  [/minute/i, 'MINUTES', 1 / 1440],
];

/** Ages of the population, else of its cohorts; the youngest first. */
function ages({ design }: StudyDefinition, bound: 'minValue' | 'maxValue'): LocatedAge[] {
  const population = at(design, 'population');
  const groups = isNothing(at(population, 'plannedAge')) ? entries(at(population, 'cohorts')) : [population];
  return groups
    .flatMap((group): LocatedAge[] => {
      const range = isNothing(at(group, 'plannedAge'))
        ? (entries(at(group, 'plannedAges'))[0] ?? at(group, 'plannedAge'))
        : at(group, 'plannedAge');
      const place = at(range, bound);
      const value = numberAt(isObject(place.value) ? at(place, 'value') : place);
      const words = decode(at(place, 'unit')) ?? decode(at(range, 'unit')) ?? 'year';
      const unit = AGE_UNITS.find(([shape]) => shape.test(words))?.[1];
      return value === undefined || unit === undefined || value < 0 ? [] : [{ place, age: { value, unit } }];
    })
    .sort((a, b) => inDays(a.age) - inDays(b.age));
}

function inDays({ value, unit }: Age): number {
  return value * AGE_UNITS.find(([, name]) => name === unit)![2];
}

function limit(found: readonly LocatedAge[], which: 'least' | 'most'): Reading {
  const chosen = which === 'least' ? found.at(0) : found.at(-1);
  return chosen && { source: chosen.place.path, value: chosen.age };
}

function sex(design: Located): Reading {
  const population = at(design, 'population');
  const groups = isNothing(at(population, 'plannedSex')) ? entries(at(population, 'cohorts')) : [population];
  const places = groups.flatMap((group) => {
    const planned = at(group, 'plannedSex');
    return Array.isArray(planned.value) ? entries(planned) : isNothing(planned) ? [] : [planned];
  });
  if (!places[0]) return undefined;
  const words = places.map((place) => `${decode(place) ?? ''} ${codeOf(place) ?? ''}`);
  const female = words.some((word) => /both|all|female|C16576|C49636/i.test(word));
  const male = words.some((word) => /both|all|\bmale|C20197|C49636/i.test(word));
  if (!female && !male) return { source: places[0].path, reason: 'a sex was expected' };
  return { source: places[0].path, value: female && male ? 'ALL' : female ? 'FEMALE' : 'MALE' };
}

/** A number in 4.0, a range in 3.0; without one, the sum over the cohorts. */
function enrolment(design: Located): Reading {
  const population = at(design, 'population');
  const planned = at(population, 'plannedEnrollmentNumber');
  const place = [at(planned, 'value'), at(planned, 'maxValue.value'), at(planned, 'maxValue'), planned].find(
    (one) => numberAt(one) !== undefined,
  );
  if (place) return { source: place.path, value: Math.ceil(numberAt(place)!) };
  if (!isNothing(planned)) return { source: planned.path, reason: 'a number was expected' };
  const cohorts = entries(at(population, 'cohorts')).flatMap((cohort) => {
    const count = numberAt(at(cohort, 'plannedEnrollmentNumber.value'));
    return count === undefined ? [] : [{ count, source: at(cohort, 'plannedEnrollmentNumber').path }];
  });
  return (
    cohorts[0] && { source: cohorts[0].source, value: Math.ceil(cohorts.reduce((sum, { count }) => sum + count, 0)) }
  );
}

function managedCountries(places: readonly Located[]): Reading {
  const sites = places
    .flatMap((place) => entries(at(place, 'organizations')))
    .flatMap((organisation) => [...entries(at(organisation, 'managedSites')), ...entries(at(organisation, 'manages'))]);
  const found = sites.flatMap((site) => {
    const place = at(site, 'country');
    const code = countryCode(codeOf(place) ?? '') ?? countryCode(decode(place) ?? '');
    return code ? [{ code, path: place.path }] : [];
  });
  return found[0] && { source: found[0].path, value: unique(found.map(({ code }) => code)).sort() };
}

/** For proposals: texts of the definition with their places. */
export function indicationTexts({
  design,
  version,
}: StudyDefinition): { readonly text: string; readonly source: string; readonly code: string | undefined }[] {
  return [
    ...entries(at(design, 'indications')),
    ...entries(at(design, 'therapeuticAreas')),
    ...entries(at(version, 'businessTherapeuticAreas')),
  ].flatMap((place) => {
    const codes = [place, ...entries(at(place, 'codes'))];
    return [
      ...['label', 'description', 'name'].map((key) => at(place, key)),
      ...codes.map((code) => at(code, 'decode')),
    ]
      .filter((one) => textAt(one) !== undefined)
      .map((one) => ({
        text: plainText(one.value as string),
        source: one.path,
        code: codes.map(codeOf).find((code) => /^[A-TV-Z]\d{2}(?:\.\d+)?$/.test(code ?? '')),
      }));
  });
}
