import { conductFields } from './conduct-fields.js';
import { deviceFields } from './device-fields.js';
import { requiredToSubmit } from './field-builders.js';
import {
  localised,
  type CrossFieldRule,
  type FormDefinition,
  type FormField,
  type FormId,
  type Localised,
} from './form.js';
import { populationFields } from './population-fields.js';
import { REQUEST_GROUPS } from './request-groups.js';
import { requesterFields } from './requester-fields.js';
import { studyFields } from './study-fields.js';

/** Every field a request may have; each product asks for its part of them. */
export const requestFields = {
  ...requesterFields,
  ...studyFields,
  ...populationFields,
  ...deviceFields,
  ...conductFields,
};
export type RequestFieldName = keyof typeof requestFields;

/** Rules between the fields of every request form. */
export const RULES: readonly CrossFieldRule[] = [
  'VOLUMES_FIT',
  'DATES_IN_ORDER',
  'AGES_IN_ORDER',
  'UNDISCLOSED_SPONSOR_HAS_CRO',
];

const deviceNames = Object.keys(deviceFields) as RequestFieldName[];

const askedOfEverybody = [
  'requesterRole',
  'initiator',
  'interventionType',
  'confidentialityLevel',
  'noPatientData',
] as const;
const askedOfAnyTrial = [
  ...askedOfEverybody,
  'shortTitle',
  'therapyAreas',
  'primaryObjective',
  'design',
  'inclusionCriteria',
  'exclusionCriteria',
  'patientsGlobal',
  'patientsCountry',
  'sitesCountry',
  'recruitmentStart',
  'recruitmentEnd',
  'placement',
] as const;

/** Experts in the country say whether the study could be done here. */
export const countryQuestionV1 = requestForm({
  id: 'COUNTRY_QUESTION',
  title: localised('Country question', 'Landsfråga', 'Landespørgsmål', 'Landspørsmål'),
  without: deviceNames,
  required: askedOfAnyTrial,
  documents: ['SYNOPSIS'],
});

/** Sites that would take part are found and asked. */
export const siteSearchV1 = requestForm({
  id: 'SITE_SEARCH',
  title: localised('Site search', 'Kliniksökning', 'Søgning efter centre', 'Søk etter sentre'),
  without: deviceNames,
  required: [...askedOfAnyTrial, 'firstSiteOpen', 'demands', 'desiredAnswerBy'],
  documents: [],
});

/** A company with a device gets a named person who helps it on. */
export const medtechConciergeV1 = requestForm({
  id: 'MEDTECH_CONCIERGE',
  title: localised('Medtech concierge', 'Medtech-lots', 'Medtech-guide', 'Medtek-los'),
  without: [],
  required: [...askedOfEverybody, 'deviceStage', 'ceStatus', 'riskClass', 'needType', 'deviceDescription'],
  documents: [],
});

function requestForm(form: {
  readonly id: FormId;
  readonly title: Localised;
  readonly without: readonly RequestFieldName[];
  readonly required: readonly RequestFieldName[];
  readonly documents: readonly string[];
}): FormDefinition {
  const properties: Record<string, FormField> = {};
  for (const [name, field] of Object.entries(requestFields) as [RequestFieldName, FormField][]) {
    if (form.without.includes(name)) continue;
    properties[name] = form.required.includes(name) ? requiredToSubmit(field) : field;
  }
  return {
    id: form.id,
    version: 1,
    rules: RULES,
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:samprova:form:${form.id}:1`,
      title: form.title.en,
      'x-title': form.title,
      'x-groups': REQUEST_GROUPS,
      'x-required-documents': form.documents,
      type: 'object',
      additionalProperties: false,
      properties,
    },
  };
}
