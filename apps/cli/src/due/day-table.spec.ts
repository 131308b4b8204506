import { describe, expect, it } from '@jest/globals';
import { dayTable } from './day-table.js';
import { daysOf, NO_CLOSINGS, readCase } from './due-case.js';

function table(input: object): string {
  const dueCase = readCase({ country: 'SE', ...input }, NO_CLOSINGS);
  if (!dueCase.ok) throw new Error(dueCase.refusal.code);
  const list = daysOf(dueCase.value);
  if (!list.ok) throw new Error(list.refusal.code);
  return dayTable(dueCase.value, list.value, false);
}

describe('the table of days', () => {
  it('begins with the due time and gives each day its reason', () => {
    const pauses = [{ from: '2026-06-16T10:00:00+02:00', to: '2026-06-17T08:00:00+02:00' }];
    expect(table({ receivedAt: '2026-06-15T09:00:00+02:00', workingDays: 3, pauses })).toBe(
      [
        'Due Mon 2026-06-22T17:00:00+02:00',
        'SE, 3 working days, received Mon 2026-06-15 (2026-06-15T09:00:00+02:00), event-day',
        '',
        '  Tue 2026-06-16  stopped           2026-06-16T10:00:00+02:00 – 2026-06-17T08:00:00+02:00',
        '  Wed 2026-06-17  counted        1',
        '  Thu 2026-06-18  counted        2',
        '  Fri 2026-06-19  closing day       Midsummer Eve (midsommarafton)',
        '  Sat 2026-06-20  holiday           Midsummer Day (midsommardagen)',
        '  Sun 2026-06-21  weekend',
        '  Mon 2026-06-22  counted        3',
        '',
      ].join('\n'),
    );
  });

  it('says so when a stop is open, and which day counts as the day of receipt', () => {
    const text = table({
      receivedAt: '2026-06-12T16:00:00Z',
      receipt: 'cut-off',
      pauses: [{ from: '2026-06-16T10:00:00+02:00' }],
    });
    expect(text).toMatch(/^Not due: a stop is open\n/);
    expect(text).toContain('Mon 2026-06-15  received          counts as the day of receipt (cut-off 15:00)');
    expect(text).toContain('2026-06-16T10:00:00+02:00 – open');
  });
});
