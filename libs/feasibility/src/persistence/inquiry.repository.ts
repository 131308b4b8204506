import { replay, sameInstant } from '@samprova/calendar/domain';
import type { Actor, Id, Instant, Refusal, Result } from '@samprova/kernel';
import { type Page, notFound, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import type { Inquiry } from '../domain/inquiry.js';
import { type InquiryChange, type InquiryFile, iso } from '../domain/inquiry-file.js';
import { nextActionOf } from '../domain/inquiry-schedule.js';
import { DueTimeMoved } from '../events.js';
import type { InquiryState } from '../domain/machines/inquiry-machine.js';
import { ClockEventRow, toEntry, toRow } from './clock-event.row.js';
import { InquiryRow } from './inquiry.row.js';

/** What a list of inquiries may be narrowed by. */
export interface InquiryFilter {
  readonly partnershipId?: Id;
  readonly requestId?: Id;
  readonly states?: readonly InquiryState[];
  readonly open?: boolean;
}

@Injectable()
export class InquiryRepository {
  async insert(tx: Tx, change: InquiryChange, action: string): Promise<Inquiry> {
    const { inquiry } = change;
    const next = { ...inquiry, nextActionAt: nextOf(change, [], tx.now, null) };
    await managerOf(tx).insert(InquiryRow, next);
    await this.append(tx, inquiry.id, 0, change);
    this.record(tx, null, next, action, change);
    return next;
  }

  /**
   * The only way to change an inquiry: locks it, replays its ledger, lets `decide` work, saves, appends to the ledger,
   * writes the audit entry and announces the events. The cached due time and next action follow the ledger.
   */
  async change<C extends InquiryChange, R extends Refusal>(
    tx: Tx,
    id: Id,
    action: string,
    decide: (file: InquiryFile) => Result<C, R> | Promise<Result<C, R>>,
    sweptUntil: Instant | null = null,
  ): Promise<Result<C, R>> {
    const file = await this.file(tx, id, true);
    const decision = await decide(file);
    if (!decision.ok) return decision;
    const change = decision.value;
    const revised = { ...change.inquiry, revision: file.inquiry.revision + 1 };
    const next = { ...revised, nextActionAt: nextOf({ ...change, inquiry: revised }, file.ledger, tx.now, sweptUntil) };
    await managerOf(tx).update(InquiryRow, { id }, next);
    await this.append(tx, id, file.ledger.length, change);
    this.record(tx, file.inquiry, next, action, change);
    if (!next.endedAt && !sameInstant(file.inquiry.dueAt, next.dueAt))
      tx.announce(DueTimeMoved(next.partnershipId, { inquiryId: id, dueAt: iso(next.dueAt), cause: action }));
    return { ok: true, value: { ...change, inquiry: next } };
  }

  /** @throws Fault NOT_FOUND when it does not exist or row-level security hides it. */
  async file(tx: Tx, id: Id, lock = false): Promise<InquiryFile> {
    const inquiry = await managerOf(tx).findOne(InquiryRow, {
      where: { id },
      ...(lock ? { lock: { mode: 'pessimistic_write' as const } } : {}),
    });
    if (!inquiry) throw notFound('inquiry', id);
    const rows = await managerOf(tx).find(ClockEventRow, { where: { inquiryId: id }, order: { seq: 'ASC' } });
    const ledger = rows.map(toEntry);
    return { inquiry, ledger, clock: replay(ledger) };
  }

  async byIds(tx: Tx, ids: readonly Id[]): Promise<Inquiry[]> {
    return managerOf(tx).createQueryBuilder(InquiryRow, 'i').where('i.id = any(:ids)', { ids }).getMany();
  }

  async ofRequest(tx: Tx, requestId: Id): Promise<Inquiry[]> {
    return managerOf(tx).find(InquiryRow, { where: { requestId }, order: { receivedAt: 'ASC', id: 'ASC' } });
  }

  /** One sponsor's inquiries in one partnership whose clock stands. */
  async stoppedOf(tx: Tx, partnershipId: Id, organisationId: Id): Promise<Inquiry[]> {
    return managerOf(tx).find(InquiryRow, {
      where: { partnershipId, organisationId, stopped: true },
      order: { id: 'ASC' },
    });
  }

  /** Open ones first by due time; with `open: false` the ended ones, newest first. */
  async list(tx: Tx, actor: Actor, filter: InquiryFilter, page: Page): Promise<Inquiry[]> {
    const query = this.visibleTo(managerOf(tx).createQueryBuilder(InquiryRow, 'i'), actor);
    if (filter.partnershipId)
      query.andWhere('i.partnershipId = :partnershipId', { partnershipId: filter.partnershipId });
    if (filter.requestId) query.andWhere('i.requestId = :requestId', { requestId: filter.requestId });
    if (filter.states) query.andWhere('i.state = any(:states)', { states: filter.states });
    if (filter.open === false) {
      query.andWhere('i.endedAt is not null').orderBy('i.receivedAt', 'DESC').addOrderBy('i.id', 'DESC');
      if (page.after) query.andWhere('(i.received_at, i.id) < (:at, :id)', { at: page.after[0], id: page.after[1] });
    } else {
      if (filter.open) query.andWhere('i.endedAt is null');
      query.orderBy(`coalesce(i.due_at, 'infinity')`, 'ASC').addOrderBy('i.id', 'ASC');
      if (page.after)
        query.andWhere(`(coalesce(i.due_at, 'infinity'), i.id) > (:at::timestamptz, :id)`, {
          at: page.after[0],
          id: page.after[1],
        });
    }
    return query.limit(page.limit + 1).getMany();
  }

  private visibleTo(query: SelectQueryBuilder<InquiryRow>, actor: Actor): SelectQueryBuilder<InquiryRow> {
    return query.where(
      new Brackets((either) =>
        either
          .where('i.partnershipId = any(:partnerships)', { partnerships: actor.partnershipIds })
          .orWhere('i.organisationId = any(:organisations)', { organisations: actor.organisationIds }),
      ),
    );
  }

  private async append(tx: Tx, inquiryId: Id, from: number, { entries }: InquiryChange): Promise<void> {
    if (entries.length === 0) return;
    await managerOf(tx).insert(
      ClockEventRow,
      entries.map((entry, index) => toRow(inquiryId, from + index + 1, entry) as never),
    );
  }

  private record(tx: Tx, before: Inquiry | null, after: Inquiry, action: string, change: InquiryChange): void {
    tx.audit({
      action,
      entity: 'inquiry',
      entityId: after.id,
      partnershipId: after.partnershipId,
      before,
      after,
      reason: change.reason ?? null,
    });
    tx.announce(...change.events);
  }
}

function nextOf(
  change: InquiryChange,
  ledger: InquiryFile['ledger'],
  now: Instant,
  sweptUntil: Instant | null,
): Instant | null {
  const entries = [...ledger, ...change.entries];
  return nextActionOf({ inquiry: change.inquiry, ledger: entries, clock: replay(entries) }, now, sweptUntil);
}
