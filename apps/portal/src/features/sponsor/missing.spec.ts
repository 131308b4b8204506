import { describe, expect, it } from '@jest/globals';
import type { FormSchema } from '../../parts/forms/form-schema';
import { missingFields } from './missing';

const schema = {
  properties: {
    shortTitle: { type: 'string', 'x-group': 'STUDY', 'x-required-for-submit': true },
    patientsCountry: { type: 'integer', 'x-group': 'VOLUMES', 'x-required-for-submit': true },
    noPatientData: {
      type: 'boolean',
      'x-group': 'CONFIDENTIALITY',
      'x-required-for-submit': true,
      'x-must-be-true': true,
    },
    acronym: { type: 'string', 'x-group': 'STUDY' },
  },
} as unknown as FormSchema;

describe('what is missing before a request is sent', () => {
  it('is every required field without content, with the step that asks it', () => {
    expect(missingFields(schema, { shortTitle: '  ' })).toEqual([
      { name: 'shortTitle', step: 'fields' },
      { name: 'patientsCountry', step: 'fields' },
      { name: 'noPatientData', step: 'documents' },
    ]);
  });

  it('is not a number that is nought, and is a confirmation that was not given', () => {
    const content = { shortTitle: 'Colitis', patientsCountry: 0, noPatientData: false };
    expect(missingFields(schema, content).map(({ name }) => name)).toEqual(['noPatientData']);
  });
});
