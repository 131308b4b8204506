import { type Id, type LocalDate, Temporal } from '@samprova/kernel';
import { sumMinor } from '../money.js';
import type { ReminderPolicy, ReminderTone } from './reminder-policy.js';

/** An invoice that is not paid, as a reminder sees it. */
export interface OwedInvoice {
  readonly id: Id;
  readonly number: string;
  readonly reference: string;
  readonly dueOn: LocalDate;
  /** Minor units, above zero. */
  readonly openMinor: number;
  /** The last step that it was reminded of; 0: none. */
  readonly remindedStep: number;
}

/** What is known of one debtor. */
export interface DebtorAccount {
  readonly owed: readonly OwedInvoice[];
  /** Money of the debtor that is set against nothing yet; minor units. */
  readonly creditMinor: number;
  readonly lastRemindedOn: LocalDate | null;
}

type Ladder = Pick<ReminderPolicy, 'steps' | 'quietDays'>;

/** One letter to one debtor, about all that it owes. */
export interface DrawnReminder {
  /** From 1: the highest step that one of the invoices has reached. */
  readonly step: number;
  readonly tone: ReminderTone;
  readonly totalMinor: number;
  readonly invoices: readonly (OwedInvoice & { readonly reachedStep: number })[];
}

/**
 * The reminder that a debtor gets today: about every overdue invoice together, when one of them has reached a step that
 * it was not reminded of. Not on a day that is no working day, not within the quiet days, and not while the debtor's own
 * money covers all of it.
 */
export function reminderOn(
  today: LocalDate,
  account: DebtorAccount,
  ladder: Ladder,
  isWorkingDay: (date: LocalDate) => boolean,
): DrawnReminder | null {
  if (!isWorkingDay(today) || isQuiet(today, account, ladder)) return null;
  const invoices = account.owed
    .filter(({ dueOn }) => Temporal.PlainDate.compare(dueOn, today) < 0)
    .map((invoice) => ({ ...invoice, reachedStep: stepReached(invoice, today, ladder) }))
    .sort((a, b) => Temporal.PlainDate.compare(a.dueOn, b.dueOn) || (a.number < b.number ? -1 : 1));
  const totalMinor = sumMinor(invoices.map(({ openMinor }) => openMinor));
  if (!invoices.some(({ reachedStep, remindedStep }) => reachedStep > remindedStep)) return null;
  if (totalMinor <= account.creditMinor) return null;
  const step = Math.max(...invoices.map(({ reachedStep }) => reachedStep));
  const tone = ladder.steps[step - 1]?.tone;
  return tone ? { step, tone, totalMinor, invoices } : null;
}

/** The first working day after `today` on which there may be something to remind of; null: nothing is owed, or said last. */
export function nextReminderOn(
  today: LocalDate,
  account: DebtorAccount,
  ladder: Ladder,
  isWorkingDay: (date: LocalDate) => boolean,
): LocalDate | null {
  const steps = account.owed.flatMap(({ dueOn, remindedStep }) => {
    const next = ladder.steps[remindedStep];
    return next ? [dueOn.add({ days: next.afterDays })] : [];
  });
  const [first] = steps.sort((a, b) => Temporal.PlainDate.compare(a, b));
  if (!first) return null;
  const quietUntil = account.lastRemindedOn?.add({ days: ladder.quietDays });
  let day = latest(first, today.add({ days: 1 }), quietUntil ?? first);
  while (!isWorkingDay(day)) day = day.add({ days: 1 });
  return day;
}

function isQuiet(today: LocalDate, { lastRemindedOn }: DebtorAccount, { quietDays }: Ladder): boolean {
  return lastRemindedOn !== null && Temporal.PlainDate.compare(today, lastRemindedOn.add({ days: quietDays })) < 0;
}

function stepReached({ dueOn, remindedStep }: OwedInvoice, today: LocalDate, { steps }: Ladder): number {
  const reached = steps.filter(
    ({ afterDays }) => Temporal.PlainDate.compare(dueOn.add({ days: afterDays }), today) <= 0,
  ).length;
  return Math.max(reached, remindedStep);
}

function latest(...dates: readonly LocalDate[]): LocalDate {
  return dates.reduce((last, date) => (Temporal.PlainDate.compare(date, last) > 0 ? date : last));
}
