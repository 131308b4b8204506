import { define, missing } from '../define.js';
import { localised } from '../definition.js';
import { isWithin } from '../money.js';
import { moneyRatio, ofMoney } from '../money-shape.js';

const ABOUT = {
  id: 'M5',
  name: localised('Co-funding', 'Medfinansiering', 'Medfinansiering', 'Medfinansiering'),
  unit: 'RATIO',
  type: 'RESOURCE',
  better: 'MORE',
} as const;

export const M5_V1 = missing({
  ...ABOUT,
  formula: 'Partners’ money ÷ targeted allocation.',
  population: 'Allocations',
  dataNote: 'Grants, requisitions and economic reports are not kept here yet.',
});

export const M5 = define({
  ...ABOUT,
  version: 2,
  from: '2026-11-22',
  fromBooks: true,
  formula: 'Partners’ money ÷ targeted allocation: Σ ÷ Σ.',
  population: 'Targeted allocation runs, by the day on which they were attested',
  source: 'Allocation runs',
  notIncluded: 'Scenarios, runs that nobody attested, and targeted lines of a budget that no run has shared out.',
  measure: () => [],
  shape: ofMoney(({ runs }, period) => {
    const targeted = runs.filter((run) => run.targeted && isWithin(run.on, period));
    return moneyRatio(
      targeted.reduce((sum, { coFundingMinor }) => sum + coFundingMinor, 0),
      targeted.reduce((sum, { poolMinor }) => sum + poolMinor, 0),
      targeted.length,
    );
  }),
});
