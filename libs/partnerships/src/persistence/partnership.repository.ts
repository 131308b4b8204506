import type { Id, Refusal, Result } from '@samprova/kernel';
import { notFound, type Tx } from '@samprova/platform';
import { type Change, changeRow, managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Partnership } from '../domain/partnership.js';
import type { SlaPolicy } from '../domain/sla-policy.js';
import { PartnershipRow } from './partnership.row.js';
import { SlaPolicyRow } from './sla-policy.row.js';

/** Partnerships and their promises are public: whoever asks in a country may read what it promises. */
@Injectable()
export class PartnershipRepository {
  async all(tx: Tx): Promise<Partnership[]> {
    return managerOf(tx).find(PartnershipRow, { order: { code: 'ASC' } });
  }

  /** @throws Fault NOT_FOUND */
  async get(tx: Tx, id: Id): Promise<Partnership> {
    const row = await managerOf(tx).findOneBy(PartnershipRow, { id });
    if (!row) throw notFound('partnership', id);
    return row;
  }

  async change<R extends Refusal>(
    tx: Tx,
    id: Id,
    action: string,
    decide: (partnership: Partnership) => Result<Change<Partnership>, R>,
  ): Promise<Result<Partnership, R>> {
    return changeRow(tx, PartnershipRow, { entity: 'partnership', id, action, partnershipId: id }, decide);
  }

  /** Every version of the promise, the oldest first. */
  async policies(tx: Tx, partnershipId: Id): Promise<SlaPolicy[]> {
    return managerOf(tx).find(SlaPolicyRow, { where: { partnershipId }, order: { version: 'ASC' } });
  }

  /** Those of all these partnerships, the oldest first. */
  async policiesOf(tx: Tx, partnershipIds: readonly Id[]): Promise<SlaPolicy[]> {
    return managerOf(tx).find(SlaPolicyRow, {
      where: { partnershipId: In([...partnershipIds]) },
      order: { version: 'ASC' },
    });
  }

  /** Locks the partnership, so that two new versions are decided one after the other. */
  async lock(tx: Tx, id: Id): Promise<Partnership> {
    const row = await managerOf(tx).findOne(PartnershipRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw notFound('partnership', id);
    return row;
  }

  async addPolicy(tx: Tx, policy: SlaPolicy, before: SlaPolicy | undefined): Promise<void> {
    await managerOf(tx).insert(SlaPolicyRow, {
      ...policy,
      outcomeReminderDays: [...policy.outcomeReminderDays],
      bundleTimes: [...policy.bundleTimes],
    });
    tx.audit({
      action: 'partnership:change-sla-policy',
      entity: 'sla-policy',
      entityId: policy.id,
      partnershipId: policy.partnershipId,
      before: before ?? null,
      after: policy,
    });
  }
}
