import type { Id } from '@samprova/kernel';
import { notFound, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { CapacityHold, SupportConfirmation, SupportFunction } from '../domain/invitation.js';
import { CapacityHoldRow } from './capacity-hold.row.js';
import { SupportConfirmationRow } from './support-confirmation.row.js';

/** What hangs on an invitation beside its answers: capacity holds and support confirmations. */
@Injectable()
export class SitePartRepository {
  /** The hold that runs, locked. */
  async hold(tx: Tx, invitationId: Id): Promise<CapacityHold | null> {
    return managerOf(tx).findOne(CapacityHoldRow, {
      where: { invitationId, releasedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async holdById(tx: Tx, id: Id): Promise<CapacityHold | null> {
    return managerOf(tx).findOne(CapacityHoldRow, {
      where: { id, releasedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async holdsOf(tx: Tx, invitationId: Id): Promise<CapacityHold[]> {
    return managerOf(tx).find(CapacityHoldRow, { where: { invitationId }, order: { placedAt: 'DESC' } });
  }

  async saveHold(tx: Tx, hold: CapacityHold, action: string): Promise<void> {
    await managerOf(tx).save(CapacityHoldRow, { ...hold });
    tx.audit({ action, entity: 'capacity-hold', entityId: hold.id, partnershipId: hold.partnershipId, after: hold });
  }

  async supportOf(tx: Tx, invitationId: Id): Promise<SupportConfirmation[]> {
    return managerOf(tx).find(SupportConfirmationRow, {
      where: { invitationId },
      order: { requestedAt: 'ASC', id: 'ASC' },
    });
  }

  /** @throws Fault NOT_FOUND when that function was not asked. */
  async support(tx: Tx, invitationId: Id, supportFunction: SupportFunction): Promise<SupportConfirmation> {
    const where = { invitationId, supportFunction };
    const found = await managerOf(tx).findOne(SupportConfirmationRow, { where, lock: { mode: 'pessimistic_write' } });
    if (!found) throw notFound('support confirmation of invitation', invitationId);
    return found;
  }

  async saveSupport(tx: Tx, confirmation: SupportConfirmation, action: string): Promise<void> {
    await managerOf(tx).save(SupportConfirmationRow, { ...confirmation });
    tx.audit({
      action,
      entity: 'support-confirmation',
      entityId: confirmation.id,
      partnershipId: confirmation.partnershipId,
      after: confirmation,
    });
  }
}
