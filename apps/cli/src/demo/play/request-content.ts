import type { Product } from '@samprova/feasibility/domain';
import { type LocalDate } from '@samprova/kernel';
import type { TrialFacts } from '../trials.js';
import { Dice } from './dice.js';

const PHASES = { 1: 'PHASE1', 2: 'PHASE2', 3: 'PHASE3', 4: 'PHASE4' } as const;

/**
 * The form of a request: the trial's facts as the registry has them, and around them an invented bid for sites in the
 * north; none of these trials was sent anywhere by its sponsor.
 */
export function requestContent(
  trial: TrialFacts,
  product: Product,
  asked: { readonly role: 'SPONSOR' | 'CRO'; readonly sponsorName: string; readonly on: LocalDate },
): Readonly<Record<string, unknown>> {
  const dice = new Dice('content', trial.nctId);
  const sitesCountry = dice.between(2, 4);
  const patientsCountry = Math.max(1, Math.min(trial.enrolment, Math.round(trial.enrolment / 20)));
  const start = asked.on.add({ months: dice.between(4, 9) });
  const general = {
    requesterRole: asked.role,
    sponsorName: asked.sponsorName,
    ...(asked.role === 'CRO' ? { sponsorUndisclosed: true } : {}),
    initiator: 'INDUSTRY',
    interventionType: trial.intervention === 'DEVICE' ? 'DEVICE' : 'DRUG',
    confidentialityLevel: 'BLINDED_SYNOPSIS',
    noPatientData: true,
    shortTitle: trial.title,
    nctNumber: trial.nctId,
    studyType: trial.studyType,
    therapyAreas: trial.therapyAreas,
    icd10: trial.icd10,
    ...(trial.phases.length > 0 ? { phase: trial.phases.map((phase) => PHASES[phase]) } : {}),
    paediatric: trial.facets.includes('CHILDREN'),
  };
  if (product === 'MEDTECH_CONCIERGE')
    return {
      ...general,
      deviceStage: 'PIVOTAL',
      ceStatus: 'APPLIED',
      riskClass: 'IIA',
      needType: 'CLINICAL_INVESTIGATION',
      deviceDescription: `A device of the kind studied in ${trial.nctId}; the case is invented.`,
    };
  return {
    ...general,
    ...ages(trial),
    primaryObjective: `What the registry says of ${trial.nctId}; the request is invented.`,
    design: trial.studyType === 'OBSERVATIONAL' ? { timePerspective: 'PROSPECTIVE' } : { allocation: 'RANDOMIZED' },
    inclusionCriteria: `Patients with ${trial.icd10.join(', ') || 'the condition'}, as registered.`,
    exclusionCriteria: 'As registered.',
    patientsGlobal: trial.enrolment,
    patientsCountry,
    sitesCountry,
    recruitmentStart: start.toString(),
    firstSiteOpen: start.toString(),
    recruitmentEnd: start.add({ months: dice.between(12, 24) }).toString(),
    decisionDate: asked.on.add({ days: dice.between(30, 60) }).toString(),
    placement: dice.pick(['BIDDING', 'BIDDING', 'EARLY', 'PLACED']),
    demands: ['NONE'],
    desiredAnswerBy: asked.on.add({ days: 21 }).toString(),
  };
}

function ages({ ages: [least, most] }: TrialFacts) {
  return {
    ...(least === null ? {} : { minAge: { value: least, unit: 'YEARS' } }),
    ...(most === null ? {} : { maxAge: { value: most, unit: 'YEARS' } }),
  };
}
