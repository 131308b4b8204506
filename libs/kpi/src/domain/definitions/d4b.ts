import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { median } from '../figure.js';
import { betweenAtSites } from '../site-days.js';

export const D4B = define({
  id: 'D4B',
  name: localised(
    'Site selected to first participant',
    'Vald klinik till första deltagare',
    'Valgt sted til første deltager',
    'Valgt sted til første deltaker',
  ),
  formula: 'Median calendar days from the selection of a site to its first participant.',
  unit: 'CALENDAR_DAYS',
  population: 'Trial sites by the date on which the second of the two days was reached',
  type: 'PROCESS',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Milestones of trial sites',
  notIncluded: 'Sites that have not come that far, or of which one of the two days is not told.',
  better: 'LESS',
  data: 'PARTIAL',
  dataNote: 'As complete as the milestones told.',
  measure: perTrial((trial) => betweenAtSites(trial, 'SITE_SELECTED', 'FIRST_PARTICIPANT')),
  shape: median,
});
