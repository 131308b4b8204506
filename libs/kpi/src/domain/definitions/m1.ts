import { missing } from '../define.js';
import { localised } from '../definition.js';

export const M1 = missing({
  id: 'M1',
  name: localised('Fees collected', 'Inbetalda avgifter', 'Indbetalte kontingenter', 'Innbetalte avgifter'),
  formula: 'Fees paid by their due date ÷ fees invoiced and due.',
  unit: 'PERCENT',
  population: 'Invoices by due date',
  type: 'RESOURCE',
  better: 'MORE',
  dataNote: 'Invoices are kept; their payments are not yet observed for key figures.',
});
