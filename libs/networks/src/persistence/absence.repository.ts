import { type Actor, type Id, type LocalDate, Temporal } from '@samprova/kernel';
import { notFound, type Page, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { Absence } from '../domain/absence.js';
import { AbsenceRow } from './absence.row.js';

@Injectable()
export class AbsenceRepository {
  /** Those that end on `from` or later, the next one first; one more than the page holds. */
  async page(tx: Tx, actor: Actor, partnershipId: Id, from: LocalDate, page: Page): Promise<Absence[]> {
    const query = visibleTo(actor, managerOf(tx).createQueryBuilder(AbsenceRow, 'absence'))
      .andWhere('absence.partnershipId = :partnershipId and absence.endsOn >= :from', {
        partnershipId,
        from: from.toString(),
      })
      .orderBy('absence.startsOn', 'ASC')
      .addOrderBy('absence.id', 'ASC')
      .limit(page.limit + 1);
    if (page.after)
      query.andWhere('(absence.startsOn, absence.id) > (:startsOn::date, :id::uuid)', {
        startsOn: page.after[0],
        id: page.after[1],
      });
    return query.getMany();
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  async get(tx: Tx, actor: Actor, id: Id): Promise<Absence> {
    const row = await visibleTo(actor, managerOf(tx).createQueryBuilder(AbsenceRow, 'absence'))
      .andWhere('absence.id = :id', { id })
      .getOne();
    if (!row) throw notFound('absence', id);
    return row;
  }

  /**
   * Everybody's in the partnership that touch these days, also for a site's own people. Two absences that would close a
   * ring are decided one after the other: the advisory lock is held until the transaction ends.
   */
  async between(tx: Tx, partnershipId: Id, first: LocalDate, last: LocalDate): Promise<Absence[]> {
    const manager = managerOf(tx);
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('networks.absence ' || $1, 0))`, [
      partnershipId,
    ]);
    const rows = (await manager.query(
      `select id, partnership_id, person_id, deputy_id, starts_on::text, ends_on::text
         from networks.absences_between($1, $2::date, $3::date)`,
      [partnershipId, first.toString(), last.toString()],
    )) as {
      readonly id: Id;
      readonly partnership_id: Id;
      readonly person_id: Id;
      readonly deputy_id: Id | null;
      readonly starts_on: string;
      readonly ends_on: string;
    }[];
    return rows.map((row) => ({
      id: row.id,
      partnershipId: row.partnership_id,
      personId: row.person_id,
      deputyId: row.deputy_id,
      startsOn: Temporal.PlainDate.from(row.starts_on),
      endsOn: Temporal.PlainDate.from(row.ends_on),
    }));
  }

  /** Those of a partnership that have not ended before a day. */
  async from(tx: Tx, partnershipId: Id, day: LocalDate): Promise<Absence[]> {
    return managerOf(tx)
      .createQueryBuilder(AbsenceRow, 'absence')
      .where('absence.partnershipId = :partnershipId and absence.endsOn >= :day', {
        partnershipId,
        day: day.toString(),
      })
      .getMany();
  }

  async save(tx: Tx, absence: Absence, before: Absence | null): Promise<void> {
    await managerOf(tx).save(AbsenceRow, { ...absence });
    this.audited(tx, 'absence:record', absence, before, absence);
  }

  async remove(tx: Tx, absence: Absence): Promise<void> {
    await managerOf(tx).delete(AbsenceRow, { id: absence.id });
    this.audited(tx, 'absence:withdraw', absence, absence, null);
  }

  private audited(tx: Tx, action: string, absence: Absence, before: Absence | null, after: Absence | null): void {
    const { id: entityId, partnershipId } = absence;
    tx.audit({ action, entity: 'absence', entityId, partnershipId, before, after });
  }
}

/** One's own, those one stands in for, and those of one's partnerships. */
function visibleTo(actor: Actor, query: SelectQueryBuilder<AbsenceRow>): SelectQueryBuilder<AbsenceRow> {
  return query.where(
    '(absence.partnershipId = any (:partnerships) or absence.personId = :person or absence.deputyId = :person)',
    { partnerships: actor.partnershipIds, person: actor.personId },
  );
}
