import { missing } from '../define.js';
import { localised } from '../definition.js';

export const M9 = missing({
  id: 'M9',
  name: localised('Staff financed', 'Finansierade årsarbetskrafter', 'Finansierede årsværk', 'Finansierte årsverk'),
  formula: 'Full-time equivalents that the partnership pays.',
  unit: 'FTE',
  population: 'Staff',
  type: 'RESOURCE',
  better: 'NEITHER',
  dataNote: 'Costs are kept as money; how many posts they pay for is not told anywhere.',
});
