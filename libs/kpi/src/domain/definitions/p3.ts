import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { perPeople } from '../figure.js';
import { regionsOf, startedOn } from '../trial-days.js';

/** Two sources say different things of the Danish goal; here it is trials (Trial Nation’s own site), P4 is participants. */
export const P3 = define({
  id: 'P3',
  name: localised(
    'Trials per million',
    'Prövningar per miljon invånare',
    'Forsøg pr. million indbyggere',
    'Studier per million innbyggere',
  ),
  formula: 'Distinct trials started in the year ÷ population × 1 000 000.',
  unit: 'PER_MILLION',
  population: 'Inhabitants, by the imported figure of the year',
  type: 'RESULT',
  dimensions: ['REGION'],
  source: 'Trials with their start of recruitment; imported population',
  notIncluded:
    'Trials that nobody has told of. Regional rows do not add up to the country’s: a trial stands in each of its regions.',
  better: 'MORE',
  data: 'PARTIAL',
  dataNote: 'As complete as the trials known here.',
  measure: perTrial((trial) => {
    const on = startedOn(trial);
    return on === null ? null : { on, numerator: 1, regions: regionsOf(trial) };
  }),
  shape: perPeople(1_000_000, ({ numerator }) => numerator),
});
