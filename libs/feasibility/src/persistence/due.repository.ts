import { type Id, type Instant, Temporal } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';

export interface DueRow {
  readonly id: Id;
  readonly partnershipId: Id;
}

/** What is due across partnerships: the worker's only look beyond one of them, through functions of the database. */
@Injectable()
export class DueRepository {
  nextInquiry(tx: Tx): Promise<Instant | null> {
    return this.instant(tx, 'select feasibility.next_inquiry_action_at() as at');
  }

  nextOutcomeDuty(tx: Tx): Promise<Instant | null> {
    return this.instant(tx, 'select feasibility.next_outcome_duty_at() as at');
  }

  nextHold(tx: Tx): Promise<Instant | null> {
    return this.instant(tx, 'select feasibility.next_capacity_hold_at() as at');
  }

  inquiries(tx: Tx, until: Instant, howMany: number): Promise<DueRow[]> {
    return this.rows(tx, 'select id, partnership_id from feasibility.due_inquiries($1, $2)', until, howMany);
  }

  outcomeDuties(tx: Tx, until: Instant, howMany: number): Promise<DueRow[]> {
    return this.rows(
      tx,
      'select inquiry_id as id, partnership_id from feasibility.due_outcome_duties($1, $2)',
      until,
      howMany,
    );
  }

  holds(tx: Tx, until: Instant, howMany: number): Promise<DueRow[]> {
    return this.rows(tx, 'select id, partnership_id from feasibility.due_capacity_holds($1, $2)', until, howMany);
  }

  private async rows(tx: Tx, sql: string, until: Instant, howMany: number): Promise<DueRow[]> {
    const rows: { id: Id; partnership_id: Id }[] = await managerOf(tx).query(sql, [until.toString(), howMany]);
    return rows.map(({ id, partnership_id }) => ({ id, partnershipId: partnership_id }));
  }

  private async instant(tx: Tx, sql: string): Promise<Instant | null> {
    const rows: { at: Date | null }[] = await managerOf(tx).query(sql);
    const at = rows[0]?.at;
    return at ? Temporal.Instant.fromEpochMilliseconds(at.getTime()) : null;
  }
}
