import { define, missing } from '../define.js';
import { localised } from '../definition.js';
import { isWithin, total } from '../money.js';
import { moneyRatio, ofMoney } from '../money-shape.js';

const ABOUT = {
  id: 'M1',
  name: localised('Fees collected', 'Inbetalda avgifter', 'Indbetalte kontingenter', 'Innbetalte avgifter'),
  unit: 'PERCENT',
  type: 'RESOURCE',
  better: 'MORE',
} as const;

export const M1_V1 = missing({
  ...ABOUT,
  formula: 'Fees paid by their due date ÷ fees invoiced and due.',
  population: 'Invoices by due date',
  dataNote: 'Invoices are kept; their payments are not yet observed for key figures.',
});

export const M1 = define({
  ...ABOUT,
  version: 2,
  from: '2026-11-22',
  fromBooks: true,
  formula:
    'Fees paid by their due date ÷ fees invoiced and due, less credit notes, in minor units; beside it how many are still ' +
    'open.',
  population: 'Invoices of member fees, by their due date',
  source: 'Invoices, credit notes and matched payments, by the time at which they were booked',
  notIncluded:
    'Fees not due yet; what was paid after the due date; what was booked more than ten days after the period. The last ' +
    'day to pay is included.',
  measure: () => [],
  shape: ofMoney(({ fees, today }, period) => {
    const due = fees.filter(({ dueOn, owedMinor }) => isWithin(dueOn, period) && dueOn < today && owedMinor > 0);
    const paid = due.map(({ dueOn, owedMinor, payments }) =>
      Math.min(owedMinor, total(payments.filter(({ bookedOn }) => bookedOn <= dueOn))),
    );
    const open = due.filter(({ owedMinor, payments }) => total(payments) < owedMinor);
    return moneyRatio(
      paid.reduce((sum, minor) => sum + minor, 0),
      due.reduce((sum, { owedMinor }) => sum + owedMinor, 0),
      due.length,
      open.length > 0 ? { overdueOpen: open.length } : {},
    );
  }),
});
