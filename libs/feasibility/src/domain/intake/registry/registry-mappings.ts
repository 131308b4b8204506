import type { Age } from '../../forms/form-content.js';
import { criteriaRows, splitEligibility } from '../eligibility-text.js';
import { interventionTypeOf, substancesOf } from '../intervention-kinds.js';
import { isText, unique } from '../known-values.js';
import { type Located, at, entries, isObject, textAt, wordAt } from '../located.js';
import { type FieldMappings, type Reading, reading } from '../apply-mappings.js';
import { EUDRACT, EU_CT, IDENTIFICATION, otherNumber, secondaryNumber } from './registry-numbers.js';
import { LOCATIONS, countriesOf } from './registry-places.js';
import { armRows, design, endpoints, interventionRows, interventionsOf } from './registry-rows.js';
import {
  AGE_UNITS,
  dayOrMonth,
  initiator,
  names,
  oneOf,
  phases,
  purpose,
  texts,
  wholeNumber,
  yesOrNo,
} from './registry-words.js';

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
  exclusionCriteria: (study) =>
    eligibility(study, (text) => splitEligibility(text).exclusion, /^[^\n]{0,60}exclusion/im),
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

export function text(path: string): (study: Located) => Reading {
  return (study) => reading(at(study, `protocolSection.${path}`), textAt, 'a text');
}

function date(name: string): (study: Located) => Reading {
  return (study) => {
    const struct = at(study, `protocolSection.statusModule.${name}`);
    // Very old copies have the date itself where the structure stands today.
    return reading(isObject(struct.value) ? at(struct, 'date') : struct, dayOrMonth, 'a date');
  };
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
