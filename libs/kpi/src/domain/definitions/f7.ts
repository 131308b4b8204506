import { define, perInquiry } from '../define.js';
import { localised } from '../definition.js';
import { ratio } from '../figure.js';
import { isPositive } from '../positive.js';

export const F7 = define({
  id: 'F7',
  name: localised(
    'Interested sites per inquiry',
    'Intresserade kliniker per förfrågan',
    'Interesserede steder pr. forespørgsel',
    'Interesserte steder per forespørsel',
  ),
  formula: 'Interested and conditional sites ÷ closed inquiries. Closed means responded.',
  unit: 'RATIO',
  population: 'Inquiries with sites asked, by the date of the response',
  type: 'RESULT',
  source: 'National responses and answers',
  notIncluded: 'Withdrawn and out of scope; concierge cases.',
  better: 'MORE',
  measure: perInquiry(({ end, invitations }) =>
    end?.how === 'RELEASED' && invitations.length > 0
      ? { on: end.on, numerator: invitations.filter(isPositive).length, denominator: 1 }
      : null,
  ),
  shape: ratio,
});
