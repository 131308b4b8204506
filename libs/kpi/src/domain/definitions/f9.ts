import { define, perOutcome } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';

/** A headline: a service that does not know what came of its answers cannot learn. */
export const F9 = define({
  id: 'F9',
  name: localised('Outcome known', 'Utfall känt', 'Udfald kendt', 'Utfall kjent'),
  formula:
    'Responses whose outcome was known within 90 calendar days of the stated decision date (of the release where none ' +
    'was stated) ÷ responses past that day.',
  unit: 'PERCENT',
  population: 'Released responses, by the day 90 days after the decision date',
  type: 'PROCESS',
  source: 'Outcomes reported by sponsors or confirmed from registers',
  notIncluded: 'Outcomes told later than 90 days; concierge cases.',
  better: 'MORE',
  targets: [{ from: '2005-01-01', value: 0.9, alarm: 0.7, source: 'Our proposal' }],
  measure: perOutcome(({ expectedBy, told }, asOf) => {
    if (expectedBy.at >= asOf) return null;
    const inTime = told.filter(({ at }) => at <= expectedBy.at);
    const beside = inTime.some(({ source }) => source === 'REGISTER') ? { fromRegister: 1 } : {};
    return { on: expectedBy.on, numerator: inTime.length > 0 ? 1 : 0, denominator: 1, beside };
  }),
  shape: share,
});
