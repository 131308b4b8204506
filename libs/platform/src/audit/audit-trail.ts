import { type Actor, type Id, Temporal } from '@samprova/kernel';
import { Injectable } from '@nestjs/common';
import { managerOf, type Tx } from '../db/tx.js';
import { UnitOfWork } from '../db/unit-of-work.js';
import { notPermitted } from '../fault.js';
import type { Page } from '../page.js';
import { mayReadAudit } from './audit-commands.js';
import type { AuditFilter, AuditRecord } from './audit-record.js';

interface Row {
  readonly id: Id;
  readonly partnership_id: Id;
  readonly person_id: Id | null;
  readonly action: string;
  readonly entity: string;
  readonly entity_id: Id;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly reason: string | null;
  readonly occurred_at: Date;
  readonly recorded_at: Date;
}

/** Reading the audit trail. Writing it is the unit of work's: there is no other way, and none to change it. */
@Injectable()
export class AuditTrail {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * A partnership's trail, the newest first; up to `limit + 1`.
   * @throws Fault NOT_PERMITTED for whoever is neither its secretariat nor an auditor
   */
  page(actor: Actor, partnershipId: Id, filter: AuditFilter, page: Page): Promise<AuditRecord[]> {
    if (!mayReadAudit(actor, 'audit:read', partnershipId)) throw notPermitted('audit:read');
    return this.unitOfWork.run(actor, (tx) => read(tx, [partnershipId], filter, page));
  }

  /** What happened to one thing in the partnerships where the actor may know, the newest first; up to `limit + 1`. */
  historyOf(actor: Actor, subjectId: Id, page: Page): Promise<AuditRecord[]> {
    const own = actor.partnershipIds.filter((id) => mayReadAudit(actor, 'audit:read-history', id));
    return this.unitOfWork.run(actor, (tx) => read(tx, own, { subjectId }, page));
  }
}

async function read(tx: Tx, partnershipIds: readonly Id[], filter: AuditFilter, page: Page): Promise<AuditRecord[]> {
  const values: unknown[] = [[...partnershipIds]];
  const given = (value: unknown): string => `$${values.push(value)}`;
  const at = (instant: { readonly epochMilliseconds: number }): string => given(new Date(instant.epochMilliseconds));
  const rules = [
    // One partnership as a value of its own lets the index give the order.
    partnershipIds.length === 1 ? 'partnership_id = ($1::uuid[])[1]' : 'partnership_id = any ($1::uuid[])',
    filter.subjectType && `entity = ${given(filter.subjectType)}`,
    filter.subjectId && `entity_id = ${given(filter.subjectId)}`,
    filter.personId && `person_id = ${given(filter.personId)}`,
    filter.action && `action = ${given(filter.action)}`,
    filter.from && `occurred_at >= ${at(filter.from)}`,
    filter.to && `occurred_at < ${at(filter.to)}`,
    page.after && `(occurred_at, id) < (${given(page.after[0])}::timestamptz, ${given(page.after[1])}::uuid)`,
  ].filter((rule): rule is string => typeof rule === 'string' && rule !== '');
  const rows = await managerOf(tx).query<Row[]>(
    `select id, partnership_id, person_id, action, entity, entity_id, before, after, reason, occurred_at, recorded_at
     from platform.audit_entry where ${rules.join(' and ')}
     order by occurred_at desc, id desc limit ${given(page.limit + 1)}`,
    values,
  );
  return rows.map((row) => ({
    id: row.id,
    partnershipId: row.partnership_id,
    personId: row.person_id,
    action: row.action,
    subjectType: row.entity,
    subjectId: row.entity_id,
    before: row.before,
    after: row.after,
    reason: row.reason,
    occurredAt: Temporal.Instant.fromEpochMilliseconds(row.occurred_at.getTime()),
    recordedAt: Temporal.Instant.fromEpochMilliseconds(row.recorded_at.getTime()),
  }));
}
