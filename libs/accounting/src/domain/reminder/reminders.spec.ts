import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, Temporal } from '@samprova/kernel';
import { SELLER } from '../../../test/billing.js';
import { type DebtorAccount, nextReminderOn, type OwedInvoice, reminderOn } from './plan-reminder.js';
import type { Reminder } from './reminder.js';
import { checkReminderPolicy, REMINDER_TONES, type ReminderStep, STANDARD_REMINDERS } from './reminder-policy.js';
import { reminderMail } from './reminder-words.js';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const owed = (over: Partial<OwedInvoice> = {}): OwedInvoice => ({
  ...{
    id: 'i1',
    number: 'SE-2026-00001',
    reference: '18',
    dueOn: day('2026-03-02'),
    openMinor: 10_000,
    remindedStep: 0,
  },
  ...over,
});
const account = (...invoices: OwedInvoice[]): DebtorAccount => ({
  owed: invoices,
  creditMinor: 0,
  lastRemindedOn: null,
});
/** Monday to Friday. */
const isWorkingDay = (date: Temporal.PlainDate): boolean => date.dayOfWeek < 6;
const on = (date: string, of: DebtorAccount) => reminderOn(day(date), of, STANDARD_REMINDERS, isWorkingDay);
const next = (date: string, of: DebtorAccount): string | null =>
  nextReminderOn(day(date), of, STANDARD_REMINDERS, isWorkingDay)?.toString() ?? null;

describe('a debtor', () => {
  it('is reminded when an invoice reaches a step, and once for each step', () => {
    expect(on('2026-03-11', account(owed()))).toBeNull();
    expect(on('2026-03-12', account(owed()))).toMatchObject({ step: 1, tone: 'FRIENDLY', totalMinor: 10_000 });
    expect(on('2026-03-20', account(owed({ remindedStep: 1 })))).toBeNull();
    expect(on('2026-04-01', account(owed({ remindedStep: 1 })))).toMatchObject({ step: 2, tone: 'FIRM' });
    expect(on('2026-09-01', account(owed({ remindedStep: 3 })))).toBeNull();
  });

  it('gets one letter about all that is overdue, in the tone of the oldest, and not about what is not due yet', () => {
    const young = owed({ id: 'i2', number: 'SE-2026-00002', dueOn: day('2026-03-30') });
    const coming = owed({ id: 'i3', number: 'SE-2026-00003', dueOn: day('2026-05-01') });
    const letter = on('2026-04-01', account(coming, young, owed({ remindedStep: 1 })));
    expect(letter).toMatchObject({ step: 2, totalMinor: 20_000 });
    expect(letter?.invoices.map(({ id, reachedStep }) => [id, reachedStep])).toEqual([
      ['i1', 2],
      ['i2', 0],
    ]);
  });

  it('is reminded of the highest step alone, when earlier ones were missed', () => {
    expect(on('2026-06-01', account(owed()))).toMatchObject({ step: 3, tone: 'FINAL' });
  });

  it('is left in peace on days off, within the quiet days, and while its own money covers all of it', () => {
    expect(on('2026-03-14', account(owed()))).toBeNull();
    expect(on('2026-03-16', { ...account(owed()), lastRemindedOn: day('2026-03-12') })).toBeNull();
    expect(on('2026-03-19', { ...account(owed()), lastRemindedOn: day('2026-03-12') })).not.toBeNull();
    expect(on('2026-03-12', { ...account(owed()), creditMinor: 10_000 })).toBeNull();
    expect(on('2026-03-12', { ...account(owed()), creditMinor: 9999 })).not.toBeNull();
  });

  it('is looked at again on the working day on which the next step may be due', () => {
    expect(next('2026-03-02', account(owed()))).toBe('2026-03-12');
    expect(next('2026-03-02', account(owed({ dueOn: day('2026-03-04') })))).toBe('2026-03-16');
    expect(next('2026-03-12', account(owed({ remindedStep: 1 })))).toBe('2026-04-01');
    expect(next('2026-04-30', account(owed()))).toBe('2026-05-01');
    expect(next('2026-03-12', { ...account(owed()), lastRemindedOn: day('2026-03-12') })).toBe('2026-03-19');
    expect(next('2026-03-12', account(owed({ remindedStep: 3 })))).toBeNull();
    expect(next('2026-03-12', account())).toBeNull();
  });
});

describe('a ladder of reminders', () => {
  const check = (...afterDays: number[]) => {
    const steps = afterDays.map((days): ReminderStep => ({ afterDays: days, tone: 'FIRM' }));
    const checked = checkReminderPolicy({ id: 'p', partnershipId: 's', steps, quietDays: 7 });
    return checked.ok ? null : checked.refusal.reminderStep;
  };
  it('climbs', () => {
    expect([check(), check(1), check(10, 30, 50), check(0), check(10, 10), check(10, 30, 20)]).toEqual([
      ...[null, null, null, 1, 2, 3],
    ]);
  });
});

describe('a reminder', () => {
  it.each(LANGUAGES.flatMap((language) => REMINDER_TONES.map((tone) => ({ language, tone }))))(
    'tells in $language, $tone, what is owed, how to pay it, and that payments may have crossed',
    ({ language, tone }) => {
      const reminder: Reminder = {
        ...{ id: 'r', partnershipId: 's', organisationId: 'o', step: 1, tone, language, currency: 'SEK' },
        ...{ totalMinor: 123_450, address: 'a@example.org', mailState: 'WAITING' },
        madeAt: Temporal.Instant.from('2026-03-12T08:00:00Z'),
        invoices: [
          {
            invoiceId: 'i',
            number: 'SE-2026-00001',
            reference: '2018',
            dueOn: '2026-03-02',
            openMinor: 123_450,
            step: 1,
          },
        ],
      };
      const { subject, text } = reminderMail(reminder, SELLER);
      expect(subject).toContain(SELLER.name);
      for (const told of ['SE-2026-00001', '2018', '2026-03-02', '1234.50 SEK', 'BANKGIRO 9912346', SELLER.name])
        expect(text).toContain(told);
      const other = reminderMail({ ...reminder, tone: tone === 'FINAL' ? 'FIRM' : 'FINAL' }, SELLER);
      expect(other.text).not.toBe(text);
    },
  );
});
