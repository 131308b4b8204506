import { define } from '../define.js';
import { localised } from '../definition.js';
import { noFigure } from '../figure.js';
import { wilson } from '../wilson.js';

/** Distinct patients can only be counted where a register knows them: the numerator is imported, never summed from sites. */
export const P1 = define({
  id: 'P1',
  name: localised(
    'Specialist-care patients in trials',
    'Patienter i specialistvård som deltar i prövningar',
    'Patienter i specialiseret behandling, der deltager i forsøg',
    'Pasienter i spesialisthelsetjenesten som deltar i studier',
  ),
  formula:
    'Distinct patients newly included in a clinical treatment study during the year ÷ distinct patients in specialist ' +
    'care during the year. Both are imported yearly aggregates with their source.',
  unit: 'PERCENT',
  population: 'Patients in specialist care, by calendar year',
  type: 'RESULT',
  dimensions: ['REGION'],
  source: 'Imported yearly figures (TRIAL_PATIENTS_NEW, SPECIALIST_CARE_PATIENTS), each with publisher and vintage',
  notIncluded:
    'Site counts: a patient in two trials is two inclusions and one patient. Ongoing participants (another variant).',
  better: 'MORE',
  data: 'PARTIAL',
  dataNote: 'Only for years for which somebody imported both aggregates; by sex and age nobody reports it.',
  targets: [
    { from: '2021-01-01', country: 'NO', value: 0.05, alarm: null, source: 'NorTrials: 5 % by the end of 2025' },
  ],
  measure: () => [],
  shape: (_, { yearly, includedPatients, specialistPatients }) => {
    if (!yearly) return noFigure('YEARLY_ONLY');
    if (specialistPatients === null || specialistPatients <= 0) return noFigure('NO_DENOMINATOR');
    if (includedPatients === null) return noFigure('NOT_IMPORTED');
    return {
      value: includedPatients / specialistPatients,
      reason: null,
      numerator: includedPatients,
      denominator: specialistPatients,
      n: specialistPatients,
      interval: wilson(includedPatients, specialistPatients),
      beside: {},
    };
  },
});
