import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { median } from '../figure.js';
import { betweenAtSites } from '../site-days.js';

export const D4A = define({
  id: 'D4A',
  name: localised('Site selected to open', 'Vald klinik till öppen', 'Valgt sted til åbent', 'Valgt sted til åpent'),
  formula: 'Median calendar days from the selection of a site to its opening.',
  unit: 'CALENDAR_DAYS',
  population: 'Trial sites by the date on which the second of the two days was reached',
  type: 'PROCESS',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Milestones of trial sites',
  notIncluded: 'Sites that have not come that far, or of which one of the two days is not told.',
  better: 'LESS',
  data: 'PARTIAL',
  dataNote: 'As complete as the milestones told.',
  measure: perTrial((trial) => betweenAtSites(trial, 'SITE_SELECTED', 'SITE_OPEN')),
  shape: median,
});
