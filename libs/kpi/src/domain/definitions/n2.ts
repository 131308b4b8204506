import { missing } from '../define.js';
import { localised } from '../definition.js';

export const N2 = missing({
  id: 'N2',
  name: localised(
    'Free study-nurse time',
    'Lediga forskningssjuksköterskor',
    'Ledig projektsygeplejersketid',
    'Ledig studiesykepleiertid',
  ),
  formula: 'Sum of the full-time equivalents of study nurses free for a new trial, by site passport.',
  unit: 'FTE',
  population: 'Sites of the network',
  type: 'RESOURCE',
  better: 'MORE',
  dataNote: 'A passport keeps the newest answer only: what was free last month cannot be told.',
});
