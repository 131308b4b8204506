import { missing } from '../define.js';
import { localised } from '../definition.js';

export const M2 = missing({
  id: 'M2',
  name: localised(
    'Funding mix',
    'Finansieringens fördelning',
    'Finansieringens fordeling',
    'Finansieringens fordeling',
  ),
  formula: 'Money received by source ÷ all money received.',
  unit: 'PERCENT',
  population: 'Money received',
  type: 'RESOURCE',
  better: 'NEITHER',
  dataNote: 'Grants, requisitions and economic reports are not kept here yet.',
});
