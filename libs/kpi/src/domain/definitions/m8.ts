import { missing } from '../define.js';
import { localised } from '../definition.js';

export const M8 = missing({
  id: 'M8',
  name: localised(
    'Largest share of an allocation',
    'Största andel av en fördelning',
    'Største andel af en fordeling',
    'Største andel av en fordeling',
  ),
  formula: 'Largest share of one receiver in an allocation run.',
  unit: 'PERCENT',
  population: 'Allocation runs',
  type: 'RESOURCE',
  better: 'LESS',
  dataNote: 'Allocation runs are worked out by the command line and not kept yet.',
});
