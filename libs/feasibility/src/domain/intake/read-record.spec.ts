import { describe, expect, it } from '@jest/globals';
import { currentForm } from '../forms/form-registry.js';
import { validateForm } from '../forms/validate-form.js';
import { recordContent } from './record-content.js';
import type { RecordDraft } from './record-draft.js';
import { readRecord } from './read-record.js';
import { aRegistryRecord, aStudyDefinition, aStudyDefinitionOfVersion3 } from '../../../test/synthetic-records.js';

function draftOf(record: unknown): RecordDraft {
  const read = readRecord(JSON.stringify(record));
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value;
}

function valuesOf(record: unknown): Record<string, unknown> {
  return Object.fromEntries(draftOf(record).fields.map(({ name, value }) => [name, value]));
}

/** Follows a source path by itself, so that no path is true only because we wrote it. */
function follow(record: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], record);
}

describe('a ClinicalTrials.gov record', () => {
  it('fills the form', () => {
    expect(valuesOf(aRegistryRecord())).toMatchObject({
      shortTitle: 'Tablet A in Lung Cancer',
      publicTitle: 'Tablet A in Lung Cancer',
      officialTitle: 'A Randomised Study of Tablet A in Non-small Cell Lung Cancer',
      acronym: 'TABLET',
      protocolNumber: 'AB-1234',
      nctNumber: 'NCT00000001',
      euCtNumber: '2023-500001-12-00',
      eudraCtNumber: '2020-001234-56',
      otherNumbers: ['U1111-0000-0001', 'CTR20230001'],
      registryStatus: 'RECRUITING',
      sponsorName: 'Example Pharma AB',
      initiator: 'INDUSTRY',
      collaborators: ['Example University'],
      studyType: 'INTERVENTIONAL',
      phase: ['PHASE2', 'PHASE3'],
      interventionType: 'DRUG',
      substance: 'Tablet A',
      conditions: ['NSCLC'],
      paediatric: false,
      primaryPurpose: 'TREATMENT',
      primaryObjective: 'Whether A > B.',
      design: {
        allocation: 'RANDOMIZED',
        model: 'PARALLEL',
        masking: 'DOUBLE',
        whoMasked: ['PARTICIPANT', 'INVESTIGATOR'],
        comparator: 'PLACEBO',
      },
      arms: [
        { label: 'A', type: 'EXPERIMENTAL' },
        { label: 'P', type: 'PLACEBO_COMPARATOR' },
      ],
      primaryEndpoints: [{ measure: 'Survival', timeFrame: '1 year' }],
      inclusionCriteria: '* Age > 18 [years]\n* Consent',
      exclusionCriteria: '* Pregnancy',
      criteriaRows: [
        { kind: 'INCLUSION', text: 'Age > 18 [years]' },
        { kind: 'INCLUSION', text: 'Consent' },
        { kind: 'EXCLUSION', text: 'Pregnancy' },
      ],
      minAge: { value: 18, unit: 'YEARS' },
      sex: 'ALL',
      healthyVolunteers: false,
      patientsGlobal: 400,
      countries: ['KR', 'NO', 'SE'],
      recruitmentStart: '2027-01',
      primaryCompletion: '2029-01-15',
      studyCompletion: '2029-12',
    });
  });

  it('fills all that it holds, each field from a place that is there', () => {
    const record = aRegistryRecord();
    const { coverage, fields, proposals } = draftOf(record);
    expect(coverage).toMatchObject({ present: fields.length, filled: fields.length, unread: [] });
    for (const { source } of [...fields, ...proposals])
      expect({ source, value: follow(record, source) }).not.toEqual({ source, value: undefined });
  });

  it('makes a draft that the form takes', () => {
    const form = currentForm('SITE_SEARCH');
    expect(validateForm(form.id, 1, recordContent(form, draftOf(aRegistryRecord()).fields), 'DRAFT')).toEqual([]);
  });

  it('proposes areas, the ICD-10 block, sites already there and more, each with a reason', () => {
    const { proposals } = draftOf(aRegistryRecord());
    expect(proposals).toMatchObject([
      { kind: 'ICD10', value: 'C30-C39', source: 'protocolSection.conditionsModule.conditions[0]' },
      { kind: 'THERAPY_AREA', value: 'ONCOLOGY' },
      { kind: 'PROGRAMME_AREA', value: 'CANCER' },
      { kind: 'SITES', value: ['University Hospital, Lund', 'name hidden, Umeå'] },
      { kind: 'SITES', value: ['name hidden, Oslo'], source: 'protocolSection.contactsLocationsModule.locations[2]' },
      { kind: 'RECRUITMENT_END', value: '2029-01-15' },
      { kind: 'CONFIDENTIALITY', value: 'PUBLIC' },
    ]);
    for (const { reason } of proposals) expect(reason).toMatch(/^[A-Z].+\.$/);
  });

  it('may be observational, without phases and interventions', () => {
    const record = aRegistryRecord();
    record.protocolSection.designModule = {
      studyType: 'OBSERVATIONAL',
      designInfo: { observationalModel: 'COHORT', timePerspective: 'PROSPECTIVE' },
      enrollmentInfo: { count: 0 },
      bioSpec: { retention: 'SAMPLES_WITH_DNA' },
    };
    delete record.protocolSection.armsInterventionsModule;
    const values = valuesOf(record);
    expect(values).toMatchObject({
      studyType: 'OBSERVATIONAL',
      design: { model: 'COHORT', timePerspective: 'PROSPECTIVE' },
      patientsGlobal: 0,
    });
    expect(values).not.toHaveProperty('phase');
    expect(values).not.toHaveProperty('interventionType');
    expect(draftOf(record).proposals).toContainEqual(expect.objectContaining({ kind: 'DEMAND', value: 'BIOBANK' }));
  });

  it('may come in the wrapper of the search interface, and then says so in its sources', () => {
    const { fields } = draftOf({ studies: [aRegistryRecord()], totalCount: 1 });
    expect(fields[0]!.source).toBe('studies[0].protocolSection.identificationModule.briefTitle');
  });

  it('may hold an EU CT number where a EudraCT number should stand', () => {
    const record = aRegistryRecord();
    record.protocolSection.identificationModule.secondaryIdInfos = [{ id: '2022-501515-14', type: 'EUDRACT_NUMBER' }];
    expect(valuesOf(record)).toMatchObject({ euCtNumber: '2022-501515-14' });
    expect(valuesOf(record)).not.toHaveProperty('eudraCtNumber');
  });

  it.each([
    ['6 Months', { value: 6, unit: 'MONTHS' }],
    ['1 Day', { value: 1, unit: 'DAYS' }],
    ['1 Year', { value: 1, unit: 'YEARS' }],
  ])('says ages as they are: %s', (minimumAge, age) => {
    const record = aRegistryRecord();
    record.protocolSection.eligibilityModule = { minimumAge, maximumAge: 'N/A', stdAges: ['CHILD', 'ADULT'] };
    expect(valuesOf(record)).toMatchObject({ minAge: age, paediatric: true });
    expect(draftOf(record).coverage.unread).toEqual([]);
  });

  it.each([
    [['DRUG', 'Vaccine X'], 'VACCINE'],
    [['BIOLOGICAL', 'CD19 CAR-T cells'], 'ATMP'],
    [['GENETIC', 'AAV9 vector'], 'ATMP'],
    [['DEVICE', 'Pump'], 'DEVICE'],
    [['DIAGNOSTIC_TEST', 'Assay'], 'IVD'],
    [['BEHAVIORAL', 'Training'], 'BEHAVIOURAL'],
    [['PROCEDURE', 'Bone marrow transplant'], 'PROCEDURE'],
  ])('understands the intervention %j as %s', ([type, name], kind) => {
    const record = aRegistryRecord();
    record.protocolSection.armsInterventionsModule = {
      interventions: [
        { type, name },
        { type: 'DRUG', name: 'Placebo' },
      ],
    };
    expect(valuesOf(record)).toMatchObject({ interventionType: kind, substance: name });
  });

  it('says what it could not read, and where, and still fills the rest', () => {
    const record = aRegistryRecord();
    record.protocolSection.designModule!['enrollmentInfo'] = { count: 'many' };
    record.protocolSection.statusModule = { startDateStruct: { date: 'soon' } };
    const { coverage } = draftOf(record);
    expect(coverage.present - coverage.filled).toBe(2);
    expect(coverage.unread).toEqual([
      {
        name: 'patientsGlobal',
        source: 'protocolSection.designModule.enrollmentInfo.count',
        reason: 'a whole number was expected',
      },
      {
        name: 'recruitmentStart',
        source: 'protocolSection.statusModule.startDateStruct.date',
        reason: 'a date was expected',
      },
    ]);
  });
});

describe('a CDISC USDM study definition', () => {
  const expected = {
    shortTitle: 'Tablet A in diabetes',
    officialTitle: 'A study of Tablet A',
    acronym: 'TABLET',
    protocolNumber: 'AB-1234',
    protocolVersion: '2',
    protocolDate: '2026-05-12',
    nctNumber: 'NCT00000001',
    eudraCtNumber: '2020-001234-56',
    sponsorName: 'Example Pharma AB',
    studyType: 'INTERVENTIONAL',
    phase: ['PHASE2', 'PHASE3'],
    interventionType: 'DRUG',
    substance: 'Tablet A',
    conditions: ['Type 2 diabetes'],
    rareDisease: false,
    primaryPurpose: 'TREATMENT',
    primaryObjective: 'Show that A helps.',
    design: { model: 'PARALLEL', masking: 'DOUBLE', comparator: 'PLACEBO' },
    primaryEndpoints: [{ measure: 'HbA1c' }],
    inclusionCriteria: '1. Aged 18 years or more',
    exclusionCriteria: '1. Pregnancy & lactation',
    minAge: { value: 18, unit: 'YEARS' },
    sex: 'ALL',
    healthyVolunteers: false,
    patientsGlobal: 300,
  };

  it('fills the form from version 4.0', () => {
    expect(valuesOf(aStudyDefinition())).toMatchObject(expected);
  });

  it('fills the form from version 3.0, where some things stand elsewhere', () => {
    expect(valuesOf(aStudyDefinitionOfVersion3())).toMatchObject(expected);
  });

  it('fills all that it holds, each field from a place that is there', () => {
    for (const record of [aStudyDefinition(), aStudyDefinitionOfVersion3()]) {
      const { coverage, fields, proposals } = draftOf(record);
      expect(coverage.filled).toBe(coverage.present);
      for (const { source } of [...fields, ...proposals])
        expect({ source, value: follow(record, source) }).not.toEqual({ source, value: undefined });
    }
  });

  it('makes a draft that the form takes, and proposes the area', () => {
    const form = currentForm('SITE_SEARCH');
    const { fields, proposals } = draftOf(aStudyDefinition());
    expect(validateForm(form.id, 1, recordContent(form, fields), 'DRAFT')).toEqual([]);
    expect(proposals.map(({ value }) => value)).toEqual(['E10-E14', 'ENDOCRINOLOGY', 'ENDOKRINA']);
  });
});

describe('a file that is no record', () => {
  it.each([
    ['', 'RECORD_EMPTY', 'line 1, column 1'],
    ['\ufeff \n', 'RECORD_EMPTY', 'line 1, column 1'],
    ['<?xml version="1.0"?><x/>', 'RECORD_FORMAT_UNKNOWN', 'line 1, column 1'],
    ['{"protocolSection": {', 'RECORD_TRUNCATED', 'line 1, column 22'],
    ['[]', 'RECORD_FORMAT_UNKNOWN', '$'],
    ['"NCT00000001"', 'RECORD_FORMAT_UNKNOWN', '$'],
    ['{"hello":"world"}', 'RECORD_FORMAT_UNKNOWN', '$'],
    ['{"FullStudiesResponse":{}}', 'RECORD_FORMAT_UNKNOWN', '$'],
    ['{"ctNumber":"2023-500001-12-00"}', 'RECORD_FORMAT_UNKNOWN', '$'],
    ['{"resourceType":"ResearchStudy"}', 'RECORD_FORMAT_UNKNOWN', '$'],
    ['{"clinicalStudy":{"studyTitle":"x"}}', 'RECORD_FORMAT_UNKNOWN', 'clinicalStudy'],
    ['{"study":{"studyTitle":"x","studyDesigns":[]}}', 'RECORD_FORMAT_UNKNOWN', 'study'],
    ['{"studies":[]}', 'RECORD_WRONG_SHAPE', 'studies'],
    ['{"studies":[{},{}]}', 'RECORD_SEVERAL_STUDIES', 'studies'],
    ['{"studies":[5]}', 'RECORD_WRONG_SHAPE', 'studies[0]'],
    ['{"protocolSection":null}', 'RECORD_WRONG_SHAPE', 'protocolSection'],
    ['{"protocolSection":{}}', 'RECORD_WRONG_SHAPE', 'protocolSection.identificationModule'],
    ['{"protocolSection":{"designModule":"x"}}', 'RECORD_WRONG_SHAPE', 'protocolSection.designModule'],
    ['{"study":7}', 'RECORD_WRONG_SHAPE', 'study'],
    ['{"study":{"versions":[]}}', 'RECORD_WRONG_SHAPE', 'study.versions'],
    ['{"study":{"versions":["x"]}}', 'RECORD_WRONG_SHAPE', 'study.versions[0]'],
    ['{"study":{"versions":[{}]}}', 'RECORD_WRONG_SHAPE', 'study.versions[0]'],
    ['{"study":{"versions":[{"titles":"x"}]}}', 'RECORD_WRONG_SHAPE', 'study.versions[0].titles'],
  ])('is refused with reason and place: %j', (text, code, place) => {
    const read = readRecord(text);
    expect(read).toMatchObject({ ok: false, refusal: { code, place } });
    if (!read.ok) expect(read.refusal.message).toMatch(/^[A-Z].+\.$/);
  });
});

describe('a record with values that a draft would be refused for', () => {
  const absurd: readonly (readonly [string, (study: Record<string, unknown>) => void, string])[] = [
    [
      'impossibly many patients',
      (study) => set(study, 'designModule.enrollmentInfo.count', 99_999_999),
      'patientsGlobal',
    ],
    [
      'a year outside the calendars',
      (study) => set(study, 'statusModule.completionDateStruct.date', '2990-01'),
      'studyCompletion',
    ],
    [
      'an end before the start',
      (study) => set(study, 'statusModule.completionDateStruct.date', '2020-01'),
      'primaryCompletion',
    ],
    [
      'a title longer than any',
      (study) => set(study, 'identificationModule.officialTitle', 'x'.repeat(20_000)),
      'officialTitle',
    ],
    [
      'a personal identity number',
      (study) => set(study, 'identificationModule.officialTitle', 'Of 811228-9874'),
      'officialTitle',
    ],
  ];

  it.each(absurd)('leaves out %s, says so, and fills the rest', (_, spoil, name) => {
    const record = structuredClone(aRegistryRecord()) as { protocolSection: Record<string, unknown> };
    spoil(record.protocolSection);
    const { fields, coverage } = draftOf(record);
    expect(fields.map((field) => field.name)).not.toContain(name);
    expect(coverage.unread).toContainEqual(expect.objectContaining({ name, reason: expect.any(String) }));
    expect(coverage.present).toBe(coverage.filled + coverage.unread.length);
    for (const product of ['COUNTRY_QUESTION', 'SITE_SEARCH', 'MEDTECH_CONCIERGE'] as const)
      expect(validateForm(product, 1, recordContent(currentForm(product), fields), 'DRAFT')).toEqual([]);
  });
});

function set(place: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce((at, key) => (at[key] ??= {}) as Record<string, unknown>, place);
  parent[last] = value;
}
