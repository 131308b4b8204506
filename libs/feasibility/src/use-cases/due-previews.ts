import { Calendars } from '@samprova/calendar';
import { type ClockTerms, type DayList, dayList, FIRST_YEAR, LAST_YEAR } from '@samprova/calendar/domain';
import type { Actor, Id, Instant } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { invalidInput, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Product } from '../domain/feasibility-request.js';

/** When a request sent at that time would be due, if nothing stops the clock. */
export interface DuePreview {
  readonly receivedAt: Instant;
  readonly terms: ClockTerms;
  readonly list: DayList<never>;
  /** Due, if it were sent at the same wall-clock time on the next calendar day. */
  readonly nextDayDueAt: Instant | null;
}

/** "Sent now, due then": answered by the clock itself, with the promise in force on the day of receipt. */
@Injectable()
export class DuePreviews {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly calendars: Calendars,
  ) {}

  /** @param receivedAt null: now. @throws Fault NOT_FOUND; INVALID_INPUT for a time outside the calendars (2005–2100) */
  of(actor: Actor, partnershipId: Id, receivedAt: Instant | null, product: Product): Promise<DuePreview> {
    return this.unitOfWork.run(actor, async (tx) => {
      const at = receivedAt ?? tx.now;
      const { timeZone } = await this.partnerships.of(tx, partnershipId);
      const local = at.toZonedDateTimeISO(timeZone);
      if (local.year < FIRST_YEAR || local.year > LAST_YEAR) throw outside();
      const first = await this.listOf(tx, partnershipId, at, product);
      if (!first.list.ok) throw outside();
      const nextDay = local.add({ days: 1 }).toInstant();
      const next = await this.listOf(tx, partnershipId, nextDay, product);
      return {
        receivedAt: at,
        terms: first.terms,
        list: first.list.value,
        nextDayDueAt: next.list.ok ? next.list.value.dueAt : null,
      };
    });
  }

  private async listOf(tx: Tx, partnershipId: Id, at: Instant, product: Product) {
    const partnership = await this.partnerships.of(tx, partnershipId);
    const date = at.toZonedDateTimeISO(partnership.timeZone).toPlainDate().toString();
    const policy = await this.partnerships.policyOn(tx, partnershipId, date);
    const workingDays = product === 'MEDTECH_CONCIERGE' ? policy.conciergeWorkingDays : policy.workingDays;
    const terms = await this.calendars.termsOf(tx, partnership, policy, workingDays);
    return { terms, list: dayList(terms, at) };
  }
}

function outside() {
  return invalidInput(
    'receivedAt',
    `The calendars cover ${FIRST_YEAR} to ${LAST_YEAR}; give a time that lies inside and is due inside.`,
  );
}
