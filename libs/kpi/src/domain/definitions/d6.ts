import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { mean } from '../figure.js';
import { dayOf, daysBetween, networksOf, regionsOf } from '../trial-days.js';

export const D6 = define({
  id: 'D6',
  name: localised('Cycle time (BEST)', 'Ledtid (BEST)', 'Gennemløbstid (BEST)', 'Ledetid (BEST)'),
  formula:
    'Mean calendar days from submission to the first participant, as the Spanish BEST project counts it. Its published baselines differ because its definitions differ.',
  unit: 'CALENDAR_DAYS',
  population: 'Distinct trials by the date on which the second of the two days was reached',
  type: 'PROCESS',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Milestones of trials',
  notIncluded: 'Trials that have not come that far, or of which one of the two days is not told.',
  better: 'LESS',
  data: 'PARTIAL',
  dataNote: 'As complete as the milestones told.',
  measure: perTrial((trial) => {
    const [from, on] = [dayOf(trial, 'APPLICATION'), dayOf(trial, 'FIRST_PARTICIPANT')];
    const value = daysBetween(from, on);
    if (on === null || value === null) return null;
    return {
      on,
      value,
      beside: value <= 131 ? { within: 1 } : {},
      regions: regionsOf(trial),
      networkIds: networksOf(trial),
    };
  }),
  shape: mean,
});
