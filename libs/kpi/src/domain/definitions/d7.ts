import { Temporal } from '@samprova/kernel';
import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { median } from '../figure.js';
import { monthsOfRecruitment } from '../recruitment-to-time.js';
import { networksOf, regionsOf } from '../trial-days.js';

export const D7 = define({
  id: 'D7',
  name: localised(
    'Recruitment to time',
    'Rekrytering mot tidplan',
    'Rekruttering mod tidsplan',
    'Rekruttering mot tidsplan',
  ),
  formula:
    'Median over trials, at the end of each month, of (recruited ÷ target) ÷ (elapsed ÷ planned time) − 1: −50 % is a ' +
    'quarter of the target at half of the time. Undefined before the start.',
  unit: 'PERCENT',
  population: 'Recruiting trials with a target and a plan, once for each month',
  type: 'PROCESS',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Monthly counts of sites; planned participants and recruitment of trials',
  notIncluded: 'Trials without target or plan; months before the planned start.',
  better: 'MORE',
  data: 'PARTIAL',
  dataNote: 'As complete as the sites’ monthly counts.',
  targets: [{ from: '2005-01-01', value: 0, alarm: -0.3, source: 'To plan; alarm: our proposal' }],
  measure: perTrial((trial, asOf) =>
    monthsOfRecruitment(trial, today(asOf)).flatMap(({ on, toTime }) =>
      toTime === null
        ? []
        : { on, value: Math.round(toTime * 1000) / 1000, regions: regionsOf(trial), networkIds: networksOf(trial) },
    ),
  ),
  shape: median,
});

function today(asOf: number): string {
  return Temporal.Instant.fromEpochMilliseconds(asOf).toZonedDateTimeISO('UTC').toPlainDate().toString();
}
