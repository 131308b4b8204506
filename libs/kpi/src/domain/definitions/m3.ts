import { missing } from '../define.js';
import { localised } from '../definition.js';

export const M3 = missing({
  id: 'M3',
  name: localised('Burn rate', 'Förbrukningsgrad', 'Forbrugsgrad', 'Forbruksgrad'),
  formula: 'Costs ÷ grant received.',
  unit: 'PERCENT',
  population: 'Grants',
  type: 'RESOURCE',
  better: 'NEITHER',
  dataNote: 'Grants, requisitions and economic reports are not kept here yet.',
});
