/** Answers of the two registers in their own form, about a trial that does not exist. */
export function aCtisRecord({ transitioned = false } = {}): string {
  const state = (countryName: string) => ({ countryName, mscName: countryName });
  const site = (name: string, city: string) => ({
    organisationAddressInfo: { organisation: { name }, address: { city } },
    departmentName: 'Gastroenterology',
  });
  return JSON.stringify({
    ctNumber: '2025-512345-12-00',
    trialPhase: 'Therapeutic exploratory (Phase II)',
    authorizedApplication: {
      authorizedPartI: {
        trialDetails: {
          clinicalTrialIdentifiers: {
            fullTitle: 'An invented trial, in full',
            publicTitle: 'An invented trial',
            shortTitle: 'INV-123',
            secondaryIdentifyingNumbers: { nctNumber: { number: 'NCT01234567' } },
          },
        },
        sponsors: [{ primary: true, isCommercial: true, organisation: { name: 'Invented Pharma' } }],
      },
      authorizedPartsII: [
        {
          mscInfo: {
            ...state('Sweden'),
            firstDecisionDate: '2025-04-12T09:35:07.009',
            trialRecruitmentPeriod: [{ recruitmentStartDate: '2025-06-01' }, { recruitmentStartDate: '2025-07-04' }],
            activeTrialRecruitmentPeriod: { recruitmentStartDate: '2025-07-04' },
          },
          recruitmentSubjectCount: 6,
          trialSites: [site('Skåne University Hospital', 'Lund')],
        },
        {
          mscInfo: { ...state('Denmark'), firstDecisionDate: '2025-07-01' },
          recruitmentSubjectCount: 4,
          trialSites: [],
        },
      ],
      applicationInfo: [
        { type: 'INITIAL', submissionDate: '2025-01-07', partIIInfo: [{ mscInfo: state('Sweden') }] },
        {
          type: 'ADDITIONAL MEMBER STATE CONCERNED',
          submissionDate: '2025-05-02',
          partIIInfo: [{ mscInfo: state('Denmark') }],
        },
        { type: 'SUBSTANTIAL MODIFICATION', submissionDate: '2025-09-02', partIIInfo: [{ mscInfo: state('Sweden') }] },
      ],
      memberStatesConcerned: [{ mscName: 'Sweden' }, { mscName: 'Denmark' }],
      eudraCt: { isTransitioned: transitioned },
    },
    events: {
      trialEvents: [
        {
          mscName: 'Sweden',
          events: [
            { notificationType: 'START_OF_TRIAL', date: '2025-06-20' },
            { notificationType: 'START_OF_RECRUITMENT', date: '2025-07-04' },
          ],
        },
      ],
    },
  });
}

export function aClinicalTrialsGovRecord(): string {
  return JSON.stringify({
    protocolSection: {
      identificationModule: {
        nctId: 'NCT01234567',
        orgStudyIdInfo: { id: 'INV-123' },
        briefTitle: 'An invented trial',
        officialTitle: 'An invented trial, in full',
      },
      statusModule: { overallStatus: 'RECRUITING', startDateStruct: { date: '2025-02-01', type: 'ACTUAL' } },
      sponsorCollaboratorsModule: { leadSponsor: { name: 'Invented Pharma', class: 'INDUSTRY' } },
      designModule: { studyType: 'INTERVENTIONAL', phases: ['PHASE2', 'PHASE3'], enrollmentInfo: { count: 200 } },
      contactsLocationsModule: {
        locations: [
          { facility: 'Skane University Hospital', city: 'Lund', country: 'Sweden' },
          { facility: 'Elsewhere Clinic', city: 'Gent', country: 'Belgium' },
        ],
      },
    },
  });
}
