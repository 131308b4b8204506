import { define, missing } from '../define.js';
import { localised } from '../definition.js';
import { noFigure } from '../figure.js';
import { isWithin } from '../money.js';
import { moneyRatio, ofMoney } from '../money-shape.js';

const ABOUT = {
  id: 'M8',
  name: localised(
    'Largest share of an allocation',
    'Största andel av en fördelning',
    'Største andel af en fordeling',
    'Største andel av en fordeling',
  ),
  unit: 'PERCENT',
  type: 'RESOURCE',
  better: 'LESS',
} as const;

export const M8_V1 = missing({
  ...ABOUT,
  formula: 'Largest share of one receiver in an allocation run.',
  population: 'Allocation runs',
  dataNote: 'Allocation runs are worked out by the command line and not kept yet.',
});

export const M8 = define({
  ...ABOUT,
  version: 2,
  from: '2026-11-22',
  fromBooks: true,
  formula: 'What the receiver gets that gets most ÷ the pool, in the run where that is most.',
  population: 'Allocation runs, by the day on which they were attested',
  source: 'Allocation runs',
  notIncluded: 'Scenarios and runs that nobody attested; that one receiver may get money from several runs.',
  measure: () => [],
  shape: ofMoney(({ runs }, period) => {
    const shared = runs.filter(({ on, poolMinor }) => isWithin(on, period) && poolMinor > 0);
    const of = (run: (typeof runs)[number]): number => run.largestMinor / run.poolMinor;
    const [most] = shared.toSorted((one, other) => of(other) - of(one));
    if (!most) return noFigure('NO_CASES');
    return moneyRatio(most.largestMinor, most.poolMinor, shared.length);
  }),
});
