import type { Language } from '@samprova/kernel';
import type { EffortOutlook, GrantDocumentKind, ReviewFinding } from './grant-document.js';

/** What stands on the forms of a grant. */
export interface GrantWords {
  readonly locale: string;
  readonly titles: Readonly<Record<GrantDocumentKind, string>>;
  readonly draft: string;
  readonly page: (page: number, pages: number) => string;
  readonly contact: string;
  readonly recipient: string;
  readonly organisationNumber: string;
  readonly contactPerson: string;
  readonly postalAddress: string;
  readonly phone: string;
  readonly fax: string;
  readonly email: string;
  readonly grant: string;
  readonly diaryAgreement: string;
  readonly diaryPayment: string;
  readonly agreement: string;
  readonly requisitioned: string;
  readonly period: string;
  readonly totalGrant: string;
  readonly totalPaid: string;
  readonly payment: string;
  readonly accounts: Readonly<Record<'BANKGIRO' | 'PLUSGIRO', string>>;
  readonly paymentReference: string;
  readonly statement: string;
  readonly received: string;
  readonly costs: string;
  readonly largerItems: string;
  readonly totalCosts: string;
  readonly unspent: string;
  readonly transfers: string;
  readonly consulted: string;
  readonly review: string;
  readonly findings: Readonly<Record<ReviewFinding, string>>;
  readonly name: string;
  readonly position: string;
  readonly deviations: string;
  readonly measures: string;
  readonly signature: string;
  readonly assurance: string;
  readonly assuranceOfUse: string;
  readonly date: string;
  readonly sign: string;
  readonly printedName: string;
  readonly efforts: string;
  readonly effort: string;
  readonly activities: string;
  readonly goal: string;
  readonly goals: Readonly<Record<'true' | 'false' | 'null', string>>;
  readonly reasons: string;
  readonly outlook: string;
  readonly outlooks: Readonly<Record<EffortOutlook, string>>;
  readonly forecast: string;
  readonly expected: string;
  readonly amount: string;
}

const sv: GrantWords = {
  locale: 'sv-SE',
  titles: {
    PLAN: 'Projektplan',
    REQUISITION: 'Rekvisition',
    FORECAST: 'Prognos och delredovisning',
    FINAL_REPORT: 'Slutlig verksamhetsrapport',
    ECONOMIC_REPORT: 'Ekonomisk redovisning',
  },
  draft: 'Utkast, inte undertecknat',
  page: (page, pages) => `Sida ${page} av ${pages}`,
  contact: '1. Kontaktuppgifter',
  recipient: 'Bidragsmottagare',
  organisationNumber: 'Organisationsnummer',
  contactPerson: 'Kontaktperson',
  postalAddress: 'Postadress',
  phone: 'Telefon (med riktnummer)',
  fax: 'Fax',
  email: 'E-post',
  grant: '2. Bidraget',
  diaryAgreement: 'Diarienummer, överenskommelsen',
  diaryPayment: 'Diarienummer, beslut om utbetalning',
  agreement: 'Överenskommelsens namn',
  requisitioned: 'Rekvirerat belopp',
  period: 'Period',
  totalGrant: 'Bidrag enligt överenskommelsen, totalt',
  totalPaid: 'Utbetalat bidrag, totalt',
  payment: '3. Utbetalning',
  accounts: { BANKGIRO: 'Bankgiro', PLUSGIRO: 'Plusgiro' },
  paymentReference: 'Betalningsreferens',
  statement: '3. Redovisning',
  received: 'Erhållet bidrag',
  costs: 'Kostnader',
  largerItems: 'Större kostnadsposter',
  totalCosts: 'Summa kostnader',
  unspent: 'Ej förbrukat (bidrag − kostnader)',
  transfers: 'Samfinansiering mellan projekt',
  consulted: 'samråd',
  review: '4. Ekonomichefens granskning',
  findings: {
    CORRECT: 'Alternativ 1: redovisningen under punkt 3 är korrekt.',
    NOT_CORRECT: 'Alternativ 2: redovisningen under punkt 3 bedöms inte vara korrekt.',
  },
  name: 'Namn',
  position: 'Befattning',
  deviations: 'Avvikelser',
  measures: 'Föreslagna åtgärder',
  signature: 'Underskrift av behörig företrädare',
  assurance: 'Mottagaren intygar att uppgifterna är riktiga.',
  assuranceOfUse: 'Mottagaren intygar att uppgifterna är riktiga och att bidraget används enligt överenskommelsen.',
  date: 'Datum',
  sign: 'Underskrift',
  printedName: 'Namnförtydligande',
  efforts: '3. Insatser',
  effort: 'Insats',
  activities: 'Aktiviteter',
  goal: 'Målet uppnått',
  goals: { true: 'Ja', false: 'Nej', null: 'Ännu inte bedömt' },
  reasons: 'Orsaker',
  outlook: 'Fortsättning',
  outlooks: { AS_IS: 'Som nu', CHANGED: 'Förändrad', COMPLETED: 'Slutförd' },
  forecast: 'Prognos',
  expected: 'Förväntad förbrukning',
  amount: 'Belopp',
};

const en: GrantWords = {
  locale: 'en-GB',
  titles: {
    PLAN: 'Project plan',
    REQUISITION: 'Requisition',
    FORECAST: 'Forecast and partial report',
    FINAL_REPORT: 'Final activity report',
    ECONOMIC_REPORT: 'Economic report',
  },
  draft: 'Draft, not signed',
  page: (page, pages) => `Page ${page} of ${pages}`,
  contact: '1. Contact',
  recipient: 'Recipient',
  organisationNumber: 'Organisation number',
  contactPerson: 'Contact person',
  postalAddress: 'Postal address',
  phone: 'Telephone (with area code)',
  fax: 'Fax',
  email: 'E-mail',
  grant: '2. The grant',
  diaryAgreement: 'Diary number of the agreement',
  diaryPayment: 'Diary number of the decision to pay out',
  agreement: 'Name of the agreement',
  requisitioned: 'Amount requisitioned',
  period: 'Period',
  totalGrant: 'Total grant by the agreement',
  totalPaid: 'Total paid out',
  payment: '3. Payment',
  accounts: { BANKGIRO: 'Bankgiro', PLUSGIRO: 'Plusgiro' },
  paymentReference: 'Payment reference',
  statement: '3. Statement',
  received: 'Grant received',
  costs: 'Costs',
  largerItems: 'Larger cost items',
  totalCosts: 'Total costs',
  unspent: 'Not spent (grant − costs)',
  transfers: 'Co-financing between projects',
  consulted: 'consulted',
  review: '4. Review by the finance director',
  findings: {
    CORRECT: 'Alternative 1: the statement in section 3 is correct.',
    NOT_CORRECT: 'Alternative 2: the statement in section 3 is not judged to be correct.',
  },
  name: 'Name',
  position: 'Position',
  deviations: 'Deviations',
  measures: 'Proposed measures',
  signature: 'Signature of an authorised signatory',
  assurance: 'The recipient declares that what is stated is correct.',
  assuranceOfUse:
    'The recipient declares that what is stated is correct and that the grant is used as the agreement says.',
  date: 'Date',
  sign: 'Signature',
  printedName: 'Name in print',
  efforts: '3. Efforts',
  effort: 'Effort',
  activities: 'Activities',
  goal: 'Goal reached',
  goals: { true: 'Yes', false: 'No', null: 'Not judged yet' },
  reasons: 'Reasons',
  outlook: 'Continuation',
  outlooks: { AS_IS: 'As it is', CHANGED: 'Changed', COMPLETED: 'Completed' },
  forecast: 'Forecast',
  expected: 'Expected to be spent',
  amount: 'Amount',
};

/** The forms are those of Swedish authorities; whoever works in another language gets them in English. */
export function grantWords(language: Language | undefined): GrantWords {
  return language === 'sv' ? sv : en;
}
