import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { Outcome } from '../domain/national-response.js';
import type { OutcomeDutyRecord } from '../domain/record-outcome.js';
import { OutcomeDutyRecordRow } from './outcome-duty.row.js';
import { OutcomeRow } from './outcome.row.js';

@Injectable()
export class OutcomeRepository {
  async insert(tx: Tx, outcome: Outcome): Promise<void> {
    await managerOf(tx).insert(OutcomeRow, { ...outcome } as never);
  }

  /** The newest first: it counts, the others are history. */
  async of(tx: Tx, inquiryId: Id): Promise<Outcome[]> {
    return managerOf(tx).find(OutcomeRow, { where: { inquiryId }, order: { recordedAt: 'DESC', id: 'DESC' } });
  }

  async duty(tx: Tx, inquiryId: Id): Promise<OutcomeDutyRecord | null> {
    return managerOf(tx).findOne(OutcomeDutyRecordRow, { where: { inquiryId }, lock: { mode: 'pessimistic_write' } });
  }

  async saveDuty(tx: Tx, duty: OutcomeDutyRecord): Promise<void> {
    await managerOf(tx).upsert(OutcomeDutyRecordRow, { ...duty } as never, ['inquiryId']);
  }

  /** An outcome was told: nothing is asked any more. */
  async endDuty(tx: Tx, inquiryId: Id): Promise<void> {
    await managerOf(tx).update(OutcomeDutyRecordRow, { inquiryId }, { nextActionAt: null });
  }
}
