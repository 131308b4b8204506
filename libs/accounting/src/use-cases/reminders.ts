import { type Actor, type Id, type Instant, type LocalDate, newId, type Result } from '@samprova/kernel';
import { Calendars } from '@samprova/calendar';
import { workingCalendar, type WorkingPlace } from '@samprova/calendar/domain';
import { Partnerships } from '@samprova/partnerships';
import { localDate, type Partnership } from '@samprova/partnerships/domain';
import { notPermitted, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { type AccountingCommand, mayGive } from '../domain/accounting-commands.js';
import { type DebtorAccount, nextReminderOn, reminderOn } from '../domain/reminder/plan-reminder.js';
import type { Reminder } from '../domain/reminder/reminder.js';
import {
  checkReminderPolicy,
  type ReminderPolicy,
  type ReminderStepsWrong,
  STANDARD_REMINDERS,
} from '../domain/reminder/reminder-policy.js';
import { ReminderMade } from '../events.js';
import { BillingRepository } from '../persistence/billing.repository.js';
import { ReminderRepository } from '../persistence/reminder.repository.js';

/** Reminders leave in the morning of a working day. */
const HOUR = 9;
const LAST_HOUR = 17;

/** Whoever does not pay is reminded: by debtor, on working days, once for each step. */
@Injectable()
export class Reminders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly calendars: Calendars,
    private readonly billing: BillingRepository,
    private readonly reminders: ReminderRepository,
  ) {}

  page(actor: Actor, partnershipId: Id, organisationId: Id | null, page: Page): Promise<Reminder[]> {
    permitted(actor, 'reminder:read', partnershipId);
    return this.unitOfWork.run(actor, (tx) => this.reminders.page(tx, partnershipId, organisationId, page));
  }

  /** What the partnership decided; the standard ladder where it has not. */
  policy(actor: Actor, partnershipId: Id): Promise<Pick<ReminderPolicy, 'steps' | 'quietDays'>> {
    permitted(actor, 'reminder:read', partnershipId);
    return this.unitOfWork.run(actor, (tx) => this.ladder(tx, partnershipId));
  }

  configure(
    actor: Actor,
    partnershipId: Id,
    wish: Pick<ReminderPolicy, 'steps' | 'quietDays'>,
  ): Promise<Result<ReminderPolicy, ReminderStepsWrong>> {
    permitted(actor, 'reminder:configure', partnershipId);
    return this.unitOfWork.run(actor, async (tx) => {
      const before = await this.reminders.lockPolicy(tx, partnershipId);
      const decided = checkReminderPolicy({ ...wish, id: before?.id ?? newId(), partnershipId });
      if (!decided.ok) return decided;
      await this.reminders.savePolicy(tx, decided.value, before);
      await this.reminders.replan(tx, partnershipId, tx.now);
      return decided;
    });
  }

  /** The debtor of a new invoice is looked at when its first step may be due. @param dueOn null: look soon */
  async watch(tx: Tx, partnershipId: Id, organisationId: Id, dueOn: LocalDate | null): Promise<void> {
    const partnership = await this.partnerships.of(tx, partnershipId);
    const [first] = (await this.ladder(tx, partnershipId)).steps;
    const at = dueOn && morning(dueOn.add({ days: first?.afterDays ?? 1 }), partnership);
    await this.reminders.planEarlier(tx, partnershipId, organisationId, at ?? tx.now);
  }

  /** Looks at one debtor whose turn it is, reminds it if need be, and plans the next look. */
  async look(tx: Tx, planId: Id, partnershipId: Id, organisationId: Id): Promise<void> {
    if (!(await this.reminders.lockPlan(tx, planId))) return;
    const partnership = await this.partnerships.of(tx, partnershipId);
    const isWorkingDay = workingDays(await this.calendars.placeOf(tx, partnership));
    const ladder = await this.ladder(tx, partnershipId);
    const today = localDate(partnership, tx.now);
    let account = await this.reminders.account(tx, partnershipId, organisationId);
    const drawn = reminderOn(today, account, ladder, isWorkingDay);
    const { hour } = tx.now.toZonedDateTimeISO(partnership.timeZone);
    if (drawn && hour < HOUR) return this.reminders.plan(tx, planId, morning(today, partnership));
    // After an outage nobody is reminded in the evening: the next working day will do.
    if (drawn && hour < LAST_HOUR) {
      const debtor = await this.billing.debtor(tx, partnershipId, organisationId);
      const { step, tone, totalMinor } = drawn;
      const address = debtor?.email ?? null;
      const reminder: Reminder = {
        ...{ id: newId(), partnershipId, organisationId, step, tone, totalMinor, address },
        currency: partnership.currency,
        invoices: drawn.invoices.map(({ id, number, reference, dueOn, openMinor, reachedStep }) => ({
          ...{ invoiceId: id, number, reference, dueOn: dueOn.toString(), openMinor, step: reachedStep },
        })),
        language: debtor?.language ?? partnership.languages[0] ?? 'en',
        madeAt: tx.now,
        mailState: address ? 'WAITING' : 'NO_ADDRESS',
      };
      await this.reminders.add(tx, reminder);
      tx.announce(ReminderMade(partnershipId, { reminderId: reminder.id, organisationId }));
      account = await this.reminders.account(tx, partnershipId, organisationId);
    }
    await this.reminders.plan(tx, planId, this.next(today, account, ladder, isWorkingDay, partnership));
  }

  private next(
    today: LocalDate,
    account: DebtorAccount,
    ladder: Pick<ReminderPolicy, 'steps' | 'quietDays'>,
    isWorkingDay: (date: LocalDate) => boolean,
    partnership: Partnership,
  ): Instant | null {
    const day = nextReminderOn(today, account, ladder, isWorkingDay);
    return day && morning(day, partnership);
  }

  private async ladder(tx: Tx, partnershipId: Id): Promise<Pick<ReminderPolicy, 'steps' | 'quietDays'>> {
    return (await this.reminders.policy(tx, partnershipId)) ?? STANDARD_REMINDERS;
  }
}

function morning(day: LocalDate, { timeZone }: Partnership): Instant {
  return day.toZonedDateTime({ timeZone, plainTime: { hour: HOUR } }).toInstant();
}

function workingDays({ country, closings }: WorkingPlace): (date: LocalDate) => boolean {
  const calendar = workingCalendar(country, closings);
  // Beyond the years of the calendars nothing is held back.
  return (date) => (calendar.at(date.since('1970-01-01').days)?.kind ?? 'WORKING') === 'WORKING';
}

function permitted(actor: Actor, command: AccountingCommand, partnershipId: Id): void {
  if (!mayGive(actor, command, { partnershipId })) throw notPermitted(command);
}
