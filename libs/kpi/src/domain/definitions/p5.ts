import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';
import { includedThrough, regionsOf, startedOn } from '../trial-days.js';

export const P5 = define({
  id: 'P5',
  name: localised('Industry trials', 'Industrins prövningar', 'Industriens forsøg', 'Industriens studier'),
  formula: 'Trials that industry started ÷ trials started; beside it the inclusions of both so far.',
  unit: 'PERCENT',
  population: 'Distinct trials by the date on which they started here',
  type: 'RESULT',
  dimensions: ['REGION'],
  source: 'Trials with sponsor class and start of recruitment',
  notIncluded: 'Trials that nobody has told of.',
  data: 'PARTIAL',
  dataNote: 'As complete as the trials known here.',
  measure: perTrial((trial) => {
    const on = startedOn(trial);
    if (on === null) return null;
    const industry = trial.sponsorClass === 'INDUSTRY';
    const included = includedThrough(trial, '9999-12');
    const beside = { inclusions: included, ...(industry ? { industryInclusions: included } : {}) };
    return { on, numerator: industry ? 1 : 0, denominator: 1, beside, regions: regionsOf(trial) };
  }),
  shape: share,
});
