import type { Id } from '@samprova/kernel';
import { notFound, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { ClosingDay } from '../domain/closing-day.js';
import { ClosingRow } from './closing.row.js';

@Injectable()
export class ClosingRepository {
  /** The closings in force, by date. */
  async of(tx: Tx, partnershipId: Id): Promise<ClosingDay[]> {
    return managerOf(tx).find(ClosingRow, { where: { partnershipId, removedAt: IsNull() }, order: { onDate: 'ASC' } });
  }

  async insert(tx: Tx, closing: ClosingDay): Promise<void> {
    await managerOf(tx).insert(ClosingRow, { ...closing });
    this.record(tx, 'calendar:add-closing', null, closing);
  }

  /** @throws Fault NOT_FOUND */
  async remove(tx: Tx, id: Id): Promise<ClosingDay> {
    const closing = await managerOf(tx).findOne(ClosingRow, {
      where: { id, removedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (!closing) throw notFound('closing', id);
    const removed = { ...closing, removedAt: tx.now, removedBy: tx.actor.personId };
    await managerOf(tx).update(ClosingRow, { id }, { removedAt: tx.now, removedBy: tx.actor.personId });
    this.record(tx, 'calendar:remove-closing', closing, removed);
    return removed;
  }

  private record(tx: Tx, action: string, before: ClosingDay | null, after: ClosingDay): void {
    tx.audit({ action, entity: 'closing', entityId: after.id, partnershipId: after.partnershipId, before, after });
  }
}
