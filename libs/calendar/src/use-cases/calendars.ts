import { type Actor, type Id, type Instant, type LocalDate, newId, type Result } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import type { Partnership, SlaPolicy } from '@samprova/partnerships/domain';
import { invalidInput, notPermitted, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { mayEditCalendar } from '../domain/calendar-commands.js';
import { calendarDays } from '../domain/calendar-days.js';
import {
  addClosing,
  type ClosingDay,
  type ClosingHasPassed,
  type ClosingRefusal,
  removeClosing,
} from '../domain/closing-day.js';
import { clockRules, type ClockTerms, type WorkingPlace } from '../domain/clock-terms.js';
import { type DayList, dayList } from '../domain/day-list.js';
import type { MessageHours } from '../domain/message-window.js';
import type { StopInterval } from '../domain/stop-interval.js';
import { type CalendarDay, FIRST_YEAR, LAST_YEAR } from '../domain/working-calendar.js';
import { ClosingsChanged } from '../events.js';
import { ClosingRepository } from '../persistence/closing.repository.js';

/** A time in which the clock would stand; `to` null: open. */
export interface AskedStop extends StopInterval {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** The clock's answer to "when would this be due?". */
export interface DueAnswer {
  readonly terms: ClockTerms;
  readonly receivedAt: Instant;
  readonly list: DayList<AskedStop>;
}

@Injectable()
export class Calendars {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly closings: ClosingRepository,
  ) {}

  closingsOf(actor: Actor, partnershipId: Id): Promise<ClosingDay[]> {
    return this.unitOfWork.run(actor, (tx) => this.closings.of(tx, partnershipId));
  }

  /**
   * What the calendar says of each day from `from` to `to`, both included.
   * @throws Fault NOT_FOUND; INVALID_INPUT for days outside 2005–2100, backwards, or more than 800
   */
  daysOf(actor: Actor, partnershipId: Id, from: LocalDate, to: LocalDate): Promise<readonly CalendarDay[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const partnership = await this.partnerships.of(tx, partnershipId);
      const days = calendarDays(await this.placeOf(tx, partnership), from, to);
      if (!days.ok) throw invalidInput(days.refusal.at, days.refusal.message);
      return days.value;
    });
  }

  /**
   * When something received at that time would be due, and why, by the promise in force on the day of receipt. Writes
   * nothing. `workingDays`: null for what the partnership promises for a national response.
   * @throws Fault NOT_FOUND; INVALID_INPUT when the clock would have to look at a day outside 2005–2100
   */
  dueFor(
    actor: Actor,
    partnershipId: Id,
    receivedAt: Instant,
    { workingDays, stops }: { readonly workingDays: number | null; readonly stops: readonly AskedStop[] },
  ): Promise<DueAnswer> {
    return this.unitOfWork.run(actor, async (tx) => {
      const partnership = await this.partnerships.of(tx, partnershipId);
      const receivedOn = receivedAt.toZonedDateTimeISO(partnership.timeZone).toPlainDate();
      if (receivedOn.year < FIRST_YEAR || receivedOn.year > LAST_YEAR) throw outside();
      const policy = await this.partnerships.policyOn(tx, partnershipId, receivedOn.toString());
      const terms = await this.termsOf(tx, partnership, policy, workingDays ?? policy.workingDays);
      const list = dayList(terms, receivedAt, stops);
      if (!list.ok) throw outside();
      return { terms, receivedAt, list: list.value };
    });
  }

  /** Where a partnership's clocks are at home: its country, zone and closings in force. */
  async placeOf(tx: Tx, partnership: Partnership): Promise<WorkingPlace> {
    const closings = await this.closings.of(tx, partnership.id);
    return {
      country: partnership.country,
      timeZone: partnership.timeZone,
      closings: closings.map(({ onDate, name }) => ({ date: onDate.toString(), name })),
    };
  }

  /** All that a promise of this partnership rests on today. `workingDays` depends on the product. */
  async termsOf(tx: Tx, partnership: Partnership, policy: SlaPolicy, workingDays: number): Promise<ClockTerms> {
    const { receipt, cutOff, closeOfBusiness } = policy;
    const rules = clockRules(policy);
    return { ...(await this.placeOf(tx, partnership)), workingDays, receipt, cutOff, closeOfBusiness, rules };
  }

  /** When a partnership's reminders leave, by the policy of today. */
  async messageHoursOf(tx: Tx, { id, timeZone }: Partnership): Promise<MessageHours> {
    const today = tx.now.toZonedDateTimeISO(timeZone).toPlainDate();
    const {
      messagesFrom: from,
      messagesTo: to,
      bundleTimes,
    } = await this.partnerships.policyOn(tx, id, today.toString());
    return { from, to, bundleTimes };
  }

  addClosing(
    actor: Actor,
    partnershipId: Id,
    onDate: LocalDate,
    name: string,
  ): Promise<Result<ClosingDay, ClosingRefusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const partnership = await this.editable(tx, partnershipId);
      const asked: ClosingDay = {
        id: newId(),
        partnershipId,
        onDate,
        name,
        addedAt: tx.now,
        addedBy: actor.personId,
        removedAt: null,
        removedBy: null,
      };
      const today = tx.now.toZonedDateTimeISO(partnership.timeZone).toPlainDate();
      const decided = addClosing(asked, await this.closings.of(tx, partnershipId), today);
      if (!decided.ok) return decided;
      await this.closings.insert(tx, decided.value);
      tx.announce(ClosingsChanged(partnershipId, { closingId: asked.id, onDate: onDate.toString() }));
      return decided;
    });
  }

  removeClosing(actor: Actor, partnershipId: Id, closingId: Id): Promise<Result<ClosingDay, ClosingHasPassed>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { timeZone } = await this.editable(tx, partnershipId);
      const today = tx.now.toZonedDateTimeISO(timeZone).toPlainDate();
      const act = { now: tx.now, by: actor.personId };
      const removed = await this.closings.remove(tx, partnershipId, closingId, (closing) =>
        removeClosing(closing, today, act),
      );
      if (removed.ok)
        tx.announce(ClosingsChanged(partnershipId, { closingId, onDate: removed.value.onDate.toString() }));
      return removed;
    });
  }

  private async editable(tx: Tx, partnershipId: Id): Promise<Partnership> {
    if (!mayEditCalendar(tx.actor, partnershipId)) throw notPermitted('calendar:edit');
    return this.partnerships.of(tx, partnershipId);
  }
}

function outside() {
  return invalidInput(
    'receivedAt',
    `receivedAt: the calendars cover ${FIRST_YEAR} to ${LAST_YEAR}; give a time that is received and due inside.`,
  );
}
