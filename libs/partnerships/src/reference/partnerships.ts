import type { Partnership } from '../domain/partnership.js';
import type { SlaPolicy } from '../domain/sla-policy.js';

/** Fixed ids (the last digits are the ISO 3166-1 number), so that every installation speaks of the same partnership. */
export const PARTNERSHIP_IDS = {
  SE: '01900000-0000-7000-8000-000000000752',
  DK: '01900000-0000-7000-8000-000000000208',
  NO: '01900000-0000-7000-8000-000000000578',
} as const;

const routingPolicy = { newcomerShare: 20, leaveOutAlreadyContacted: true } as const;

export const PARTNERSHIPS: readonly Partnership[] = [
  {
    id: PARTNERSHIP_IDS.SE,
    code: 'SE',
    names: { en: 'Clinical trial partnership Sweden', sv: 'Partnerskapet för kliniska prövningar i Sverige' },
    country: 'SE',
    timeZone: 'Europe/Stockholm',
    currency: 'SEK',
    languages: ['sv', 'en'],
    organisationForm: 'AGREEMENT',
    feePolicy: { kind: 'HYBRID', annualFeeMinor: null, gatesFeasibility: false },
    networkModel: {
      origins: ['DATA_DRIVEN', 'ORGANIC'],
      maximumNetworks: 12,
      statusYears: 5,
      controlAfterYears: 2,
      participationCommitment: true,
    },
    routingPolicy,
    signOffPolicy: { lineManager: 'BY_REGION', regionCodes: [] },
    validFrom: '2026-01-01',
    validTo: null,
  },
  {
    id: PARTNERSHIP_IDS.DK,
    code: 'DK',
    names: { en: 'Clinical trial partnership Denmark', da: 'Partnerskabet for kliniske forsøg i Danmark' },
    country: 'DK',
    timeZone: 'Europe/Copenhagen',
    currency: 'DKK',
    languages: ['da', 'en'],
    organisationForm: 'LEGAL_ASSOCIATION',
    feePolicy: { kind: 'ANNUAL_FEE', annualFeeMinor: 5_000_000, gatesFeasibility: false },
    networkModel: {
      origins: ['ORGANIC', 'POLITICAL'],
      maximumNetworks: null,
      statusYears: null,
      controlAfterYears: null,
      participationCommitment: false,
    },
    routingPolicy,
    signOffPolicy: { lineManager: 'NEVER', regionCodes: [] },
    validFrom: '2018-01-01',
    validTo: null,
  },
  {
    id: PARTNERSHIP_IDS.NO,
    code: 'NO',
    names: { en: 'Clinical trial partnership Norway', nb: 'Partnerskapet for kliniske studier i Norge' },
    country: 'NO',
    timeZone: 'Europe/Oslo',
    currency: 'NOK',
    languages: ['nb', 'en'],
    organisationForm: 'NON_LEGAL_ASSOCIATION',
    feePolicy: { kind: 'NONE', annualFeeMinor: null, gatesFeasibility: false },
    networkModel: {
      origins: ['DATA_DRIVEN'],
      maximumNetworks: null,
      statusYears: 5,
      controlAfterYears: 2,
      participationCommitment: true,
    },
    routingPolicy,
    signOffPolicy: { lineManager: 'NEVER', regionCodes: [] },
    validFrom: '2022-05-20',
    validTo: null,
  },
];

const promise = {
  version: 1,
  validFrom: '2005-01-01',
  workingDays: 5,
  conciergeWorkingDays: 2,
  receipt: 'event-day',
  cutOff: '15:00',
  closeOfBusiness: '17:00',
  extendedWorkingDays: 10,
  stoppingClarifications: 3,
  stopEndsAfterWorkingDays: 10,
  stopWarningOnWorkingDay: 7,
  pauseAtMostCalendarDays: 60,
  clarificationWorkingDays: 2,
  outcomeWorkingDays: 10,
  outcomeReminderDays: [10, 30, 60],
  networkConfirmationTime: '12:00',
  siteAnswerTime: '15:00',
  messagesFrom: '08:00',
  messagesTo: '17:00',
  bundleTimes: ['09:00', '13:00'],
} as const;

/** The first version of every partnership's promise; valid from the first day the calendars know. */
export const SLA_POLICIES: readonly SlaPolicy[] = [
  { id: '01900000-0000-7000-8001-000000000752', partnershipId: PARTNERSHIP_IDS.SE, ...promise },
  { id: '01900000-0000-7000-8001-000000000208', partnershipId: PARTNERSHIP_IDS.DK, ...promise },
  { id: '01900000-0000-7000-8001-000000000578', partnershipId: PARTNERSHIP_IDS.NO, ...promise },
];
