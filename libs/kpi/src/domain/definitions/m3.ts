import { define, missing } from '../define.js';
import { localised } from '../definition.js';
import { grantsAtEnd } from '../money.js';
import { moneyRatio, ofMoney } from '../money-shape.js';

const ABOUT = {
  id: 'M3',
  name: localised('Burn rate', 'Förbrukningsgrad', 'Forbrugsgrad', 'Forbruksgrad'),
  unit: 'PERCENT',
  type: 'RESOURCE',
  better: 'NEITHER',
} as const;

export const M3_V1 = missing({
  ...ABOUT,
  formula: 'Costs ÷ grant received.',
  population: 'Grants',
  dataNote: 'Grants, requisitions and economic reports are not kept here yet.',
});

export const M3 = define({
  ...ABOUT,
  version: 2,
  from: '2026-11-22',
  fromBooks: true,
  formula: 'Costs of grants until the end of the period ÷ what was received of them until then.',
  population: 'State grants of a time within the period that were paid out by its end',
  source: 'Payouts of state grants; costs posted with their grant',
  notIncluded: 'Costs that name no grant; grants that are not paid out yet.',
  data: 'PARTIAL',
  dataNote: 'As complete as the costs that name their grant. Of a payout the day is kept, not when it was entered.',
  measure: () => [],
  shape: ofMoney((money, period) => {
    const grants = grantsAtEnd(money, period);
    return moneyRatio(
      grants.reduce((sum, { costMinor }) => sum + costMinor, 0),
      grants.reduce((sum, { receivedMinor }) => sum + receivedMinor, 0),
      grants.length,
    );
  }),
});
