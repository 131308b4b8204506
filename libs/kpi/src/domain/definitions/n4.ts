import { localised } from '../definition.js';
import { F13 } from './f13.js';

/** F13 on a network’s scorecard; both are the same formula, so neither can drift. */
export const N4 = {
  ...F13,
  id: 'N4',
  version: 1,
  from: '2005-01-01',
  name: localised('Says yes', 'Säger ja', 'Siger ja', 'Sier ja'),
};
