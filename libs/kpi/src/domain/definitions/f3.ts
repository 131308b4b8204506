import { define, perInquiry } from '../define.js';
import { localised } from '../definition.js';
import { median } from '../figure.js';

export const F3 = define({
  id: 'F3',
  name: localised('Triage time', 'Tid för mottagning', 'Visitationstid', 'Mottakstid'),
  formula:
    'Median of the net working days from receipt until the inquiry was routed, declined or the first question was asked.',
  unit: 'WORKING_DAYS',
  population: 'Inquiries by the date on which triage was done',
  type: 'PROCESS',
  source: 'The clock’s ledger and routing of each inquiry',
  notIncluded: 'Inquiries that wait for triage; those withdrawn before it.',
  better: 'LESS',
  targets: [{ from: '2005-01-01', value: 1, alarm: 2, source: 'Triage is due at close of day 1; NIHR asks within 2' }],
  measure: perInquiry(({ triaged }) => triaged && { on: triaged.on, value: triaged.netDays }),
  shape: median,
});
