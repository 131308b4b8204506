import { define, missing, perInquiry } from '../define.js';
import { localised } from '../definition.js';
import { noFigure } from '../figure.js';
import { isWithin, total } from '../money.js';
import { moneyRatio, ofMoney } from '../money-shape.js';

const ABOUT = {
  id: 'M6',
  name: localised(
    'Cost per answered inquiry',
    'Kostnad per besvarad förfrågan',
    'Omkostning pr. besvaret forespørgsel',
    'Kostnad per besvart forespørsel',
  ),
  unit: 'MONEY',
  type: 'RESOURCE',
  better: 'LESS',
} as const;

export const M6_V1 = missing({
  ...ABOUT,
  formula: 'Costs of the service ÷ inquiries answered.',
  population: 'Inquiries answered',
  dataNote: 'The service’s costs are not kept here yet.',
});

export const M6 = define({
  ...ABOUT,
  version: 2,
  from: '2026-11-22',
  fromBooks: true,
  formula: 'Costs of what runs all year, by the day they were incurred ÷ inquiries answered, in minor units.',
  population: 'Inquiries answered, by the date of the release',
  source: 'Costs posted on lines of the budget for running cost; inquiries',
  notIncluded: 'Costs of activities, infrastructure and targeted efforts; what sites and networks spend themselves.',
  data: 'PARTIAL',
  dataNote: 'As complete as the costs that are posted.',
  measure: perInquiry(({ end }) => (end?.how === 'RELEASED' ? { on: end.on, numerator: 1 } : null)),
  shape: ofMoney(({ costs }, period, { numerator: answered }) => {
    const running = costs.filter((cost) => cost.running && isWithin(cost.on, period));
    if (running.length === 0) return noFigure('NOT_REPORTED', {}, answered);
    return moneyRatio(total(running), answered, answered);
  }),
});
