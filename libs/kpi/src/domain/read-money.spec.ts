import { describe, expect, it } from '@jest/globals';
import type { Budget, Contribution, Cost, StateGrant } from '@samprova/funding/domain';
import { Temporal } from '@samprova/kernel';
import { ZONE } from '../../test/facts.js';
import { type MoneyRecorded, readMoney } from './read-money.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const instant = (text: string) => Temporal.Instant.from(text);
const NONE: MoneyRecorded = { fees: [], sources: [], budgets: [], contributions: [], costs: [], grants: [], runs: [] };
const read = (recorded: Partial<MoneyRecorded>) =>
  readMoney({ ...NONE, ...recorded }, { timeZone: ZONE, currency: 'SEK' });

describe('what the books say', () => {
  const source = {
    id: 'source',
    partnershipId: 'p',
    code: 'STATE',
    name: 'State',
    purpose: null,
    organisationId: null,
  };
  const given: Contribution = {
    ...{ id: 'c', partnershipId: 'p', fundSourceId: 'source', year: 2026, kind: 'MONEY', organisationId: null },
    ...{ amountMinor: 700, text: 'Grant', valuation: null, recordedOn: day('2027-01-15') },
  };

  it('counts a contribution in its year, whenever it was recorded, and nothing in kind', () => {
    const days = ['2025-12-20', '2026-05-04', '2027-01-15'].map((on) => ({ ...given, recordedOn: day(on) }));
    const { income } = read({
      sources: [{ ...source, kind: 'STATE_CORE' }],
      contributions: [...days, { ...given, kind: 'IN_KIND', valuation: 'Hours' }],
    });
    expect(income.map(({ on, recordedOn }) => [on, recordedOn])).toEqual([
      ['2026-01-01', '2025-12-20'],
      ['2026-05-04', '2026-05-04'],
      ['2026-12-31', '2027-01-15'],
    ]);
  });

  it('takes a cost for running by the budget that counted when it was posted', () => {
    const budget = (version: number, use: 'RUNNING' | 'ACTIVITY', decidedAt: string): Budget => ({
      ...{ id: `${version}`, partnershipId: 'p', year: 2026, version, currency: 'SEK', decidedBy: null },
      decidedAt: instant(decidedAt),
      lines: [{ code: 'OFFICE', name: 'Office', use, purpose: null, split: [], coFundingMinor: 0 }],
    });
    const cost = (postedAt: string): Cost => ({
      ...{ id: 'k', partnershipId: 'p', fundSourceId: 'source', lineCode: 'OFFICE', incurredOn: day('2026-03-02') },
      ...{ amountMinor: 5, text: 'Rent', voucher: 'V', grantId: null, reversesId: null, postedBy: null },
      postedAt: instant(postedAt),
    });
    const { costs } = read({
      budgets: [budget(1, 'RUNNING', '2026-01-02T08:00:00Z'), budget(2, 'ACTIVITY', '2026-06-01T08:00:00Z')],
      costs: [cost('2026-03-03T08:00:00Z'), cost('2026-07-01T08:00:00Z')],
    });
    expect(costs.map(({ running }) => running)).toEqual([true, false]);
  });

  it('leaves out drafts of grants and other currencies, and asks for no repayment where nothing was left', () => {
    const grant = {
      ...{ id: 'g', state: 'REPORTED', currency: 'SEK', periodFrom: day('2026-01-01'), periodTo: day('2026-12-31') },
      ...{ receivedOn: null, receivedMinor: null, unspentMinor: 0 },
      duties: [
        { code: 'A', kind: 'FORECAST', text: 'Tell', dueOn: day('2026-09-01'), doneOn: null },
        { code: 'B', kind: 'REPAYMENT', text: 'Repay', dueOn: day('2027-03-31'), doneOn: null },
      ],
    } as unknown as StateGrant;
    const { grants } = read({
      grants: [grant, { ...grant, unspentMinor: 3 }, { ...grant, state: 'DRAFT' }, { ...grant, currency: 'NOK' }],
    });
    expect(grants.map(({ duties }) => duties.length)).toEqual([1, 2]);
  });
});
