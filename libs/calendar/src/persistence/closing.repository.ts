import type { Id, Refusal, Result } from '@samprova/kernel';
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

  /** @throws Fault NOT_FOUND when that partnership has no such closing in force */
  async remove<R extends Refusal>(
    tx: Tx,
    partnershipId: Id,
    id: Id,
    decide: (closing: ClosingDay) => Result<ClosingDay, R>,
  ): Promise<Result<ClosingDay, R>> {
    const closing = await managerOf(tx).findOne(ClosingRow, {
      where: { id, partnershipId, removedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (!closing) throw notFound('closing', id);
    const decided = decide({ ...closing });
    if (!decided.ok) return decided;
    const { removedAt, removedBy } = decided.value;
    await managerOf(tx).update(ClosingRow, { id }, { removedAt, removedBy });
    this.record(tx, 'calendar:remove-closing', closing, decided.value);
    return decided;
  }

  private record(tx: Tx, action: string, before: ClosingDay | null, after: ClosingDay): void {
    tx.audit({ action, entity: 'closing', entityId: after.id, partnershipId: after.partnershipId, before, after });
  }
}
