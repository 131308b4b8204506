import { define, perInquiry } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';

export const F4 = define({
  id: 'F4',
  name: localised('Stopped clocks', 'Stoppade klockor', 'Stoppede ure', 'Stoppede klokker'),
  formula:
    'Inquiries whose clock was stopped at least once ÷ inquiries ended; beside it the stopped working days and all gross ' +
    'working days of the released ones.',
  unit: 'PERCENT',
  population: 'Inquiries ended in the period',
  type: 'PROCESS',
  source: 'The clock’s ledger of each inquiry',
  notIncluded: 'Questions asked without stopping the clock.',
  better: 'LESS',
  measure: perInquiry(({ end, stops }) => {
    if (!end) return null;
    const beside = end.how === 'RELEASED' ? { stoppedDays: end.grossDays - end.netDays, grossDays: end.grossDays } : {};
    return { on: end.on, numerator: stops.length > 0 ? 1 : 0, denominator: 1, beside };
  }),
  shape: share,
});
