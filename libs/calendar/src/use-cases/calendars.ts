import { type Actor, type Id, type LocalDate, newId, ok, type Result } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import type { Partnership, SlaPolicy } from '@samprova/partnerships/domain';
import { notPermitted, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { mayEditCalendar } from '../domain/calendar-commands.js';
import { addClosing, type ClosingDay, type ClosingRefusal } from '../domain/closing-day.js';
import type { ClockTerms, WorkingPlace } from '../domain/clock-terms.js';
import { ClosingsChanged } from '../events.js';
import { ClosingRepository } from '../persistence/closing.repository.js';

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
    return { ...(await this.placeOf(tx, partnership)), workingDays, receipt, cutOff, closeOfBusiness };
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

  removeClosing(actor: Actor, partnershipId: Id, closingId: Id): Promise<Result<ClosingDay, never>> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.editable(tx, partnershipId);
      const removed = await this.closings.remove(tx, closingId);
      tx.announce(ClosingsChanged(partnershipId, { closingId, onDate: removed.onDate.toString() }));
      return ok(removed);
    });
  }

  private async editable(tx: Tx, partnershipId: Id): Promise<Partnership> {
    if (!mayEditCalendar(tx.actor, partnershipId)) throw notPermitted('calendar:edit');
    return this.partnerships.of(tx, partnershipId);
  }
}
