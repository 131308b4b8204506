import { define, perOutcome } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';

/** Whether answers led to trials: nobody else publishes it. */
export const F8 = define({
  id: 'F8',
  name: localised(
    'Led to sites selected',
    'Ledde till valda kliniker',
    'Førte til valgte steder',
    'Førte til valgte steder',
  ),
  formula:
    'Responses after which at least one site was selected ÷ responses whose outcome is known; beside it all responses ' +
    'whose outcome was expected, known or not: the lower bound.',
  unit: 'PERCENT',
  population:
    'Released responses, by the day on which the outcome is expected (decision date or release, plus 90 days)',
  type: 'RESULT',
  source: 'Outcomes reported by sponsors or confirmed from registers',
  notIncluded: 'Responses whose outcome is not expected yet; concierge cases.',
  better: 'MORE',
  measure: perOutcome(({ expectedBy, told }, asOf) => {
    if (expectedBy.at >= asOf) return null;
    const selected = told.at(-1)?.kind === 'SITES_SELECTED' ? 1 : 0;
    const beside = { all: 1, selectedOfAll: selected };
    return told.length === 0
      ? { on: expectedBy.on, beside }
      : { on: expectedBy.on, numerator: selected, denominator: 1, beside };
  }),
  shape: share,
});
