import { type LocalDate, Temporal } from '@samprova/kernel';
import type { AnnexLine } from '../domain/grants/annex.js';
import type { DutyKind, GrantDuty, StateGrant } from '../domain/grants/state-grant.js';

const million = (tenths: number): number => tenths * 10_000_000;
const on = (iso: string): LocalDate => Temporal.PlainDate.from(iso);
const duty = (code: string, kind: DutyKind, dueOn: string, text: string): GrantDuty => ({
  ...{ code, kind, text },
  dueOn: on(dueOn),
  doneOn: null,
});
const line = (code: string, text: string, tenths: number, partOf: string | null = null): AnnexLine => ({
  code,
  text,
  amountMinor: million(tenths),
  partOf,
  payable: partOf === null,
});

/**
 * The agreement of 2012-12-12 between the state and SKL for 2013, öre of SEK, its annex as it is printed: the lines sum
 * to 33.3 M and the printed total is 35.3 M. The difference is the “of which 2” to the ministry, which the amounts in
 * the text show to be beside the 8.8; a person has to say so.
 */
export const AGREEMENT_2013: Pick<
  StateGrant,
  'name' | 'grantor' | 'payer' | 'periodFrom' | 'periodTo' | 'annex' | 'printedTotalMinor' | 'appropriations' | 'duties'
> = {
  name: 'Staten–SKL 2013',
  grantor: 'Socialdepartementet',
  payer: 'Kammarkollegiet',
  periodFrom: on('2013-01-01'),
  periodTo: on('2013-12-31'),
  annex: [
    line('KNOWLEDGE', 'Strukturer för kunskapsstyrning', 150),
    line('COMPARISONS', 'Öppna jämförelser', 88),
    line('MINISTRY', 'Socialdepartementet', 20, 'COMPARISONS'),
    line('DRUGS', 'Läkemedel', 45),
    line('CANCER-CENTRES', 'Regionala cancercentrum', 50),
  ],
  printedTotalMinor: million(353),
  appropriations: [
    { code: '1:6', amountMinor: million(339) },
    { code: '4:5', amountMinor: million(14) },
  ],
  duties: [
    duty('PROJECT-PLANS', 'PLAN', '2013-03-15', 'Project plans'),
    duty('DRUG-PLANS', 'OTHER', '2013-03-31', 'Plans for drug introduction and for communication'),
    duty('STATUS-Q1', 'OTHER', '2013-03-31', 'Status of the first quarter'),
    duty('HORIZON-FORUM', 'OTHER', '2013-06-30', 'First meeting of the forum for horizon scanning'),
    duty('STATUS-Q2', 'OTHER', '2013-06-30', 'Status of the second quarter'),
    duty('STRATEGY-REVIEW', 'OTHER', '2013-09-30', 'Result of the strategy review'),
    duty('STATUS-Q3', 'OTHER', '2013-09-30', 'Status of the third quarter'),
    duty('FORECAST', 'FORECAST', '2013-10-10', 'Forecast and partial report'),
    duty('PRE-STUDIES', 'OTHER', '2013-10-15', 'Status and pre-study reports'),
    duty('REQUISITION', 'REQUISITION', '2013-12-01', 'Requisition'),
    duty('PROJECT-REPORT', 'OTHER', '2013-12-31', 'Final report of the second part'),
    duty('STATUS-Q4', 'OTHER', '2013-12-31', 'Status of the fourth quarter'),
    duty('ACTIVITY-REPORT', 'FINAL_REPORT', '2014-03-31', 'Final activity report'),
    duty('ECONOMIC-REPORT', 'ECONOMIC_REPORT', '2014-03-31', 'Economic report'),
    duty('REPAYMENT', 'REPAYMENT', '2014-03-31', 'Repayment of unspent money'),
  ],
};

/** The amounts that the text of the agreement names, öre; the annex sums them up. */
export const AGREEMENT_2013_ITEMS = {
  KNOWLEDGE: [million(150)],
  MINISTRY: [million(20)],
  COMPARISONS: [million(31), million(15), million(32), million(10)],
  DRUGS: [million(30), million(10), million(5)],
  'CANCER-CENTRES': [million(50)],
} as const;
