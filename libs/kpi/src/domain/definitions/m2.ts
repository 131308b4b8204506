import { portionOf } from '@samprova/accounting/domain';
import { define, missing } from '../define.js';
import { localised } from '../definition.js';
import { isWithin, type MoneyKnown, type Days } from '../money.js';
import { moneyRatio, ofMoney } from '../money-shape.js';

const ABOUT = {
  id: 'M2',
  name: localised(
    'Funding mix',
    'Finansieringens fördelning',
    'Finansieringens fordeling',
    'Finansieringens fordeling',
  ),
  unit: 'PERCENT',
  type: 'RESOURCE',
  better: 'NEITHER',
} as const;

export const M2_V1 = missing({
  ...ABOUT,
  formula: 'Money received by source ÷ all money received.',
  population: 'Money received',
  dataNote: 'Grants, requisitions and economic reports are not kept here yet.',
});

export const M2 = define({
  ...ABOUT,
  version: 2,
  from: '2026-11-22',
  fromBooks: true,
  formula:
    'What the kind of source gave that gave most ÷ all money received; beside it what each kind gave, in minor units. ' +
    'Fees count without tax when they are paid.',
  population:
    'Contributions in money, by the day of recording within their year; payments of member fees by the bank’s day',
  source: 'Contributions to fund sources; payments matched to invoices of member fees',
  notIncluded:
    'What is given in kind; payments not matched yet; a state grant’s payout until it is recorded as a contribution to ' +
    'its source.',
  data: 'PARTIAL',
  dataNote: 'As complete as the contributions that are recorded.',
  measure: () => [],
  shape: ofMoney((money, period) => {
    const received = receivedIn(money, period);
    const bySource: Record<string, number> = {};
    for (const { source, minor } of received) bySource[source] = (bySource[source] ?? 0) + minor;
    const given = Object.values(bySource);
    const all = given.reduce((sum, minor) => sum + minor, 0);
    return moneyRatio(Math.max(0, ...given), all, received.length, bySource);
  }),
});

function receivedIn({ income, fees }: MoneyKnown, period: Days): readonly { source: string; minor: number }[] {
  const paid = fees.flatMap(({ netMinor, grossMinor, payments }) =>
    payments
      .filter(({ bookedOn }) => isWithin(bookedOn, period))
      .map(({ minor }) => ({
        source: 'MEMBER_FEE',
        minor: portionOf(minor, BigInt(netMinor), BigInt(grossMinor)),
      })),
  );
  return [...income.filter(({ on }) => isWithin(on, period)), ...paid];
}
