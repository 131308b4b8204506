import type { Id } from '@samprova/kernel';
import { notFound, type Page, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { WriteOff, WriteOffState } from '../domain/write-off/write-off.js';
import { WriteOffRow } from './reminder.rows.js';

@Injectable()
export class WriteOffRepository {
  /** One more than the page holds, the newest first. */
  page(tx: Tx, partnershipId: Id, state: WriteOffState | null, page: Page): Promise<WriteOff[]> {
    const query = managerOf(tx)
      .createQueryBuilder(WriteOffRow, 'off')
      .where('off.partnershipId = :partnershipId', { partnershipId })
      .orderBy('off.proposedAt', 'DESC')
      .addOrderBy('off.id', 'DESC')
      .limit(page.limit + 1);
    if (state) query.andWhere('off.state = :state', { state });
    if (page.after) query.andWhere('(off.proposedAt, off.id) < (:at, :id)', { at: page.after[0], id: page.after[1] });
    return query.getMany();
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  async get(tx: Tx, id: Id): Promise<WriteOff> {
    const writeOff = await managerOf(tx).findOneBy(WriteOffRow, { id });
    if (!writeOff) throw notFound('write-off', id);
    return writeOff;
  }

  pending(tx: Tx, invoiceId: Id): Promise<WriteOff | null> {
    return managerOf(tx).findOneBy(WriteOffRow, { invoiceId, state: 'PROPOSED' });
  }

  async save(tx: Tx, writeOff: WriteOff, before: WriteOff | null, action: string): Promise<void> {
    const { id: entityId, partnershipId, reason } = writeOff;
    if (before) {
      const { state, decidedAt, decidedBy, entryId } = writeOff;
      await managerOf(tx).update(WriteOffRow, { id: entityId }, { state, decidedAt, decidedBy, entryId });
    } else await managerOf(tx).insert(WriteOffRow, { ...writeOff });
    tx.audit({ action, entity: 'write-off', entityId, partnershipId, before, after: writeOff, reason });
  }
}
