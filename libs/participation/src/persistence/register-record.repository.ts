import type { Id } from '@samprova/kernel';
import { notFound, type Page, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { MatchState, Register, RegisterRecord } from '../domain/register/register-record.js';
import { RegisterRecordRow } from './participation.rows.js';

@Injectable()
export class RegisterRecordRepository {
  /** One more than the page holds, the newest first. */
  page(tx: Tx, partnershipId: Id, state: MatchState | null, page: Page): Promise<RegisterRecord[]> {
    const query = managerOf(tx)
      .createQueryBuilder(RegisterRecordRow, 'r')
      .where('r.partnership_id = :partnershipId', { partnershipId })
      .orderBy('r.id', 'DESC')
      .limit(page.limit + 1);
    if (state) query.andWhere('r.state = :state', { state });
    if (page.after) query.andWhere('r.id < :after', { after: page.after[0] });
    return query.getMany();
  }

  /** The same file read before. */
  async known(tx: Tx, record: RegisterRecord): Promise<RegisterRecord | null> {
    const { partnershipId, register, number, sha256 } = record;
    return managerOf(tx).findOneBy(RegisterRecordRow, { partnershipId, register, number, sha256 });
  }

  /** The one read last under this number, whatever was decided of it. */
  async newest(tx: Tx, partnershipId: Id, register: Register, number: string): Promise<RegisterRecord | null> {
    return managerOf(tx).findOne(RegisterRecordRow, {
      where: { partnershipId, register, number },
      order: { id: 'DESC' },
    });
  }

  /** Held until the transaction ends. @throws Fault NOT_FOUND */
  async lock(tx: Tx, id: Id): Promise<RegisterRecord> {
    const row = await managerOf(tx).findOne(RegisterRecordRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw notFound('register record', id);
    return row;
  }

  /** @throws Fault NOT_FOUND */
  async get(tx: Tx, id: Id): Promise<RegisterRecord> {
    const row = await managerOf(tx).findOneBy(RegisterRecordRow, { id });
    if (!row) throw notFound('register record', id);
    return row;
  }

  async save(tx: Tx, record: RegisterRecord, before: RegisterRecord | null, action: string): Promise<void> {
    const { id: entityId, partnershipId, reason } = record;
    if (before) await managerOf(tx).update(RegisterRecordRow, { id: record.id }, { ...record } as never);
    else await managerOf(tx).insert(RegisterRecordRow, { ...record } as never);
    tx.audit({ action, entity: 'register-record', entityId, partnershipId, before, after: record, reason });
  }
}
