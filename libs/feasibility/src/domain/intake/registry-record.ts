import type { Age, Arm, Endpoint, Intervention, RegistryPhase, StudyDesign } from '../forms/form-content.js';
import { countryCode } from './country-codes.js';
import { criteriaRows, splitEligibility } from './eligibility-text.js';
import { at, entries, isNothing, isObject, numberAt, textAt, wordAt, type Located } from './located.js';
import { reading, type FieldMappings, type Reading } from './record-draft.js';
import { interventionTypeOf, substancesOf } from './intervention-kinds.js';

/** ClinicalTrials.gov, API version 2: `protocolSection` is what the sponsor registered. */
export const registryMappings: FieldMappings<Located> = {
  shortTitle: text('identificationModule.briefTitle'),
  publicTitle: text('identificationModule.briefTitle'),
  officialTitle: text('identificationModule.officialTitle'),
  acronym: text('identificationModule.acronym'),
  protocolNumber: text('identificationModule.orgStudyIdInfo.id'),
  nctNumber: (study) =>
    reading(
      at(study, 'protocolSection.identificationModule.nctId'),
      (place) => /^NCT\d{8}$/.exec(textAt(place)?.toUpperCase() ?? '')?.[0],
      'an NCT number',
    ),
  euCtNumber: (study) => secondaryNumber(study, EU_CT),
  eudraCtNumber: (study) => secondaryNumber(study, EUDRACT),
  otherNumbers: (study) => {
    const place = at(study, `${IDENTIFICATION}.secondaryIdInfos`);
    const numbers = entries(place).map(otherNumber).filter(isText);
    return numbers.length > 0 ? { source: place.path, value: unique(numbers) } : undefined;
  },
  registryStatus: (study) => reading(at(study, 'protocolSection.statusModule.overallStatus'), wordAt, 'a status'),
  sponsorName: text('sponsorCollaboratorsModule.leadSponsor.name'),
  initiator: (study) =>
    reading(at(study, 'protocolSection.sponsorCollaboratorsModule.leadSponsor.class'), initiator, 'a class of sponsor'),
  collaborators: (study) =>
    reading(at(study, 'protocolSection.sponsorCollaboratorsModule.collaborators'), names, 'a list of names'),
  studyType: (study) =>
    reading(
      at(study, 'protocolSection.designModule.studyType'),
      oneOf(['INTERVENTIONAL', 'OBSERVATIONAL', 'EXPANDED_ACCESS']),
      'a type of study',
    ),
  phase: (study) => reading(at(study, 'protocolSection.designModule.phases'), phases, 'a list of phases'),
  interventionType: (study) =>
    reading(interventionsOf(study), (place) => interventionTypeOf(place), 'a list of interventions'),
  substance: (study) => reading(interventionsOf(study), (place) => substancesOf(place), 'a list of interventions'),
  interventions: (study) => reading(interventionsOf(study), interventionRows, 'a list of interventions'),
  conditions: (study) =>
    reading(at(study, 'protocolSection.conditionsModule.conditions'), texts, 'a list of conditions'),
  keywords: (study) => reading(at(study, 'protocolSection.conditionsModule.keywords'), texts, 'a list of keywords'),
  paediatric: (study) =>
    reading(
      at(study, 'protocolSection.eligibilityModule.stdAges'),
      (place) => texts(place)?.includes('CHILD'),
      'a list of age groups',
    ),
  primaryPurpose: (study) =>
    reading(at(study, 'protocolSection.designModule.designInfo.primaryPurpose'), purpose, 'a purpose'),
  primaryObjective: text('descriptionModule.briefSummary'),
  background: text('descriptionModule.detailedDescription'),
  design: (study) =>
    reading(at(study, 'protocolSection.designModule.designInfo'), (place) => design(place, study), 'a design'),
  arms: (study) => reading(at(study, 'protocolSection.armsInterventionsModule.armGroups'), armRows, 'a list of arms'),
  primaryEndpoints: (study) =>
    reading(at(study, 'protocolSection.outcomesModule.primaryOutcomes'), endpoints, 'a list of outcomes'),
  secondaryEndpoints: (study) =>
    reading(at(study, 'protocolSection.outcomesModule.secondaryOutcomes'), endpoints, 'a list of outcomes'),
  inclusionCriteria: (study) => eligibility(study, (text) => splitEligibility(text).inclusion),
  exclusionCriteria: (study) => eligibility(study, (text) => splitEligibility(text).exclusion, /exclu/i),
  criteriaRows: (study) =>
    eligibility(study, (text) => {
      const { inclusion, exclusion } = splitEligibility(text);
      return [...criteriaRows('INCLUSION', inclusion), ...criteriaRows('EXCLUSION', exclusion)].slice(0, 500);
    }),
  studyPopulation: text('eligibilityModule.studyPopulation'),
  minAge: (study) => age(study, 'minimumAge'),
  maxAge: (study) => age(study, 'maximumAge'),
  sex: (study) =>
    reading(
      at(study, 'protocolSection.eligibilityModule.sex'),
      oneOf(['ALL', 'FEMALE', 'MALE']),
      'ALL, FEMALE or MALE',
    ),
  healthyVolunteers: (study) =>
    reading(at(study, 'protocolSection.eligibilityModule.healthyVolunteers'), yesOrNo, 'true or false'),
  patientsGlobal: (study) =>
    reading(at(study, 'protocolSection.designModule.enrollmentInfo.count'), wholeNumber, 'a whole number'),
  countries: (study) => reading(at(study, LOCATIONS), countriesOf, 'a list of places with countries'),
  recruitmentStart: date('startDateStruct'),
  primaryCompletion: date('primaryCompletionDateStruct'),
  studyCompletion: date('completionDateStruct'),
};

const IDENTIFICATION = 'protocolSection.identificationModule';
export const LOCATIONS = 'protocolSection.contactsLocationsModule.locations';
const EU_CT = /\b20\d{2}-5\d{5}-\d{2}(?:-\d{2})?\b/;
const EUDRACT = /\b20\d{2}-[0-4]\d{5}-\d{2}\b(?!-)/;

function text(path: string): (study: Located) => Reading {
  return (study) => reading(at(study, `protocolSection.${path}`), textAt, 'a text');
}

function date(name: string): (study: Located) => Reading {
  return (study) => {
    const struct = at(study, `protocolSection.statusModule.${name}`);
    // Very old copies have the date itself where the structure stands today.
    return reading(isObject(struct.value) ? at(struct, 'date') : struct, dayOrMonth, 'a date');
  };
}

function dayOrMonth(place: Located): string | undefined {
  const match = /^(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?:T.*)?$/.exec(textAt(place) ?? '');
  return match?.[1];
}

function oneOf<const T extends string>(words: readonly T[]): (place: Located) => T | undefined {
  return (place) => words.find((word) => word === wordAt(place));
}

function texts(place: Located): string[] | undefined {
  const found = unique((Array.isArray(place.value) ? entries(place) : [place]).map(textAt).filter(isText)).map((item) =>
    item.slice(0, 500),
  );
  return found.length > 0 ? found.slice(0, 200) : undefined;
}

function names(place: Located): string[] | undefined {
  const found = entries(place)
    .map((entry) => textAt(at(entry, 'name')))
    .filter(isText);
  return found.length > 0 ? unique(found).slice(0, 100) : undefined;
}

function initiator(place: Located): 'INDUSTRY' | 'ACADEMIC' | 'OTHER' | undefined {
  const word = wordAt(place);
  if (word === undefined) return undefined;
  if (word === 'INDUSTRY') return 'INDUSTRY';
  // The registry calls universities and hospitals OTHER.
  return ['OTHER', 'NETWORK', 'NIH', 'FED', 'OTHER_GOV'].includes(word) ? 'ACADEMIC' : 'OTHER';
}

const PHASES: readonly RegistryPhase[] = ['EARLY_PHASE1', 'PHASE1', 'PHASE2', 'PHASE3', 'PHASE4', 'NA'];

function phases(place: Located): RegistryPhase[] | undefined {
  const words = (texts(place) ?? [])
    .flatMap((phase) => phase.toUpperCase().split('/'))
    .map((phase) => phase.replace(/[^A-Z0-9]/g, ''));
  const found = PHASES.filter((phase) => words.includes(phase.replace('_', '')));
  return found.length > 0 ? found : undefined;
}

function interventionsOf(study: Located): Located {
  return at(study, 'protocolSection.armsInterventionsModule.interventions');
}

function interventionRows(place: Located): Intervention[] | undefined {
  const rows = entries(place).flatMap((entry) => {
    const name = textAt(at(entry, 'name'));
    return name
      ? [
          {
            name: name.slice(0, 500),
            ...optional('type', wordAt(at(entry, 'type'))),
            ...optional('description', textAt(at(entry, 'description'))),
          },
        ]
      : [];
  });
  return rows.length > 0 ? rows.slice(0, 500) : undefined;
}

function armRows(place: Located): Arm[] | undefined {
  const rows = entries(place).flatMap((entry) => {
    const label = textAt(at(entry, 'label'));
    return label
      ? [
          {
            label: label.slice(0, 500),
            ...optional('type', wordAt(at(entry, 'type'))),
            ...optional('description', textAt(at(entry, 'description'))),
          },
        ]
      : [];
  });
  return rows.length > 0 ? rows.slice(0, 500) : undefined;
}

function endpoints(place: Located): Endpoint[] | undefined {
  const rows = entries(place).flatMap((entry) => {
    const measure = textAt(at(entry, 'measure'));
    return measure
      ? [
          {
            measure: measure.slice(0, 2000),
            ...optional('timeFrame', textAt(at(entry, 'timeFrame'))),
            ...optional('description', textAt(at(entry, 'description'))),
          },
        ]
      : [];
  });
  return rows.length > 0 ? rows.slice(0, 500) : undefined;
}

const PURPOSES = [
  'TREATMENT',
  'PREVENTION',
  'DIAGNOSTIC',
  'SUPPORTIVE_CARE',
  'SCREENING',
  'HEALTH_SERVICES_RESEARCH',
  'BASIC_SCIENCE',
  'DEVICE_FEASIBILITY',
  'OTHER',
] as const;

function purpose(place: Located): string | undefined {
  // Educational, counselling and training interventions have no word of their own in our form.
  return wordAt(place) === 'ECT' ? 'OTHER' : oneOf(PURPOSES)(place);
}

function design(info: Located, study: Located): StudyDesign | undefined {
  if (!isObject(info.value)) return undefined;
  const observational = wordAt(at(info, 'observationalModel'));
  const found: StudyDesign = {
    ...optional('allocation', oneOf(['RANDOMIZED', 'NON_RANDOMIZED', 'NA'])(at(info, 'allocation'))),
    ...optional(
      'model',
      oneOf(MODELS)(at(info, 'interventionModel')) ??
        (observational && (oneOf(MODELS)(at(info, 'observationalModel')) ?? 'OTHER')),
    ),
    ...optional('masking', oneOf(['NONE', 'SINGLE', 'DOUBLE', 'TRIPLE', 'QUADRUPLE'])(at(info, 'maskingInfo.masking'))),
    ...optional('whoMasked', texts(at(info, 'maskingInfo.whoMasked'))?.slice(0, 10)),
    ...optional('comparator', comparator(study)),
    ...optional(
      'timePerspective',
      oneOf(['PROSPECTIVE', 'RETROSPECTIVE', 'CROSS_SECTIONAL', 'OTHER'])(at(info, 'timePerspective')),
    ),
    ...optional(
      'samplingMethod',
      oneOf(['PROBABILITY_SAMPLE', 'NON_PROBABILITY_SAMPLE'])(
        at(study, 'protocolSection.eligibilityModule.samplingMethod'),
      ),
    ),
    ...optional(
      'description',
      textAt(at(info, 'interventionModelDescription')) ?? textAt(at(info, 'maskingInfo.maskingDescription')),
    ),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

const MODELS = [
  'SINGLE_GROUP',
  'PARALLEL',
  'CROSSOVER',
  'FACTORIAL',
  'SEQUENTIAL',
  'COHORT',
  'CASE_CONTROL',
  'CASE_ONLY',
  'CASE_CROSSOVER',
  'ECOLOGIC_OR_COMMUNITY',
  'FAMILY_BASED',
  'OTHER',
] as const;

function comparator(study: Located): StudyDesign['comparator'] {
  const types = entries(at(study, 'protocolSection.armsInterventionsModule.armGroups')).map((arm) =>
    wordAt(at(arm, 'type')),
  );
  if (types.includes('PLACEBO_COMPARATOR')) return 'PLACEBO';
  if (types.includes('SHAM_COMPARATOR')) return 'SHAM';
  if (types.includes('ACTIVE_COMPARATOR')) return 'ACTIVE';
  if (types.includes('NO_INTERVENTION')) return 'NO_INTERVENTION';
  return types.length > 0 ? 'NONE' : undefined;
}

/** A text with no exclusion criteria at all does not hold that field, so it is not counted as missed either. */
function eligibility<T extends string | readonly unknown[]>(
  study: Located,
  take: (text: string) => T,
  onlyIf = /./,
): Reading {
  const place = at(study, 'protocolSection.eligibilityModule.eligibilityCriteria');
  if (typeof place.value === 'string' && !onlyIf.test(place.value)) return undefined;
  return reading(
    place,
    (criteria) => {
      const whole = textAt(criteria);
      const part = whole === undefined ? undefined : take(whole);
      return part && part.length > 0 ? part : undefined;
    },
    'a text with headings for inclusion and exclusion',
  );
}

const AGE_UNITS: Readonly<Record<string, Age['unit']>> = {
  year: 'YEARS',
  month: 'MONTHS',
  week: 'WEEKS',
  day: 'DAYS',
  hour: 'HOURS',
  minute: 'MINUTES',
};

function age(study: Located, name: string): Reading {
  const place = at(study, `protocolSection.eligibilityModule.${name}`);
  if (/^n\/?a$/i.test(textAt(place) ?? '')) return undefined;
  return reading(
    place,
    (limit): Age | undefined => {
      const match = /^(\d{1,4}(?:\.\d+)?)\s*(year|month|week|day|hour|minute)s?$/i.exec(textAt(limit) ?? '');
      return match ? { value: Number(match[1]), unit: AGE_UNITS[match[2]!.toLowerCase()]! } : undefined;
    },
    'an age such as "18 Years"',
  );
}

function yesOrNo(place: Located): boolean | undefined {
  if (typeof place.value === 'boolean') return place.value;
  const word = wordAt(place);
  if (word === 'YES' || word === 'TRUE' || word === 'ACCEPTS_HEALTHY_VOLUNTEERS') return true;
  return word === 'NO' || word === 'FALSE' ? false : undefined;
}

function wholeNumber(place: Located): number | undefined {
  const number = numberAt(place);
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
}

function countriesOf(place: Located): string[] | undefined {
  const codes = entries(place)
    .map((entry) => countryCode(textAt(at(entry, 'country')) ?? ''))
    .filter(isText);
  return codes.length > 0 ? unique(codes).sort() : undefined;
}

function secondaryNumber(study: Located, shape: RegExp): Reading {
  const places = [
    ...entries(at(study, `${IDENTIFICATION}.secondaryIdInfos`)).flatMap((info) => [at(info, 'id'), at(info, 'domain')]),
    at(study, `${IDENTIFICATION}.orgStudyIdInfo.id`),
  ];
  for (const place of places) {
    const found = shape.exec(textAt(place) ?? '')?.[0];
    if (found) return { source: place.path, value: found };
  }
  return undefined;
}

function otherNumber(info: Located): string | undefined {
  const [id, domain] = [textAt(at(info, 'id')), textAt(at(info, 'domain'))];
  if (id === undefined || EU_CT.test(id) || EUDRACT.test(id)) return undefined;
  // Some enter the registry's name as the number and the number as the registry's name.
  return (!/\d/.test(id) && domain && /\d/.test(domain) ? domain : id).slice(0, 500);
}

/** Places of the record in one country, for the coordinator to see who is already there. */
export function sitesIn(
  study: Located,
  country: string,
): { readonly facility: string | null; readonly city: string | null; readonly source: string }[] {
  return entries(at(study, LOCATIONS))
    .filter((place) => countryCode(textAt(at(place, 'country')) ?? '') === country)
    .map((place) => ({
      facility: textAt(at(place, 'facility')) ?? null,
      city: textAt(at(place, 'city')) ?? null,
      source: place.path,
    }));
}

/** Modules must be objects: a file in which they are not is no registry record, whatever it calls itself. */
export function misshapenModule(study: Located): string | undefined {
  const section = at(study, 'protocolSection');
  if (!isObject(section.value)) return section.path;
  const wrong = Object.keys(section.value)
    .filter((name) => name.endsWith('Module'))
    .map((name) => at(section, name))
    .find((module) => !isObject(module.value) && !isNothing(module));
  return wrong?.path;
}

export function isText(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

export function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: V };
}
