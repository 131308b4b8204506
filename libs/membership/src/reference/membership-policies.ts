import type { Country } from '@samprova/partnerships/domain';
import type { MemberClass, MembershipPolicy } from '../domain/membership-policy.js';

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

/**
 * What a partnership begins with. Trial Nation is an association with binding agreements and industry as direct members;
 * NorTrials rests on mutual understandings without contract or fee. Notice and arrears are our proposal.
 */
export const MEMBERSHIP_POLICIES: Readonly<Record<Country, Omit<MembershipPolicy, 'id' | 'partnershipId'>>> = {
  SE: {
    classes: [COMPANY, REGION, AUTHORITY, PATIENTS],
    proration: 'DAYS',
    noticeMonths: 3,
    agreementRequired: true,
    arrearsDays: 30,
  },
  DK: {
    classes: [COMPANY, REGION, AUTHORITY, PATIENTS],
    proration: 'MONTHS',
    noticeMonths: 3,
    agreementRequired: true,
    arrearsDays: 30,
  },
  NO: { classes: [COMPANY, REGION], proration: 'NONE', noticeMonths: 0, agreementRequired: false, arrearsDays: 0 },
};
