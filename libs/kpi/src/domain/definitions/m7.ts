import { missing } from '../define.js';
import { localised } from '../definition.js';

export const M7 = missing({
  id: 'M7',
  name: localised(
    'Obligations met on time',
    'Skyldigheter fullgjorda i tid',
    'Forpligtelser opfyldt til tiden',
    'Forpliktelser oppfylt i tide',
  ),
  formula: 'Obligations of grants met on time ÷ obligations due.',
  unit: 'PERCENT',
  population: 'Obligations of grants',
  type: 'RESOURCE',
  better: 'MORE',
  dataNote: 'Grants, requisitions and economic reports are not kept here yet.',
});
