import type { Actor, Id, Refusal, Result } from '@samprova/kernel';
import { notFound, type Page, type Tx } from '@samprova/platform';
import { changeRow, managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { mayGive } from '../domain/funding-commands.js';
import type { AllocationRun } from '../domain/runs/allocation-run.js';
import { AllocationRunRow } from './funding.rows.js';

@Injectable()
export class AllocationRunRepository {
  /** One more than the page holds, the newest first. */
  page(tx: Tx, partnershipId: Id, year: number | null, page: Page): Promise<AllocationRun[]> {
    const query = managerOf(tx)
      .createQueryBuilder(AllocationRunRow, 'r')
      .where('r.partnershipId = :partnershipId', { partnershipId })
      .orderBy('r.id', 'DESC')
      .limit(page.limit + 1);
    if (year !== null) query.andWhere('r.year = :year', { year });
    if (page.after) query.andWhere('r.id < :id', { id: page.after[0] });
    return query.getMany();
  }

  /** All that anybody answers for, the oldest first. */
  attested(tx: Tx, partnershipId: Id): Promise<AllocationRun[]> {
    return managerOf(tx).find(AllocationRunRow, { where: { partnershipId, state: 'ATTESTED' }, order: { id: 'ASC' } });
  }

  /** @throws Fault NOT_FOUND for what the actor may not see */
  async get(tx: Tx, actor: Actor, id: Id): Promise<AllocationRun> {
    const row = await managerOf(tx).findOneBy(AllocationRunRow, { id });
    if (!row || !mayGive(actor, 'allocation-run:read', row)) throw notFound('allocation run', id);
    return row;
  }

  async add(tx: Tx, run: AllocationRun): Promise<void> {
    const { id: entityId, partnershipId } = run;
    await managerOf(tx).insert(AllocationRunRow, { ...run, lines: [...run.lines], capacity: [...run.capacity] });
    tx.audit({ action: 'allocation-run:create', entity: 'allocation-run', entityId, partnershipId, after: run });
  }

  change<R extends Refusal>(
    tx: Tx,
    { id, partnershipId }: AllocationRun,
    action: string,
    decide: (run: AllocationRun) => Promise<Result<AllocationRun, R>> | Result<AllocationRun, R>,
  ): Promise<Result<AllocationRun, R>> {
    const what = { entity: 'allocation-run', id, action, partnershipId };
    return changeRow<AllocationRun, R>(tx, AllocationRunRow, what, async (run) => {
      const decided = await decide(run);
      return decided.ok ? { ok: true, value: { next: decided.value } } : decided;
    });
  }
}
