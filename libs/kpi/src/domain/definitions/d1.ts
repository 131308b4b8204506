import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { median } from '../figure.js';
import { dayOf, daysBetween, networksOf, regionsOf } from '../trial-days.js';

export const D1 = define({
  id: 'D1',
  name: localised(
    'Application to first participant',
    'Ansökan till första deltagare',
    'Ansøgning til første deltager',
    'Søknad til første deltaker',
  ),
  formula:
    'Median calendar days from the regulatory application to the first participant in the country; beside it how many took at most 150.',
  unit: 'CALENDAR_DAYS',
  population: 'Distinct trials by the date on which the second of the two days was reached',
  type: 'PROCESS',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Milestones of trials',
  notIncluded: 'Trials that have not come that far, or of which one of the two days is not told.',
  better: 'LESS',
  data: 'PARTIAL',
  dataNote: 'As complete as the milestones told.',
  targets: [{ from: '2005-01-01', value: 150, alarm: 250, source: 'UK commitment: 150 days by March 2026' }],
  measure: perTrial((trial) => {
    const [from, on] = [dayOf(trial, 'APPLICATION'), dayOf(trial, 'FIRST_PARTICIPANT')];
    const value = daysBetween(from, on);
    if (on === null || value === null) return null;
    return {
      on,
      value,
      beside: value <= 150 ? { within: 1 } : {},
      regions: regionsOf(trial),
      networkIds: networksOf(trial),
    };
  }),
  shape: median,
});
