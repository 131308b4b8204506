import { localised } from '../definition.js';
import { D11 } from './d11.js';

/** D11 on a network’s scorecard. */
export const N5 = {
  ...D11,
  id: 'N5',
  name: localised('Keeps its promises', 'Håller sina löften', 'Holder sine løfter', 'Holder løftene'),
};
