import type { Id } from '@samprova/kernel';
import type { Page, Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { LessThanOrEqual } from 'typeorm';
import type { BarrierCause, BarrierDuty } from '../domain/barrier.js';
import type { NetworkCondition } from '../domain/network-condition.js';
import type { OpenComparison } from '../domain/open-comparison.js';
import { BarrierRow, NetworkConditionRow, OpenComparisonRow } from './kpi.rows.js';

/** What people say and decide about figures: barriers, conditions, and what is published. */
@Injectable()
export class BoardRepository {
  duties(tx: Tx, partnershipId: Id): Promise<BarrierDuty[]> {
    return managerOf(tx).find(BarrierRow, { where: { partnershipId }, order: { dueOn: 'ASC', id: 'ASC' } });
  }

  /** Held until the end of the transaction; null: nobody owns it. */
  async lockDuty(tx: Tx, partnershipId: Id, cause: BarrierCause, code: string): Promise<BarrierDuty | null> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('barrier:' || $1 || $2 || $3, 0))`, [
      partnershipId,
      cause,
      code,
    ]);
    return managerOf(tx).findOneBy(BarrierRow, { partnershipId, cause, code });
  }

  async saveDuty(tx: Tx, duty: BarrierDuty, before: BarrierDuty | null, action: string): Promise<void> {
    const { id: entityId, partnershipId } = duty;
    await managerOf(tx).save(BarrierRow, { ...duty });
    tx.audit({ action, entity: 'barrier', entityId, partnershipId, before, after: duty });
  }

  /** The newest first, as they were told until then. */
  conditions(tx: Tx, networkId: Id, until: NetworkCondition['toldAt'], howMany: number): Promise<NetworkCondition[]> {
    return managerOf(tx).find(NetworkConditionRow, {
      where: { networkId, toldAt: LessThanOrEqual(until) as never },
      order: { toldAt: 'DESC', id: 'DESC' },
      take: howMany,
    });
  }

  async addCondition(tx: Tx, condition: NetworkCondition): Promise<void> {
    const { id: entityId, partnershipId } = condition;
    await managerOf(tx).insert(NetworkConditionRow, { ...condition });
    tx.audit({
      ...{ action: 'network-condition:tell', entity: 'network-condition', entityId, partnershipId },
      after: condition,
    });
  }

  /** All of a partnership; who publishes holds them. */
  async lockPublished(tx: Tx, partnershipId: Id): Promise<OpenComparison[]> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('publish:' || $1, 0))`, [partnershipId]);
    return managerOf(tx).findBy(OpenComparisonRow, { partnershipId });
  }

  async publish(tx: Tx, comparison: OpenComparison): Promise<void> {
    const { id: entityId, partnershipId, period } = comparison;
    await managerOf(tx).insert(OpenComparisonRow, { ...comparison } as never);
    tx.audit({
      ...{ action: 'open-comparison:publish', entity: 'open-comparison', entityId, partnershipId },
      after: { period },
    });
  }

  /** For anybody: the newest period first; up to `limit + 1`. */
  published(tx: Tx, page: Page): Promise<OpenComparison[]> {
    const query = managerOf(tx)
      .createQueryBuilder(OpenComparisonRow, 'c')
      .orderBy('c.fromOn', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .limit(page.limit + 1);
    if (page.after)
      query.where('(c.from_on, c.id) < (:from::date, :id::uuid)', { from: page.after[0], id: page.after[1] });
    return query.getMany();
  }

  async publishedAs(tx: Tx, partnershipId: Id, period: string): Promise<OpenComparison | null> {
    return managerOf(tx).findOneBy(OpenComparisonRow, { partnershipId, period });
  }
}
