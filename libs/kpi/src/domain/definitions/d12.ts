import { missing } from '../define.js';
import { localised } from '../definition.js';

export const D12 = missing({
  id: 'D12',
  name: localised('Biobank handling', 'Biobankshandläggning', 'Biobankbehandling', 'Biobankbehandling'),
  formula: 'Working days from a complete application to the decision; share within 10 (new) and 30 (existing samples).',
  unit: 'WORKING_DAYS',
  population: 'Biobank applications',
  type: 'PROCESS',
  better: 'LESS',
  targets: [{ from: '2005-01-01', value: 10, alarm: 30, source: 'Swedish biobank practice' }],
  dataNote: 'Applications to biobanks are handled elsewhere; nobody reports their dates here.',
});
