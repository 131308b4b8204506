import type { Country } from '@samprova/partnerships/domain';
import {
  type BoardSeats,
  type MemberClass,
  type MembershipPolicy,
  SEAT_CATEGORIES,
} from '../domain/membership-policy.js';

const COMPANY: MemberClass = {
  code: 'COMPANY',
  names: { en: 'Company', sv: 'Företag', da: 'Virksomhed', nb: 'Selskap' },
  seatCategory: 'INDUSTRY',
  votes: true,
};
const REGION: MemberClass = {
  code: 'REGION',
  names: { en: 'Region or health authority', sv: 'Region', da: 'Region', nb: 'Regionalt helseforetak' },
  seatCategory: 'REGION',
  votes: true,
};
const AUTHORITY: MemberClass = {
  code: 'AUTHORITY',
  names: { en: 'Authority', sv: 'Myndighet', da: 'Myndighed', nb: 'Myndighet' },
  seatCategory: 'AUTHORITY',
  votes: true,
};
const PATIENTS: MemberClass = {
  code: 'PATIENT_ORG',
  names: { en: 'Patient organisation', sv: 'Patientorganisation', da: 'Patientforening', nb: 'Pasientorganisasjon' },
  seatCategory: 'PATIENT_ORG',
  votes: true,
};

/** Regions, industry, authorities and patient organisations are all on the board. */
const EACH_CATEGORY: readonly BoardSeats[] = SEAT_CATEGORIES.map((category) => ({ category, least: 1, most: null }));

/**
 * What a partnership begins with. Trial Nation is an association with binding agreements and industry as direct members;
 * NorTrials rests on mutual understandings without contract or fee, and its board has
 * the four regional health authorities and two of industry. Notice and arrears are our proposal.
 */
export const MEMBERSHIP_POLICIES: Readonly<
  Record<Country, Omit<MembershipPolicy, 'id' | 'partnershipId' | 'version' | 'validFrom'>>
> = {
  SE: {
    classes: [COMPANY, REGION, AUTHORITY, PATIENTS],
    proration: 'DAYS',
    noticeMonths: 3,
    agreementRequired: true,
    arrearsDays: 30,
    boardSeats: EACH_CATEGORY,
  },
  DK: {
    classes: [COMPANY, REGION, AUTHORITY, PATIENTS],
    proration: 'MONTHS',
    noticeMonths: 3,
    agreementRequired: true,
    arrearsDays: 30,
    boardSeats: EACH_CATEGORY,
  },
  NO: {
    classes: [COMPANY, REGION],
    proration: 'NONE',
    noticeMonths: 0,
    agreementRequired: false,
    arrearsDays: 0,
    boardSeats: [
      { category: 'REGION', least: 4, most: 4 },
      { category: 'INDUSTRY', least: 2, most: 2 },
    ],
  },
};
