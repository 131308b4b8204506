import { define, perInquiry } from '../define.js';
import { localised } from '../definition.js';
import { median, ordered, quantile } from '../figure.js';

/** How long an answer took, and who had it meanwhile. */
export const F2 = define({
  id: 'F2',
  name: localised('Response time', 'Svarstid', 'Svartid', 'Svartid'),
  formula:
    'Median of the net working days from receipt to release; beside it the ninth decile, the gross days (stopped ones ' +
    'included), and the days by who had the inquiry.',
  unit: 'WORKING_DAYS',
  population: 'Inquiries released in the period',
  type: 'PROCESS',
  source: 'The clock’s ledger of each inquiry',
  notIncluded: 'Inquiries still open, withdrawn or out of scope; runs that a restart ended.',
  better: 'LESS',
  targets: [{ from: '2005-01-01', value: 5, alarm: 5, source: 'The promise of five working days' }],
  measure: perInquiry(({ end }) => {
    if (end?.how !== 'RELEASED') return null;
    const { TRIAGE, NETWORK, SITE, COLLATION } = end.stepDays;
    const beside = {
      [`gross:${end.grossDays}`]: 1,
      triageDays: TRIAGE,
      networkDays: NETWORK,
      siteDays: SITE,
      collationDays: COLLATION,
    };
    return { on: end.on, value: end.netDays, beside };
  }),
  shape: (sum, context) => {
    const gross = Object.entries(sum.beside).filter(([key]) => key.startsWith('gross:'));
    const plain = Object.fromEntries(Object.entries(sum.beside).filter(([key]) => !key.startsWith('gross:')));
    const figure = median({ ...sum, beside: plain }, context);
    const days = ordered(Object.fromEntries(gross.map(([key, times]) => [key.slice(6), times])));
    const n = days.reduce((all, [, times]) => all + times, 0);
    const [middle, p90] = [quantile(days, n, 0.5), quantile(days, n, 0.9)];
    return middle === null || p90 === null
      ? figure
      : { ...figure, beside: { ...figure.beside, grossMedian: middle, grossP90: p90 } };
  },
});
