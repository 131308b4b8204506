import { define, perInquiry } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';
import { countsInPromise, promiseKept } from '../promise-kept.js';

/** The promise kept. Extensions and restarts are told apart, so that neither can mend it. */
export const F1 = define({
  id: 'F1',
  name: localised('Answered on time', 'Besvarat i tid', 'Besvaret til tiden', 'Besvart i tide'),
  formula:
    'Inquiries released no later than their due time ÷ inquiries whose due time lies in the period, as known at “as of”. ' +
    'Overdue and still open counts as not on time; withdrawn or out of scope before the due time leaves and is counted ' +
    'beside; after it, it stays late. Extended and restarted inquiries are counted beside, with their own share.',
  unit: 'PERCENT',
  population: 'Inquiries by the date on which they are due',
  type: 'PROCESS',
  source: 'The clock’s ledger of each inquiry',
  notIncluded: 'Inquiries that are not due yet; extended and restarted ones (told beside).',
  better: 'MORE',
  targets: [{ from: '2005-01-01', value: 1, alarm: 0.95, source: 'The promise itself; alarm: our proposal' }],
  companions: ['F1A', 'F5', 'F1B'],
  measure: perInquiry((inquiry, asOf) => {
    const kept = promiseKept(inquiry, asOf);
    if (!kept) return null;
    const { on } = kept.due;
    const onTime = kept.how === 'ON_TIME' ? 1 : 0;
    if (!countsInPromise(kept)) return { on, beside: { [kept.how === 'WITHDRAWN' ? 'withdrawn' : 'outOfScope']: 1 } };
    if (inquiry.restarted) return { on, beside: { restarted: 1, restartedOnTime: onTime } };
    if (inquiry.extended) return { on, beside: { extended: 1, extendedOnTime: onTime } };
    const beside = kept.how === 'OVERDUE_OPEN' ? { overdueOpen: 1 } : {};
    return { on, numerator: onTime, denominator: 1, beside };
  }),
  shape: share,
});
