import { Temporal } from '@samprova/kernel';
import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';
import { dayOf, daysBetween, startedOn } from '../trial-days.js';

const WITHIN_DAYS = 200;

/** By the day on which the time was up: a trial that never starts stays in the denominator. */
export const D3 = define({
  id: 'D3',
  name: localised(
    'Recruiting within 200 days',
    'Rekryterar inom 200 dagar',
    'Rekrutterer inden 200 dage',
    'Rekrutterer innen 200 dager',
  ),
  formula:
    'Trials that began to recruit less than 200 calendar days after the application ÷ trials whose 200 days are over.',
  unit: 'PERCENT',
  population: 'Distinct trials by the 200th day after the application',
  type: 'PROCESS',
  source: 'Milestones of trials',
  notIncluded:
    'Trials without an application date; the first start in another member state (only this country is known).',
  better: 'MORE',
  data: 'PARTIAL',
  dataNote: 'ACT EU counts the first member state; known here is this country.',
  targets: [{ from: '2005-01-01', value: 0.66, alarm: null, source: 'ACT EU: 66 %' }],
  measure: perTrial((trial, asOf) => {
    const applied = dayOf(trial, 'APPLICATION');
    if (applied === null) return null;
    const day = Temporal.PlainDate.from(applied).add({ days: WITHIN_DAYS });
    if (day.toZonedDateTime('UTC').epochMilliseconds > asOf) return null;
    const took = daysBetween(applied, startedOn(trial));
    return { on: day.toString(), numerator: took !== null && took < WITHIN_DAYS ? 1 : 0, denominator: 1 };
  }),
  shape: share,
});
