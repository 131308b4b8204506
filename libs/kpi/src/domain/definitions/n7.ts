import { missing } from '../define.js';
import { localised } from '../definition.js';

export const N7 = missing({
  id: 'N7',
  name: localised('Conditions in words', 'Förutsättningar i ord', 'Betingelser i ord', 'Forutsetninger i ord'),
  formula: 'What helps and hinders the network, in its own words: read beside the figures of its scorecard.',
  unit: 'TEXT',
  population: 'Networks',
  type: 'RESOURCE',
  better: 'NEITHER',
  dataNote: 'Words are shown on the scorecard; they have no figure.',
});
