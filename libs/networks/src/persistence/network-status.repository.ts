import { type Id, type Instant, Temporal } from '@samprova/kernel';
import { notFound, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { NetworkStatusPeriod } from '../domain/network.js';
import { NetworkStatusPeriodRow } from './network-status-period.row.js';
import { NetworkRow } from './network.row.js';

export interface DuePeriod {
  readonly id: Id;
  readonly partnershipId: Id;
}

@Injectable()
export class NetworkStatusRepository {
  /** Oldest first. */
  async of(tx: Tx, networkIds: readonly Id[]): Promise<NetworkStatusPeriod[]> {
    return managerOf(tx).find(NetworkStatusPeriodRow, {
      where: { networkId: In([...networkIds]) },
      order: { networkId: 'ASC', startsOn: 'ASC' },
    });
  }

  /** Locks the network, so that two changes of its status are decided one after the other. */
  async lock(tx: Tx, networkId: Id): Promise<void> {
    const row = await managerOf(tx).findOne(NetworkRow, {
      where: { id: networkId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!row) throw notFound('network', networkId);
  }

  async save(tx: Tx, period: NetworkStatusPeriod, before: NetworkStatusPeriod | null, action: string): Promise<void> {
    await managerOf(tx).save(NetworkStatusPeriodRow, { ...period });
    tx.audit({
      action,
      entity: 'network-status-period',
      entityId: period.id,
      partnershipId: period.partnershipId,
      before,
      after: period,
      reason: period.reason,
    });
  }

  /** For the worker, across partnerships: what is due, the earliest first. */
  async due(tx: Tx, until: Instant, howMany: number): Promise<DuePeriod[]> {
    const rows = (await managerOf(tx).query('select id, partnership_id from networks.due_status_periods($1, $2)', [
      new Date(until.epochMilliseconds),
      howMany,
    ])) as { id: Id; partnership_id: Id }[];
    return rows.map((row) => ({ id: row.id, partnershipId: row.partnership_id }));
  }

  async nextActionAt(tx: Tx): Promise<Instant | null> {
    const rows = (await managerOf(tx).query('select networks.next_action_at() as at')) as [{ at: Date | null }];
    return rows[0].at ? Temporal.Instant.fromEpochMilliseconds(rows[0].at.getTime()) : null;
  }

  /** Null when another process was faster and the period is gone or hidden. */
  async lockPeriod(tx: Tx, id: Id): Promise<NetworkStatusPeriod | null> {
    return managerOf(tx).findOne(NetworkStatusPeriodRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }
}
