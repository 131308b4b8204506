import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { ratio } from '../figure.js';
import { promisesAtClosure } from '../promised.js';

export const D11 = define({
  id: 'D11',
  name: localised('Promise ratio', 'Löfteskvot', 'Løftekvote', 'Løfterate'),
  formula:
    'Participants included ÷ participants promised when asked, of sites of trials whose recruitment has ended: Σ ÷ Σ.',
  unit: 'RATIO',
  population: 'Trial sites with a promise, by the day on which the trial’s recruitment ended',
  type: 'RESULT',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Answers of sites; monthly counts',
  notIncluded: 'Trials still recruiting, cancelled ones, and sites that were never asked.',
  better: 'MORE',
  data: 'PARTIAL',
  dataNote: 'As complete as the sites’ monthly counts.',
  targets: [{ from: '2005-01-01', value: 1, alarm: 0.6, source: 'To promise; alarm: our proposal' }],
  measure: perTrial(promisesAtClosure),
  shape: ratio,
});
