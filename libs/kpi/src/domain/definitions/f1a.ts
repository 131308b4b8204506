import { define, perInquiry } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';
import { promiseKept } from '../promise-kept.js';

/** Stands beside F1: who releases without waiting for silent networks is on time and incomplete. */
export const F1A = define({
  id: 'F1A',
  name: localised('Complete responses', 'Fullständiga svar', 'Fuldstændige svar', 'Fullstendige svar'),
  formula:
    'National responses released with an answer from every network and site asked ÷ national responses released, by due date.',
  unit: 'PERCENT',
  population: 'Inquiries with a national response, by the date on which they were due',
  type: 'PROCESS',
  source: 'National responses',
  notIncluded: 'Concierge cases: they have no national response.',
  better: 'MORE',
  measure: perInquiry((inquiry, asOf) => {
    const kept = promiseKept(inquiry, asOf);
    const complete = inquiry.end?.complete ?? null;
    if (!kept || complete === null) return null;
    return { on: kept.due.on, numerator: complete ? 1 : 0, denominator: 1 };
  }),
  shape: share,
});
