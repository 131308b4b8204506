import { missing } from '../define.js';
import { localised } from '../definition.js';

export const F14 = missing({
  id: 'F14',
  name: localised(
    'Answered from the passport',
    'Besvarat ur klinikpasset',
    'Besvaret fra stedpasset',
    'Besvart fra stedspasset',
  ),
  formula: 'Answered fields that were prefilled from the site passport ÷ answered fields.',
  unit: 'PERCENT',
  population: 'Fields of sites’ answers',
  type: 'PROCESS',
  better: 'MORE',
  targets: [{ from: '2005-01-01', value: 0.6, alarm: null, source: 'Our proposal' }],
  dataNote: 'An answer does not keep which of its fields came prefilled from the passport.',
});
