import { localised, type Localised } from './form.js';

export type DeclineGroup = 'POPULATION' | 'CAPACITY' | 'DESIGN' | 'TERMS' | 'PROCESS';

interface DeclineReasonEntry {
  readonly group: DeclineGroup;
  readonly title: Localised;
}

/** Why a site says no: one code, so that barriers can be counted; the groups feed the barrier picture. `OTHER` needs words. */
export const DECLINE_REASONS = {
  NO_PATIENTS: {
    group: 'POPULATION',
    title: localised(
      'No such patients here',
      'Inga sådana patienter här',
      'Ingen sådanne patienter her',
      'Ingen slike pasienter her',
    ),
  },
  CRITERIA_TOO_NARROW: {
    group: 'DESIGN',
    title: localised('Criteria too narrow', 'För snäva kriterier', 'For snævre kriterier', 'For snevre kriterier'),
  },
  COMPETING_STUDY: {
    group: 'POPULATION',
    title: localised('Competing study', 'Konkurrerande studie', 'Konkurrerende studie', 'Konkurrerende studie'),
  },
  NOT_STANDARD_OF_CARE: {
    group: 'DESIGN',
    title: localised(
      'Does not fit the standard of care',
      'Passar inte gängse vård',
      'Passer ikke til gængs behandling',
      'Passer ikke med vanlig behandling',
    ),
  },
  NO_INVESTIGATOR_TIME: {
    group: 'CAPACITY',
    title: localised(
      'No investigator has time',
      'Ingen prövare har tid',
      'Ingen investigator har tid',
      'Ingen utprøver har tid',
    ),
  },
  NO_STUDY_NURSE: {
    group: 'CAPACITY',
    title: localised(
      'No study nurse',
      'Ingen forskningssjuksköterska',
      'Ingen projektsygeplejerske',
      'Ingen studiesykepleier',
    ),
  },
  SUPPORT_LAB: {
    group: 'CAPACITY',
    title: localised(
      'Laboratory cannot support it',
      'Laboratoriet kan inte stödja',
      'Laboratoriet kan ikke støtte',
      'Laboratoriet kan ikke støtte',
    ),
  },
  SUPPORT_IMAGING: {
    group: 'CAPACITY',
    title: localised(
      'Imaging cannot support it',
      'Bilddiagnostik kan inte stödja',
      'Billeddiagnostik kan ikke støtte',
      'Bildediagnostikk kan ikke støtte',
    ),
  },
  SUPPORT_PHARMACY: {
    group: 'CAPACITY',
    title: localised(
      'Pharmacy cannot support it',
      'Apoteket kan inte stödja',
      'Apoteket kan ikke støtte',
      'Apoteket kan ikke støtte',
    ),
  },
  SUPPORT_BIOBANK: {
    group: 'CAPACITY',
    title: localised(
      'Biobank cannot support it',
      'Biobanken kan inte stödja',
      'Biobanken kan ikke støtte',
      'Biobanken kan ikke støtte',
    ),
  },
  EQUIPMENT: {
    group: 'CAPACITY',
    title: localised('Equipment missing', 'Utrustning saknas', 'Udstyr mangler', 'Utstyr mangler'),
  },
  TIMELINE: {
    group: 'DESIGN',
    title: localised(
      'Timeline does not fit',
      'Tidplanen passar inte',
      'Tidsplanen passer ikke',
      'Tidsplanen passer ikke',
    ),
  },
  BUDGET: {
    group: 'TERMS',
    title: localised('Budget too small', 'För liten budget', 'For lille budget', 'For lite budsjett'),
  },
  INSUFFICIENT_INFORMATION: {
    group: 'PROCESS',
    title: localised('Too little information', 'För lite information', 'For lidt information', 'For lite informasjon'),
  },
  CONFIDENTIALITY_TERMS: {
    group: 'TERMS',
    title: localised('Confidentiality terms', 'Sekretessvillkoren', 'Fortrolighedsvilkår', 'Vilkår om taushetsplikt'),
  },
  ALREADY_CONTACTED_DIRECTLY: {
    group: 'PROCESS',
    title: localised(
      'Already contacted directly',
      'Redan kontaktad direkt',
      'Allerede kontaktet direkte',
      'Allerede kontaktet direkte',
    ),
  },
  SCIENTIFIC_INTEREST: {
    group: 'DESIGN',
    title: localised(
      'No scientific interest',
      'Inget vetenskapligt intresse',
      'Ingen videnskabelig interesse',
      'Ingen vitenskapelig interesse',
    ),
  },
  LINE_MANAGER_NO: {
    group: 'CAPACITY',
    title: localised('Line manager says no', 'Chefen säger nej', 'Lederen siger nej', 'Lederen sier nei'),
  },
  OTHER: {
    group: 'PROCESS',
    title: localised('Other (say what)', 'Annat (ange vad)', 'Andet (angiv hvad)', 'Annet (si hva)'),
  },
} as const satisfies Readonly<Record<string, DeclineReasonEntry>>;

export type DeclineReason = keyof typeof DECLINE_REASONS;
export const DECLINE_REASON_CODES = Object.keys(DECLINE_REASONS) as readonly DeclineReason[];
