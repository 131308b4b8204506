import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';
import { startedOn } from '../trial-days.js';

const EARLY = ['1', '1_2', '2'];

export const P6 = define({
  id: 'P6',
  name: localised('Early-phase trials', 'Prövningar i tidig fas', 'Forsøg i tidlig fase', 'Studier i tidlig fase'),
  formula: 'Trials of phase 1, 1/2 or 2 ÷ trials with a phase; beside it how many of each.',
  unit: 'PERCENT',
  population: 'Distinct trials by the date on which they started here',
  type: 'RESULT',
  source: 'Trials with phase and start of recruitment',
  notIncluded: 'Studies outside the phases (devices, observational); phase 2/3 is not early.',
  data: 'PARTIAL',
  dataNote: 'As complete as the trials known here.',
  measure: perTrial((trial) => {
    const on = startedOn(trial);
    if (on === null) return null;
    const beside = { [`phase${trial.phase}`]: 1 };
    if (trial.phase === 'NONE') return { on, beside };
    return { on, numerator: EARLY.includes(trial.phase) ? 1 : 0, denominator: 1, beside };
  }),
  shape: share,
});
