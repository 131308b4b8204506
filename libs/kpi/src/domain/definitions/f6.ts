import { define, perInquiry } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';
import { isPositive } from '../positive.js';

export const F6 = define({
  id: 'F6',
  name: localised(
    'Inquiries with interest',
    'Förfrågningar med intresse',
    'Forespørgsler med interesse',
    'Forespørsler med interesse',
  ),
  formula:
    'Closed inquiries with at least one interested or conditional site ÷ closed inquiries. Closed means responded.',
  unit: 'PERCENT',
  population: 'Inquiries with sites asked, by the date of the response',
  type: 'RESULT',
  source: 'National responses and answers',
  notIncluded: 'Withdrawn and out of scope; concierge cases; country questions that asked no site.',
  better: 'MORE',
  measure: perInquiry(({ end, invitations }) =>
    end?.how === 'RELEASED' && invitations.length > 0
      ? { on: end.on, numerator: invitations.some(isPositive) ? 1 : 0, denominator: 1 }
      : null,
  ),
  shape: share,
});
