import { type Actor, type Id, type LocalDate, newId, type Result } from '@samprova/kernel';
import { notFound, notPermitted, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Absence } from '../domain/absence.js';
import { mayGive } from '../domain/network-commands.js';
import { type AbsenceRefusal, recordAbsence } from '../domain/record-absence.js';
import { type StandIn, standInFor } from '../domain/stand-in.js';
import { AbsenceRecorded, AbsenceWithdrawn } from '../events.js';
import { AbsenceRepository } from '../persistence/absence.repository.js';
import { SiteRepository } from '../persistence/site.repository.js';

@Injectable()
export class Absences {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly absences: AbsenceRepository,
    private readonly sites: SiteRepository,
  ) {}

  /** Those that end on `from` or later. */
  page(actor: Actor, partnershipId: Id, from: LocalDate, page: Page): Promise<Absence[]> {
    return this.unitOfWork.run(actor, (tx) => this.absences.page(tx, actor, partnershipId, from, page));
  }

  /**
   * For use cases already in a transaction of that partnership: who receives what is meant for each person on a day, in
   * the order of the ids.
   */
  async standInsFor(tx: Tx, partnershipId: Id, personIds: readonly Id[], date: LocalDate): Promise<StandIn[]> {
    const absences = await this.absences.from(tx, partnershipId, date);
    return personIds.map((personId) => standInFor(personId, date, absences));
  }

  record(actor: Actor, away: Omit<Absence, 'id'>): Promise<Result<Absence, AbsenceRefusal>> {
    return this.unitOfWork.run(actor, (tx) => this.write(tx, { ...away, id: newId() }, null));
  }

  /** Other days or another deputy. */
  change(
    actor: Actor,
    id: Id,
    next: Pick<Absence, 'deputyId' | 'startsOn' | 'endsOn'>,
  ): Promise<Result<Absence, AbsenceRefusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const before = await this.absences.get(tx, actor, id);
      return this.write(tx, { ...before, ...next }, before);
    });
  }

  withdraw(actor: Actor, id: Id): Promise<Absence> {
    return this.unitOfWork.run(actor, async (tx) => {
      const absence = await this.absences.get(tx, actor, id);
      if (!mayGive(actor, 'absence:withdraw', absence)) throw notPermitted('absence:withdraw');
      await this.absences.remove(tx, absence);
      tx.announce(AbsenceWithdrawn(absence.partnershipId, { absenceId: id, personId: absence.personId }));
      return absence;
    });
  }

  private async write(tx: Tx, absence: Absence, before: Absence | null): Promise<Result<Absence, AbsenceRefusal>> {
    if (!mayGive(tx.actor, 'absence:record', absence)) throw notPermitted('absence:record');
    await this.belongsTo(tx, absence.partnershipId);
    const [first, last] = [absence.startsOn, absence.endsOn];
    const others = await this.absences.between(tx, absence.partnershipId, first, last);
    const decided = recordAbsence(absence, others);
    if (!decided.ok) return decided;
    await this.absences.save(tx, decided.value, before);
    const { id: absenceId, personId, deputyId, partnershipId } = absence;
    tx.announce(
      AbsenceRecorded(partnershipId, {
        absenceId,
        personId,
        deputyId,
        startsOn: first.toString(),
        endsOn: last.toString(),
      }),
    );
    return decided;
  }

  /** A partnership one has nothing to do with is not there. */
  private async belongsTo(tx: Tx, partnershipId: Id): Promise<void> {
    const { partnershipIds, siteIds } = tx.actor;
    if (partnershipIds.includes(partnershipId)) return;
    const sites = await this.sites.byIds(tx, tx.actor, siteIds);
    if (!sites.some((site) => site.partnershipId === partnershipId)) throw notFound('partnership', partnershipId);
  }
}
