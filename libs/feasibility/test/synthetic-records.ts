/** Small invented records in the shape of the real ones, for the intake's own tests. */
export interface RegistryRecord {
  protocolSection: { identificationModule: Record<string, unknown> } & Record<
    string,
    Record<string, unknown> | undefined
  >;
  derivedSection?: Record<string, unknown>;
}

export function aRegistryRecord(): RegistryRecord {
  return {
    protocolSection: {
      identificationModule: {
        nctId: 'NCT00000001',
        orgStudyIdInfo: { id: 'AB-1234' },
        secondaryIdInfos: [
          { id: 'EU CT 2023-500001-12-00', type: 'OTHER', domain: 'CTIS' },
          { id: '2020-001234-56', type: 'EUDRACT_NUMBER' },
          { id: 'U1111-0000-0001', type: 'REGISTRY', domain: 'WHO' },
          { id: 'Some registry', type: 'OTHER', domain: 'CTR20230001' },
        ],
        organization: { fullName: 'Example Pharma AB', class: 'INDUSTRY' },
        briefTitle: 'Tablet A in Lung Cancer',
        officialTitle: 'A Randomised Study of Tablet A in Non-small Cell Lung Cancer',
        acronym: 'TABLET',
      },
      statusModule: {
        overallStatus: 'RECRUITING',
        startDateStruct: { date: '2027-01', type: 'ESTIMATED' },
        primaryCompletionDateStruct: { date: '2029-01-15' },
        completionDateStruct: { date: '2029-12' },
      },
      sponsorCollaboratorsModule: {
        leadSponsor: { name: 'Example Pharma AB', class: 'INDUSTRY' },
        collaborators: [{ name: 'Example University', class: 'OTHER' }],
      },
      descriptionModule: { briefSummary: 'Whether A \\> B.', detailedDescription: 'More about it.' },
      conditionsModule: { conditions: ['NSCLC'], keywords: ['tablet'] },
      designModule: {
        studyType: 'INTERVENTIONAL',
        phases: ['PHASE2', 'PHASE3'],
        designInfo: {
          allocation: 'RANDOMIZED',
          interventionModel: 'PARALLEL',
          primaryPurpose: 'TREATMENT',
          maskingInfo: { masking: 'DOUBLE', whoMasked: ['PARTICIPANT', 'INVESTIGATOR'] },
        },
        enrollmentInfo: { count: 400, type: 'ESTIMATED' },
      },
      armsInterventionsModule: {
        armGroups: [
          { label: 'A', type: 'EXPERIMENTAL' },
          { label: 'P', type: 'PLACEBO_COMPARATOR' },
        ],
        interventions: [
          { type: 'DRUG', name: 'Tablet A' },
          { type: 'DRUG', name: 'Placebo' },
        ],
      },
      outcomesModule: {
        primaryOutcomes: [{ measure: 'Survival', timeFrame: '1 year' }],
        secondaryOutcomes: [{ measure: 'Cough', timeFrame: '1 year', description: 'Counted \\[per day\\]' }],
      },
      eligibilityModule: {
        eligibilityCriteria:
          'Inclusion Criteria:\n\n* Age \\> 18 \\[years\\]\n* Consent\n\nExclusion Criteria:\n\n* Pregnancy',
        healthyVolunteers: false,
        sex: 'ALL',
        minimumAge: '18 Years',
        stdAges: ['ADULT', 'OLDER_ADULT'],
      },
      contactsLocationsModule: {
        locations: [
          { facility: 'University Hospital', city: 'Lund', country: 'Sweden' },
          { city: 'Umeå', country: 'Sweden' },
          { city: 'Oslo', country: 'Norway' },
          { facility: 'Hospital', city: 'Seoul', country: 'Korea, Republic of' },
        ],
      },
    },
    derivedSection: { conditionBrowseModule: { meshes: [{ id: 'D000', term: 'Carcinoma, Non-Small-Cell Lung' }] } },
  };
}

function code(decode: string): Record<string, unknown> {
  return { id: `Code_${decode}`, code: 'C0', decode, instanceType: 'Code' };
}

const quantity = (value: number, unit?: string) => ({
  id: `Quantity_${value}`,
  value,
  unit: unit ? { standardCode: code(unit) } : null,
  instanceType: 'Quantity',
});

/** Version 4.0. */
export function aStudyDefinition(): Record<string, unknown> {
  return {
    study: {
      id: 'Study_1',
      name: 'AB-1234',
      documentedBy: [{ versions: [{ dateValues: [] }] }],
      versions: [
        {
          versionIdentifier: '2',
          rationale: '<p>Because.</p>',
          dateValues: [{ name: 'Approval', type: code('Sponsor Approval Date'), dateValue: '2026-05-12' }],
          titles: [
            { text: 'TABLET', type: code('Study Acronym') },
            { text: 'Tablet A in diabetes', type: code('Brief Study Title') },
            { text: 'A study of Tablet A', type: code('Official Study Title') },
          ],
          studyIdentifiers: [
            { text: 'NCT00000001', scopeId: 'Organization_2' },
            { text: 'AB-1234', scopeId: 'Organization_1' },
            { text: '2020-001234-56', scopeId: 'Organization_3' },
          ],
          organizations: [
            { id: 'Organization_1', name: 'EX', label: 'Example Pharma AB', type: code('Clinical Study Sponsor') },
            { id: 'Organization_2', name: 'CT-GOV', type: code('Study Registry') },
            { id: 'Organization_3', name: 'EMA', type: code('Study Registry') },
          ],
          roles: [{ code: code('Sponsor'), organizationIds: ['Organization_1'] }],
          studyInterventions: interventions(),
          eligibilityCriterionItems: [
            { id: 'Item_1', text: '<p>Aged <usdm:tag name="min_age"/> or more</p>', dictionaryId: 'Dictionary_1' },
            { id: 'Item_2', text: '<p>Pregnancy &amp; lactation</p>' },
          ],
          dictionaries: [dictionary()],
          studyDesigns: [
            {
              ...design(),
              studyType: code('Interventional Study'),
              studyPhase: { standardCode: code('Phase II/III Trial') },
              model: code('Parallel Study'),
              intentTypes: [code('Treatment Study')],
              population: { ...population(), plannedEnrollmentNumber: quantity(300) },
              eligibilityCriteria: [
                { category: code('Inclusion Criteria'), identifier: '1', criterionItemId: 'Item_1' },
                { category: code('Exclusion Criteria'), identifier: '2', criterionItemId: 'Item_2' },
              ],
            },
          ],
        },
      ],
    },
    usdmVersion: '4.0.0',
  };
}

/** The same study in version 3.0: type and phase in the version, interventions and dictionaries in the design, criteria in the population. */
export function aStudyDefinitionOfVersion3(): Record<string, unknown> {
  const sponsor = { name: 'Example Pharma AB', organizationType: code('Clinical Study Sponsor') };
  const registry = { name: 'Registry', organizationType: code('Study Registry') };
  return {
    study: {
      name: 'AB-1234',
      documentedBy: { versions: [{ dateValues: [{ type: code('Sponsor Approval Date'), dateValue: '2026-05-12' }] }] },
      versions: [
        {
          versionIdentifier: '2',
          rationale: 'Because.',
          studyType: code('Interventional Study'),
          studyPhase: { standardCode: code('Phase II/III Trial') },
          titles: [
            { text: 'TABLET', type: code('Study Acronym') },
            { text: 'Tablet A in diabetes', type: code('Brief Study Title') },
            { text: 'A study of Tablet A', type: code('Official Study Title') },
          ],
          studyIdentifiers: [
            { studyIdentifier: 'AB-1234', studyIdentifierScope: sponsor },
            { studyIdentifier: 'NCT00000001', studyIdentifierScope: registry },
            { studyIdentifier: '2020-001234-56', studyIdentifierScope: registry },
          ],
          studyDesigns: [
            {
              ...design(),
              interventionModel: code('Parallel Study'),
              trialIntentTypes: [code('Treatment Study')],
              studyInterventions: interventions(),
              dictionaries: [dictionary()],
              population: {
                ...population(),
                plannedEnrollmentNumber: { minValue: 300, maxValue: 300 },
                criteria: [
                  { category: code('Inclusion Criteria'), text: 'Aged <usdm:tag name="min_age"/> or more' },
                  { category: code('Exclusion Criteria'), text: 'Pregnancy &amp; lactation' },
                ],
              },
            },
          ],
        },
      ],
    },
    usdmVersion: '3.0',
  };
}

function interventions(): Record<string, unknown>[] {
  return [
    { name: 'A', label: 'Tablet A', role: code('Experimental Intervention'), type: code('Pharmacologic Substance') },
    { name: 'P', label: 'Placebo', role: code('Placebo'), type: code('Pharmacologic Substance') },
  ];
}

function dictionary(): Record<string, unknown> {
  return {
    id: 'Dictionary_1',
    parameterMaps: [{ tag: 'min_age', reference: '<usdm:ref klass="Range" id="Range_1" attribute="minValue"/>' }],
  };
}

function population(): Record<string, unknown> {
  return {
    description: 'Adults with type 2 diabetes',
    includesHealthySubjects: false,
    plannedSex: [code('Both')],
    plannedAge: {
      id: 'Range_1',
      minValue: quantity(18, 'Year'),
      maxValue: quantity(80, 'Year'),
      instanceType: 'Range',
    },
  };
}

function design(): Record<string, unknown> {
  return {
    blindingSchema: { standardCode: code('Double Blind Study') },
    arms: [
      { name: 'A', type: code('Investigational Arm') },
      { name: 'P', type: code('Placebo Control Arm') },
    ],
    indications: [{ name: 'IND1', description: 'Type 2 diabetes', isRareDisease: false }],
    objectives: [
      {
        text: '<p>Show that A helps.</p>',
        level: code('Primary Objective'),
        endpoints: [{ text: 'HbA1c', level: code('Primary Endpoint') }],
      },
    ],
  };
}
