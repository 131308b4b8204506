import { unique } from '../known-values.js';
import { at, entries, isNothing, textAt } from '../located.js';
import { type FieldMappings, reading } from '../apply-mappings.js';
import { conditions, designOf, endpointsOf, objectives, purpose } from './study-aims.js';
import { type StudyDefinition, decode, decodes, either, firstOf, markup } from './study-definition.js';
import { REGISTRY_NUMBER, identifiers, number, protocolDate, sponsor, studyType, title } from './study-identity.js';
import { ages, criteria, criteriaText, enrolment, limit, managedCountries, sex } from './study-population.js';
import {
  armRows,
  interventionRows,
  interventionType,
  interventionsOf,
  phasesOf,
  substances,
} from './study-treatment.js';

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
