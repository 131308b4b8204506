import { Temporal } from '@samprova/kernel';
import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';
import { monthsOfRecruitment } from '../recruitment-to-time.js';
import { networksOf, regionsOf } from '../trial-days.js';

export const D8 = define({
  id: 'D8',
  name: localised('Trials on track', 'Prövningar enligt plan', 'Forsøg på sporet', 'Studier i rute'),
  formula: 'Recruiting trials whose recruitment to time is 0 or more ÷ recruiting trials, at the end of each month.',
  unit: 'PERCENT',
  population: 'Recruiting trials with a target and a plan, once for each month',
  type: 'PROCESS',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Monthly counts of sites; planned participants and recruitment of trials',
  notIncluded: 'Trials that a sponsor calls on track by its own milestones: nobody reports that.',
  better: 'MORE',
  data: 'PARTIAL',
  dataNote: 'What sponsors agree to be on track is not reported.',
  targets: [{ from: '2005-01-01', value: 0.8, alarm: null, source: 'UK ambition: 80 %' }],
  measure: perTrial((trial, asOf) =>
    monthsOfRecruitment(trial, today(asOf)).flatMap(({ on, toTime }) =>
      toTime === null
        ? []
        : {
            on,
            numerator: toTime >= 0 ? 1 : 0,
            denominator: 1,
            regions: regionsOf(trial),
            networkIds: networksOf(trial),
          },
    ),
  ),
  shape: share,
});

function today(asOf: number): string {
  return Temporal.Instant.fromEpochMilliseconds(asOf).toZonedDateTimeISO('UTC').toPlainDate().toString();
}
