import { missing } from '../define.js';
import { localised } from '../definition.js';

export const N6 = missing({
  id: 'N6',
  name: localised(
    'Goals met at the control',
    'Måluppfyllelse vid kontrollen',
    'Målopfyldelse ved kontrollen',
    'Måloppnåelse ved kontrollen',
  ),
  formula: 'Goals met ÷ goals set, at the control after two years.',
  unit: 'PERCENT',
  population: 'Networks at their control',
  type: 'RESULT',
  better: 'MORE',
  dataNote: 'A network’s goals are not kept as numbers; its status after the control is.',
});
