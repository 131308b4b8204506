import { define, missing } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';
import { isWithin } from '../money.js';
import { ofMoney } from '../money-shape.js';
import { NOTHING } from '../sum.js';

const ABOUT = {
  id: 'M7',
  name: localised(
    'Obligations met on time',
    'Skyldigheter fullgjorda i tid',
    'Forpligtelser opfyldt til tiden',
    'Forpliktelser oppfylt i tide',
  ),
  unit: 'PERCENT',
  type: 'RESOURCE',
  better: 'MORE',
} as const;

export const M7_V1 = missing({
  ...ABOUT,
  formula: 'Obligations of grants met on time ÷ obligations due.',
  population: 'Obligations of grants',
  dataNote: 'Grants, requisitions and economic reports are not kept here yet.',
});

export const M7 = define({
  ...ABOUT,
  version: 2,
  from: '2026-11-22',
  fromBooks: true,
  formula: 'Duties of state grants done by their last day ÷ duties whose last day is over; beside it those still open.',
  population: 'Duties of state grants, by their last day, which is included',
  source: 'Duties of state grants',
  notIncluded: 'Drafts of grants; a repayment where nothing was left; controls of networks.',
  data: 'PARTIAL',
  dataNote: 'Of a duty the day is kept on which it was done, not when that was entered.',
  measure: () => [],
  shape: ofMoney(({ grants, today }, period) => {
    const due = grants.flatMap(({ duties }) => duties).filter(({ dueOn }) => isWithin(dueOn, period) && dueOn < today);
    const kept = due.filter(({ dueOn, doneOn }) => doneOn !== null && doneOn <= dueOn);
    const open = due.filter(({ doneOn }) => doneOn === null);
    const beside = open.length > 0 ? { overdueOpen: open.length } : {};
    return share({ ...NOTHING, numerator: kept.length, denominator: due.length, beside }, period);
  }),
});
