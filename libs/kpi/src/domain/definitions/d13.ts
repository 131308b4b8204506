import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';

export const D13 = define({
  id: 'D13',
  name: localised(
    'Delays on the hospital’s side',
    'Förseningar på sjukhusets sida',
    'Forsinkelser på hospitalets side',
    'Forsinkelser på sykehusets side',
  ),
  formula: 'Delays told as the hospital’s, or both sides’ ÷ delays told; beside it each stage with each side.',
  unit: 'PERCENT',
  population: 'Delays by the date on which they were told',
  type: 'PROCESS',
  source: 'Reasons for delay of trials and trial sites',
  notIncluded: 'Delays that nobody explained.',
  better: 'LESS',
  data: 'PARTIAL',
  dataNote: 'As complete as what is told.',
  measure: perTrial(({ delays }) =>
    delays.map(({ on, side, stage }) => ({
      on,
      numerator: side === 'HOSPITAL' || side === 'BOTH' ? 1 : 0,
      denominator: 1,
      beside: { [`${stage}:${side}`]: 1 },
    })),
  ),
  shape: share,
});
