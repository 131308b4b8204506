import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RequestContent } from './form-content.js';
import { FORM_IDS } from './form.js';
import { currentForm, fieldNames, findForm, FORMS } from './form-registry.js';
import { missingFields, validateForm } from './validate-form.js';

const complete: RequestContent = {
  requesterRole: 'CRO',
  sponsorUndisclosed: true,
  initiator: 'INDUSTRY',
  shortTitle: 'Tablet A in condition B',
  phase: ['PHASE2', 'PHASE3'],
  interventionType: 'DRUG',
  therapyAreas: ['RESPIRATORY'],
  programmeAreas: ['ANDNINGSORGAN'],
  icd10: ['J44', 'J40-J47', 'C34.9'],
  primaryObjective: 'Whether A helps in B.',
  design: { allocation: 'RANDOMIZED', masking: 'DOUBLE', comparator: 'PLACEBO' },
  inclusionCriteria: 'Adults with B',
  exclusionCriteria: 'None',
  patientsGlobal: 400,
  patientsCountry: 40,
  sitesCountry: 5,
  firstSiteOpen: '2027-02',
  recruitmentStart: '2027-01-15',
  recruitmentEnd: '2028-06',
  demands: ['IMAGING'],
  placement: 'BIDDING',
  desiredAnswerBy: '2026-12-04',
  confidentialityLevel: 'BLINDED_SYNOPSIS',
  noPatientData: true,
};

const problemsOf = (change: Record<string, unknown>, stage: 'DRAFT' | 'SUBMIT' = 'SUBMIT') =>
  validateForm('SITE_SEARCH', 1, { ...complete, ...change }, stage);

describe('a request form', () => {
  it('takes a complete request', () => {
    expect(validateForm('SITE_SEARCH', 1, complete, 'SUBMIT')).toEqual([]);
    expect(validateForm('COUNTRY_QUESTION', 1, complete, 'SUBMIT')).toEqual([]);
  });

  it('takes an empty draft, but says every field that is missing to submit (AT-PR-01)', () => {
    for (const id of ['COUNTRY_QUESTION', 'SITE_SEARCH', 'MEDTECH_CONCIERGE'] as const) {
      expect(validateForm(id, 1, {}, 'DRAFT')).toEqual([]);
      const problems = validateForm(id, 1, {}, 'SUBMIT');
      expect(problems.map(({ field }) => field)).toEqual(missingFields(currentForm(id), {}));
      expect(problems.every(({ keyword }) => keyword === 'required')).toBe(true);
      expect(problems.map(({ field }) => field)).toContain('noPatientData');
    }
  });

  it('asks the medtech concierge about the device and not about patients', () => {
    const missing = missingFields(currentForm('MEDTECH_CONCIERGE'), {});
    expect(missing).toEqual(expect.arrayContaining(['ceStatus', 'riskClass', 'needType']));
    expect(missing).not.toContain('patientsCountry');
    expect(validateForm('COUNTRY_QUESTION', 1, { ceStatus: 'NONE' }, 'DRAFT')).toMatchObject([
      { field: 'ceStatus', keyword: 'additionalProperties' },
    ]);
  });

  it('counts blank text, an empty list and an unticked confirmation as missing', () => {
    const problems = problemsOf({ shortTitle: '  ', therapyAreas: [], noPatientData: false, design: {} });
    expect(problems.map(({ field }) => field).sort()).toEqual([
      'design',
      'noPatientData',
      'shortTitle',
      'therapyAreas',
    ]);
  });

  it.each([
    ['patientsGlobal', -1, 'minimum'],
    ['patientsGlobal', 1_000_001, 'maximum'],
    ['patientsCountry', 12.5, 'type'],
    ['patientsCountry', '40', 'type'],
    ['screenFailurePercent', 101, 'maximum'],
    ['recruitmentStart', '2004-12-31', 'format'],
    ['recruitmentEnd', '2101-01-01', 'format'],
    ['recruitmentEnd', '2027-02-30', 'format'],
    ['decisionDate', '2027-02', 'format'],
    ['decisionDate', 'soon', 'format'],
    ['phase', ['PHASE9'], 'enum'],
    ['therapyAreas', ['ASTROLOGY'], 'enum'],
    ['icd10', ['lung'], 'pattern'],
    ['euCtNumber', '2023-1', 'pattern'],
    ['questions', ['1', '2', '3', '4', '5', '6'], 'maxItems'],
    ['shortTitle', 'x'.repeat(1001), 'maxLength'],
    ['shortTitle', null, 'type'],
    ['nonsense', 1, 'additionalProperties'],
  ])('refuses %s = %j, naming the field and the remedy', (field, value, keyword) => {
    const [problem] = problemsOf({ [field]: value }, 'DRAFT');
    expect(problem!.field.startsWith(field)).toBe(true);
    expect(problem).toMatchObject({ keyword });
    expect(problem!.message).toMatch(/^\S.+\.$/);
  });

  it('refuses more patients in the country than in the world, and at a site than in the country', () => {
    expect(problemsOf({ patientsCountry: 401 })).toMatchObject([{ field: 'patientsCountry', keyword: 'volumesFit' }]);
    expect(problemsOf({ patientsPerSite: 41 })).toMatchObject([{ field: 'patientsPerSite', keyword: 'volumesFit' }]);
    expect(problemsOf({ patientsCountry: 0 })).toMatchObject([{ field: 'patientsCountry', keyword: 'minimum' }]);
  });

  it('refuses dates out of order; a month alone is out of order only when all its days are', () => {
    expect(problemsOf({ recruitmentEnd: '2027-01-14' })).toMatchObject([
      { field: 'recruitmentStart' },
      { field: 'firstSiteOpen' },
    ]);
    expect(problemsOf({ firstSiteOpen: '2028-06-30' })).toEqual([]);
    expect(problemsOf({ firstSiteOpen: '2028-07' })).toMatchObject([
      { field: 'firstSiteOpen', keyword: 'datesInOrder' },
    ]);
    expect(problemsOf({ decisionDate: '2026-12-03' })).toMatchObject([
      { field: 'desiredAnswerBy', keyword: 'datesInOrder' },
    ]);
  });

  it('refuses ages out of order across units', () => {
    expect(problemsOf({ minAge: { value: 30, unit: 'MONTHS' }, maxAge: { value: 2, unit: 'YEARS' } })).toMatchObject([
      { field: 'minAge' },
    ]);
    expect(problemsOf({ minAge: { value: 6, unit: 'MONTHS' }, maxAge: { value: 17, unit: 'YEARS' } })).toEqual([]);
    expect(problemsOf({ minAge: { value: 18 } })).toMatchObject([{ field: 'minAge.unit', keyword: 'required' }]);
  });

  it('lets only a contract research organisation hide its sponsor (AT-PR-08)', () => {
    expect(problemsOf({ requesterRole: 'SPONSOR' })).toMatchObject([{ field: 'sponsorUndisclosed' }]);
  });

  it('refuses personal identity numbers and unclean characters anywhere, with the place', () => {
    expect(problemsOf({ criteriaRows: [{ kind: 'INCLUSION', text: 'like 010101-1234' }] })).toMatchObject([
      { field: 'criteriaRows[0].text', keyword: 'personalIdentityNumber', start: 5, end: 16 },
    ]);
    expect(problemsOf({ wishes: 'a\u0000b' })).toMatchObject([
      { field: 'wishes', keyword: 'uncleanText', start: 1, end: 2 },
    ]);
  });

  it('names an unknown form or version', () => {
    expect(validateForm('SITE_SEARCH', 2, {}, 'DRAFT')).toMatchObject([{ field: '', keyword: 'form' }]);
    expect(validateForm('constructor', 1, {}, 'DRAFT')).toMatchObject([{ keyword: 'form' }]);
  });

  it('answers for any JSON at all, and never accepts what is no object', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FORM_IDS), fc.jsonValue(), (id, content) => {
        const problems = validateForm(id, 1, content, 'SUBMIT');
        if (typeof content !== 'object' || content === null || Array.isArray(content)) expect(problems).not.toEqual([]);
        expect(problems.length).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('says at most a hundred problems of a hostile content', () => {
    const hostile = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`f${index}`, index]));
    expect(validateForm('SITE_SEARCH', 1, hostile, 'DRAFT')).toHaveLength(100);
  });
});

describe('the early-feedback answer', () => {
  it('carries the six known questions and marks the others as ours', () => {
    const form = currentForm('EARLY_FEEDBACK_SE');
    expect(fieldNames(form, (field) => field['x-required-for-submit'] === true)).toEqual([
      'populationPresent',
      'recruitmentChance',
      'limitingFactors',
      'discouragesPatients',
      'compatibleWithStandardOfCare',
      'normalCare',
    ]);
    expect(fieldNames(form, (field) => field['x-origin'] === 'samprova')).toContain('interestInTakingPart');
  });

  it('wants the other limit explained, and none to stand alone', () => {
    const problems = (content: object) => validateForm('EARLY_FEEDBACK_SE', 1, content, 'DRAFT');
    expect(problems({ limitingFactors: ['OTHER'] })).toMatchObject([{ field: 'limitingFactorsComment' }]);
    expect(problems({ limitingFactors: ['NONE', 'OTHER'] })).toMatchObject([{ field: 'limitingFactors' }]);
    expect(problems({ limitingFactors: ['OTHER'], limitingFactorsComment: 'distance' })).toEqual([]);
  });
});

describe("the site's two-minute answer", () => {
  const gaps = (content: object) => validateForm('SITE_INTEREST', 1, content, 'SUBMIT').map(({ field }) => field);

  it('wants only what belongs to the answer given', () => {
    expect(gaps({ answer: 'INTERESTED', patientsExpected: 4 })).toEqual([]);
    expect(gaps({ answer: 'INTERESTED' })).toEqual(['patientsExpected']);
    expect(gaps({ answer: 'CONDITIONAL' })).toEqual(['conditions', 'patientsExpected']);
    expect(gaps({ answer: 'MORE_INFO' })).toEqual(['question']);
    expect(gaps({ answer: 'DECLINED' })).toEqual(['declineReason']);
    expect(gaps({ answer: 'DECLINED', declineReason: 'OTHER' })).toEqual(['declineText']);
    expect(gaps({ answer: 'DECLINED', declineReason: 'NO_PATIENTS' })).toEqual([]);
    expect(gaps({ answer: 'INTERESTED', patientsExpected: 4, declineReason: 'BUDGET' })).toEqual(['declineReason']);
    expect(gaps({})).toEqual(['answer']);
  });

  it('refuses more eligible patients than were seen', () => {
    expect(gaps({ answer: 'INTERESTED', patientsExpected: 1, patientsSeen: 3, patientsEligible: 4 })).toEqual([
      'patientsEligible',
    ]);
  });
});

describe('every form', () => {
  it.each(FORMS)('$id speaks four languages and groups its fields', (form) => {
    const groups = form.schema['x-groups'].map(({ id }) => id);
    for (const [name, field] of Object.entries(form.schema.properties)) {
      expect({ name, title: field['x-title'] }).toMatchObject({
        title: {
          en: expect.stringMatching(/./),
          sv: expect.stringMatching(/./),
          da: expect.stringMatching(/./),
          nb: expect.stringMatching(/./),
        },
      });
      expect(groups).toContain(field['x-group']);
    }
  });

  it('has a tier on every field of a request', () => {
    for (const id of ['COUNTRY_QUESTION', 'SITE_SEARCH', 'MEDTECH_CONCIERGE'] as const)
      expect(fieldNames(findForm(id, 1)!, (field) => field['x-tier'] === undefined)).toEqual([]);
  });
});
