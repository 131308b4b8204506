import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { median } from '../figure.js';
import { dayOf, daysBetween, networksOf, regionsOf } from '../trial-days.js';

export const D2B = define({
  id: 'D2B',
  name: localised(
    'Approval to first site open',
    'Godkännande till första öppna klinik',
    'Godkendelse til første åbne sted',
    'Godkjenning til første åpne sted',
  ),
  formula: 'Median calendar days from the approval to the first open site; beside it how many took at most 60.',
  unit: 'CALENDAR_DAYS',
  population: 'Distinct trials by the date on which the second of the two days was reached',
  type: 'PROCESS',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Milestones of trials',
  notIncluded: 'Trials that have not come that far, or of which one of the two days is not told.',
  better: 'LESS',
  data: 'PARTIAL',
  dataNote: 'As complete as the milestones told.',
  targets: [{ from: '2005-01-01', value: 60, alarm: null, source: 'UK indicator' }],
  measure: perTrial((trial) => {
    const [from, on] = [dayOf(trial, 'APPROVAL'), dayOf(trial, 'SITE_OPEN')];
    const value = daysBetween(from, on);
    if (on === null || value === null) return null;
    return {
      on,
      value,
      beside: value <= 60 ? { within: 1 } : {},
      regions: regionsOf(trial),
      networkIds: networksOf(trial),
    };
  }),
  shape: median,
});
