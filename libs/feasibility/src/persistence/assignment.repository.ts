import type { Actor, Id, Instant, Refusal, Result } from '@samprova/kernel';
import type { Page, Tx } from '@samprova/platform';
import { type Change, changeRow, managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Assignment } from '../domain/assignment.js';
import type { AssignmentState } from '../domain/machines/assignment-machine.js';
import { AssignmentRow } from './assignment.row.js';

@Injectable()
export class AssignmentRepository {
  async insert(tx: Tx, assignments: readonly Assignment[]): Promise<void> {
    if (assignments.length === 0) return;
    await managerOf(tx).insert(
      AssignmentRow,
      assignments.map((assignment) => ({ ...assignment }) as never),
    );
    for (const assignment of assignments)
      tx.audit({
        action: 'inquiry:route',
        entity: 'assignment',
        entityId: assignment.id,
        partnershipId: assignment.partnershipId,
        before: null,
        after: assignment,
        reason: assignment.overruleReason,
      });
  }

  async of(tx: Tx, inquiryId: Id): Promise<Assignment[]> {
    return managerOf(tx).find(AssignmentRow, { where: { inquiryId }, order: { routedAt: 'ASC', id: 'ASC' } });
  }

  async byIds(tx: Tx, ids: readonly Id[]): Promise<Assignment[]> {
    return managerOf(tx).find(AssignmentRow, { where: { id: In([...ids]) } });
  }

  /** What waits for the networks, the most urgent first. */
  async waiting(tx: Tx, actor: Actor, states: readonly AssignmentState[], page: Page): Promise<Assignment[]> {
    const query = managerOf(tx)
      .createQueryBuilder(AssignmentRow, 'a')
      .where('(a.network_id = any(:networks) or a.partnership_id = any(:partnerships))', {
        networks: actor.networkIds,
        partnerships: actor.grants
          .filter(({ role, scope }) => scope === 'PARTNERSHIP' && role === 'NATIONAL_COORDINATOR')
          .map(({ scopeId }) => scopeId),
      })
      .andWhere('a.state = any(:states)', { states })
      // What was withdrawn keeps its state and waits for nobody.
      .andWhere(
        `(a.state not in ('ROUTED', 'CONFIRMED') or exists (select from feasibility.inquiry i
          where i.id = a.inquiry_id and i.ended_at is null))`,
      )
      .orderBy('a.confirm_by', 'ASC')
      .addOrderBy('a.id', 'ASC');
    if (page.after) query.andWhere('(a.confirm_by, a.id) > (:at, :id)', { at: page.after[0], id: page.after[1] });
    return query.limit(page.limit + 1).getMany();
  }

  async change<R extends Refusal>(
    tx: Tx,
    id: Id,
    action: string,
    partnershipId: Id,
    decide: (assignment: Assignment) => Result<Change<Assignment>, R> | Promise<Result<Change<Assignment>, R>>,
  ): Promise<Result<Assignment, R>> {
    return changeRow(tx, AssignmentRow, { entity: 'assignment', id, action, partnershipId }, decide);
  }

  async moveConfirmBy(tx: Tx, inquiryId: Id, confirmBy: Instant): Promise<void> {
    await managerOf(tx).update(AssignmentRow, { inquiryId, state: In(['ROUTED', 'CONFIRMED']) }, { confirmBy });
  }
}
