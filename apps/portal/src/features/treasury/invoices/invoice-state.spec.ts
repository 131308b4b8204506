import { describe, expect, it } from '@jest/globals';
import { stateOf } from './invoice-state';

const invoice = (openMinor: number, credited: readonly number[] = []) => ({
  dueOn: '2026-06-30',
  openMinor,
  totals: { grossMinor: 10_000 },
  creditNotes: credited.map((grossMinor) => ({ totals: { grossMinor } })),
});

describe('an invoice', () => {
  it.each([
    ['open until the end of its due day', invoice(10_000), '2026-06-30', 'open'],
    ['overdue the day after', invoice(10_000), '2026-07-01', 'overdue'],
    ['overdue when only a part came', invoice(4000), '2026-07-01', 'overdue'],
    ['partly paid', invoice(4000), '2026-06-01', 'partly'],
    ['open, not partly paid, where a part was only credited', invoice(6000, [4000]), '2026-06-01', 'open'],
    ['paid, however late', invoice(0), '2027-01-01', 'paid'],
    ['credited when all of it was taken back', invoice(0, [4000, 6000]), '2026-06-01', 'credited'],
    ['overpaid when more came than was claimed', invoice(-500), '2026-06-01', 'overpaid'],
    ['overpaid when it was paid and then credited', invoice(-10_000, [10_000]), '2026-06-01', 'overpaid'],
  ])('is %s', (_, claim, today, state) => {
    expect(stateOf(claim, today)).toBe(state);
  });
});
