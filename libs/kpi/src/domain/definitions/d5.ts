import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { median } from '../figure.js';
import { betweenAtSites } from '../site-days.js';

export const D5 = define({
  id: 'D5',
  name: localised('Contract time', 'Avtalstid', 'Kontrakttid', 'Kontraktstid'),
  formula: 'Median calendar days from the proposed contract to the last signature.',
  unit: 'CALENDAR_DAYS',
  population: 'Trial sites by the date on which the second of the two days was reached',
  type: 'PROCESS',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Milestones of trial sites',
  notIncluded: 'Sites that have not come that far, or of which one of the two days is not told.',
  better: 'LESS',
  data: 'PARTIAL',
  dataNote: 'As complete as the milestones told.',
  measure: perTrial((trial) => betweenAtSites(trial, 'CONTRACT_PROPOSED', 'CONTRACT')),
  shape: median,
});
