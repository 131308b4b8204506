import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { count } from '../figure.js';
import { dayOf } from '../trial-days.js';

export const P8 = define({
  id: 'P8',
  name: localised(
    'Multinational trials',
    'Multinationella prövningar',
    'Multinationale forsøg',
    'Multinasjonale studier',
  ),
  formula: 'Distinct multinational trials authorised with the country as member state concerned.',
  unit: 'COUNT',
  population: 'Distinct trials by the date of approval',
  type: 'RESULT',
  source: 'Trials with approval, from registers or entered',
  notIncluded: 'Trials of which nobody has said whether they run in other countries too (told beside).',
  better: 'MORE',
  data: 'PARTIAL',
  dataNote: 'As complete as the trials known here.',
  measure: perTrial((trial) => {
    const on = dayOf(trial, 'APPROVAL');
    if (on === null) return null;
    return trial.multinational === null
      ? { on, beside: { notSaid: 1 } }
      : { on, numerator: trial.multinational ? 1 : 0 };
  }),
  shape: count,
});
