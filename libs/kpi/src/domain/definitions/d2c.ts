import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { median } from '../figure.js';
import { dayOf, daysBetween, networksOf, regionsOf } from '../trial-days.js';

export const D2C = define({
  id: 'D2C',
  name: localised(
    'First site open to first participant',
    'Första öppna klinik till första deltagare',
    'Første åbne sted til første deltager',
    'Første åpne sted til første deltaker',
  ),
  formula:
    'Median calendar days from the first open site to the first participant; beside it how many took at most 30.',
  unit: 'CALENDAR_DAYS',
  population: 'Distinct trials by the date on which the second of the two days was reached',
  type: 'PROCESS',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Milestones of trials',
  notIncluded: 'Trials that have not come that far, or of which one of the two days is not told.',
  better: 'LESS',
  data: 'PARTIAL',
  dataNote: 'As complete as the milestones told.',
  targets: [{ from: '2005-01-01', value: 30, alarm: null, source: 'UK indicator' }],
  measure: perTrial((trial) => {
    const [from, on] = [dayOf(trial, 'SITE_OPEN'), dayOf(trial, 'FIRST_PARTICIPANT')];
    const value = daysBetween(from, on);
    if (on === null || value === null) return null;
    return {
      on,
      value,
      beside: value <= 30 ? { within: 1 } : {},
      regions: regionsOf(trial),
      networkIds: networksOf(trial),
    };
  }),
  shape: median,
});
