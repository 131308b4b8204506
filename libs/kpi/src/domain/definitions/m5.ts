import { missing } from '../define.js';
import { localised } from '../definition.js';

export const M5 = missing({
  id: 'M5',
  name: localised('Co-funding', 'Medfinansiering', 'Medfinansiering', 'Medfinansiering'),
  formula: 'Partners’ money ÷ targeted allocation.',
  unit: 'RATIO',
  population: 'Allocations',
  type: 'RESOURCE',
  better: 'MORE',
  dataNote: 'Grants, requisitions and economic reports are not kept here yet.',
});
