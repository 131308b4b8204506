import { missing } from '../define.js';
import { localised } from '../definition.js';

export const M4 = missing({
  id: 'M4',
  name: localised('Unspent', 'Oförbrukat', 'Uforbrugt', 'Ubrukt'),
  formula: 'Grant received − costs.',
  unit: 'MONEY',
  population: 'Grants',
  type: 'RESOURCE',
  better: 'LESS',
  dataNote: 'Grants, requisitions and economic reports are not kept here yet.',
});
