import { missing } from '../define.js';
import { localised } from '../definition.js';

export const N3 = missing({
  id: 'N3',
  name: localised('Capacity index', 'Kapacitetsindex', 'Kapacitetsindeks', 'Kapasitetsindeks'),
  formula: 'The least of free ÷ needed over the resources that are required.',
  unit: 'RATIO',
  population: 'Networks',
  type: 'RESOURCE',
  better: 'MORE',
  dataNote: 'What a trial needs of each resource is not asked in numbers.',
});
