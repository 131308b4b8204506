import { define, missing } from '../define.js';
import { localised } from '../definition.js';
import { noFigure } from '../figure.js';
import { grantsAtEnd } from '../money.js';
import { ofMoney } from '../money-shape.js';

const ABOUT = {
  id: 'M4',
  name: localised('Unspent', 'Oförbrukat', 'Uforbrugt', 'Ubrukt'),
  unit: 'MONEY',
  type: 'RESOURCE',
  better: 'LESS',
} as const;

export const M4_V1 = missing({
  ...ABOUT,
  formula: 'Grant received − costs.',
  population: 'Grants',
  dataNote: 'Grants, requisitions and economic reports are not kept here yet.',
});

export const M4 = define({
  ...ABOUT,
  version: 2,
  from: '2026-11-22',
  fromBooks: true,
  formula:
    'What was received of grants − their costs, both until the end of the period, in minor units; below zero more was ' +
    'spent than received.',
  population: 'State grants of a time within the period that were paid out by its end',
  source: 'Payouts of state grants; costs posted with their grant',
  notIncluded: 'Costs that name no grant; grants that are not paid out yet; that what was left may have been repaid.',
  data: 'PARTIAL',
  dataNote: 'As complete as the costs that name their grant. Of a payout the day is kept, not when it was entered.',
  measure: () => [],
  shape: ofMoney((money, period) => {
    const grants = grantsAtEnd(money, period);
    if (grants.length === 0) return noFigure('NO_CASES');
    const value = grants.reduce((left, { receivedMinor, costMinor }) => left + receivedMinor - costMinor, 0);
    return { ...noFigure('NO_CASES', {}, grants.length), value, reason: null };
  }),
});
