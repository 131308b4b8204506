import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';
import { regionsOf, startedOn } from '../trial-days.js';

export const P7 = define({
  id: 'P7',
  name: localised(
    'Trials outside university hospitals',
    'Prövningar utanför universitetssjukhus',
    'Forsøg uden for universitetshospitaler',
    'Studier utenfor universitetssykehus',
  ),
  formula: 'Trials with at least one site outside university hospitals ÷ trials whose sites say which they are.',
  unit: 'PERCENT',
  population: 'Distinct trials by the date on which they started here',
  type: 'RESULT',
  dimensions: ['REGION'],
  source: 'Trial sites',
  notIncluded:
    'Trials of which no site says whether its hospital is a university’s. Participants by region stand in P4.',
  better: 'MORE',
  data: 'PARTIAL',
  dataNote: 'Participants by sex and age: nobody reports them, and no patient data are kept.',
  measure: perTrial((trial) => {
    const on = startedOn(trial);
    const known = trial.sites.filter(({ university }) => university !== null);
    if (on === null || known.length === 0) return null;
    const outside = known.some(({ university }) => university === false);
    return { on, numerator: outside ? 1 : 0, denominator: 1, regions: regionsOf(trial) };
  }),
  shape: share,
});
