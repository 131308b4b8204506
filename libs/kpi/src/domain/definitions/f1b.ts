import { define, perInquiry } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';
import { promiseKept } from '../promise-kept.js';

/** Stands beside F1: who answers early and mends later is on time and wrong. */
export const F1B = define({
  id: 'F1B',
  name: localised(
    'Materially amended after release',
    'Väsentligt ändrat efter svaret',
    'Væsentligt ændret efter svaret',
    'Vesentlig endret etter svaret',
  ),
  formula: 'Responses with at least one material amendment ÷ national responses released, by due date.',
  unit: 'PERCENT',
  population: 'Inquiries with a national response, by the date on which they were due',
  type: 'PROCESS',
  source: 'Amendments of national responses',
  notIncluded: 'Amendments that change nothing material.',
  better: 'LESS',
  measure: perInquiry((inquiry, asOf) => {
    const kept = promiseKept(inquiry, asOf);
    if (!kept || (inquiry.end?.complete ?? null) === null) return null;
    const amended = inquiry.amendments.some(({ material }) => material);
    return { on: kept.due.on, numerator: amended ? 1 : 0, denominator: 1 };
  }),
  shape: share,
});
