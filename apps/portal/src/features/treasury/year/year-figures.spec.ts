import { describe, expect, it } from '@jest/globals';
import { byMonth, byPurpose, type YearInvoice } from './year-figures';

const invoice = (over: Partial<YearInvoice>): YearInvoice => ({
  id: 'i',
  issuedOn: '2026-01-15',
  dueOn: '2026-02-14',
  currency: 'SEK',
  lines: [{ purpose: 'MEMBERSHIP_FEE', netMinor: 100 }],
  totals: { netMinor: 100, grossMinor: 100 },
  openMinor: 100,
  creditNotes: [],
  payments: [],
  ...over,
});
const paidOn = (bookedOn: string, minor = 100) => ({ minor, payment: { bookedOn } });

const YEAR: readonly YearInvoice[] = [
  invoice({ openMinor: 0, payments: [paidOn('2026-02-14')] }),
  invoice({ openMinor: 0, payments: [paidOn('2026-02-15')] }),
  invoice({ openMinor: 60, payments: [paidOn('2026-02-01', 40)] }),
  invoice({ openMinor: 0, creditNotes: [{ totals: { grossMinor: 100 } }] }),
  invoice({ issuedOn: '2026-03-01', dueOn: '2026-03-31', lines: [{ purpose: 'SERVICE', netMinor: 80 }] }),
];

describe('a treasurer’s year', () => {
  it('is told by purpose without tax, purposes of nothing left out', () => {
    expect(byPurpose(YEAR)).toEqual([
      { purpose: 'MEMBERSHIP_FEE', netMinor: 400 },
      { purpose: 'SERVICE', netMinor: 80 },
    ]);
  });

  it('runs month by month until the present one', () => {
    const { invoiced, paid } = byMonth(YEAR, 2026, '2026-03-10');
    expect(invoiced).toEqual([400, 400, 500, ...Array.from({ length: 9 }, () => null)]);
    expect(paid.slice(0, 4)).toEqual([0, 240, 240, null]);
  });
});
