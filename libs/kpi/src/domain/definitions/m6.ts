import { missing } from '../define.js';
import { localised } from '../definition.js';

export const M6 = missing({
  id: 'M6',
  name: localised(
    'Cost per answered inquiry',
    'Kostnad per besvarad förfrågan',
    'Omkostning pr. besvaret forespørgsel',
    'Kostnad per besvart forespørsel',
  ),
  formula: 'Costs of the service ÷ inquiries answered.',
  unit: 'MONEY',
  population: 'Inquiries answered',
  type: 'RESOURCE',
  better: 'LESS',
  dataNote: 'The service’s costs are not kept here yet.',
});
