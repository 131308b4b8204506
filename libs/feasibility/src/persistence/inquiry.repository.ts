import { replay, sameInstant } from '@samprova/calendar/domain';
import type { Actor, Id, Instant, Refusal, Result } from '@samprova/kernel';
import { type Page, notFound, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import { actingRole } from '../domain/acting-role.js';
import type { BoardInstants, DueBoard } from '../domain/due-board.js';
import type { Inquiry } from '../domain/inquiry.js';
import { type InquiryChange, type InquiryFile, iso } from '../domain/inquiry-file.js';
import { nextActionOf } from '../domain/inquiry-schedule.js';
import { nextStepOf } from '../domain/next-step.js';
import { DueTimeMoved } from '../events.js';
import type { Product } from '../domain/feasibility-request.js';
import type { InquiryOrder } from '../domain/inquiry-order.js';
import type { InquiryState } from '../domain/machines/inquiry-machine.js';
import { ClockEventRow, toEntry, toRow } from './clock-event.row.js';
import { InquiryRow } from './inquiry.row.js';

/** What a list of inquiries may be narrowed by. */
export interface InquiryFilter {
  readonly partnershipId?: Id;
  readonly requestId?: Id;
  readonly states?: readonly InquiryState[];
  readonly open?: boolean;
  /** What the actor handles: its concierge cases, what its networks are asked, what it has sent. */
  readonly mine?: boolean;
  readonly stopped?: boolean;
  /** Open, and the due time has passed. */
  readonly overdue?: boolean;
  readonly breached?: boolean;
  readonly networkId?: Id;
  readonly product?: Product;
  /** Words of which the reference or title holds the beginning of each. */
  readonly text?: string;
  /** From these on, and before those. */
  readonly receivedFrom?: Instant;
  readonly receivedTo?: Instant;
  readonly dueFrom?: Instant;
  readonly dueTo?: Instant;
  /** Left out: by due time; with `open: false` the newest first. */
  readonly order?: InquiryOrder;
}

/** How many a search of words looks at, the newest first: whoever finds more says more. */
const MOST_NAMED = 1000;

/** A row of a list, and what its place in the order was told by. */
export interface ListedInquiry extends Inquiry {
  readonly nextStepAt?: Instant | null;
}

@Injectable()
export class InquiryRepository {
  async insert(tx: Tx, change: InquiryChange, action: string): Promise<Inquiry> {
    const { inquiry } = change;
    const next = { ...inquiry, nextActionAt: nextOf(change, [], tx.now, null) };
    const started = { inquiry: next, clock: replay(change.entries) };
    await managerOf(tx).insert(InquiryRow, { ...next, nextStepAt: nextStepOf(started, tx.now)?.by ?? null });
    await this.append(tx, 0, change);
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
    const clock = change.entries.length > 0 ? replay([...file.ledger, ...change.entries]) : file.clock;
    const nextStepAt = nextStepOf({ inquiry: next, clock }, tx.now)?.by ?? null;
    await managerOf(tx).update(InquiryRow, { id }, { ...next, nextStepAt });
    await this.append(tx, file.ledger.length, change);
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

  /** In the order asked; up to `limit + 1`. */
  async list(tx: Tx, actor: Actor, filter: InquiryFilter, page: Page): Promise<ListedInquiry[]> {
    const query = this.visibleTo(managerOf(tx).createQueryBuilder(InquiryRow, 'i'), actor);
    narrow(query, filter, actor, tx.now);
    inOrder(query, orderOf(filter), page.after);
    return query.limit(page.limit + 1).getMany();
  }

  /** Whose promise was broken from one instant on and before another, the latest first; up to `limit + 1`. */
  async breached(
    tx: Tx,
    partnershipId: Id,
    { from, to }: { readonly from: Instant; readonly to: Instant },
    page: Page,
  ): Promise<Inquiry[]> {
    const query = managerOf(tx)
      .createQueryBuilder(InquiryRow, 'i')
      .where('i.partnershipId = :partnershipId', { partnershipId })
      .andWhere('i.breached_at >= :from and i.breached_at < :to', { from: from.toString(), to: to.toString() })
      .orderBy('i.breachedAt', 'DESC')
      .addOrderBy('i.id', 'DESC');
    if (page.after)
      query.andWhere('(i.breached_at, i.id) < (:at::timestamptz, :id::uuid)', { at: page.after[0], id: page.after[1] });
    return query.limit(page.limit + 1).getMany();
  }

  /** The figures of a wall: what is open is read by the index of open ones, the rest by the index of ended ones. */
  async board(tx: Tx, partnershipId: Id, at: BoardInstants): Promise<Omit<DueBoard, 'asOf' | 'onTimeSince'>> {
    const time = (instant: Instant): Date => new Date(instant.epochMilliseconds);
    const [open] = await managerOf(tx).query<[Pick<DueBoard, OpenFigure>]>(
      `select count(*)::int as open, (count(*) filter (where stopped))::int as stopped,
         (count(*) filter (where due_at < $2))::int as overdue,
         (count(*) filter (where due_at >= $2 and due_at < $3))::int as "dueToday",
         (count(*) filter (where due_at >= $3 and due_at < $4))::int as "dueTomorrow"
       from feasibility.inquiry where partnership_id = $1 and ended_at is null`,
      [partnershipId, time(tx.now), time(at.tomorrowBegins), time(at.tomorrowEnds)],
    );
    const [ended] = await managerOf(tx).query<[Omit<DueBoard, OpenFigure | 'asOf' | 'onTimeSince'>]>(
      `select (count(*) filter (where ended_at >= $3))::int as "releasedThisWeek",
         (count(*) filter (where ended_at >= $2))::int as released,
         (count(*) filter (where ended_at >= $2 and breached_at is null))::int as "releasedOnTime"
       from feasibility.inquiry where partnership_id = $1 and state = 'RESPONDED' and ended_at >= least($2, $3)`,
      [partnershipId, time(at.onTimeFrom), time(at.weekBegins)],
    );
    return { ...open, ...ended };
  }

  private visibleTo(query: SelectQueryBuilder<InquiryRow>, actor: Actor): SelectQueryBuilder<InquiryRow> {
    // "Its own or its partnership's" finds no index for both; a sponsor has no partnership.
    if (actor.partnershipIds.length === 0)
      return query.where('i.organisationId = any(:organisations)', { organisations: actor.organisationIds });
    return query.where(
      new Brackets((either) =>
        either
          .where('i.partnershipId = any(:partnerships)', { partnerships: actor.partnershipIds })
          .orWhere('i.organisationId = any(:organisations)', { organisations: actor.organisationIds }),
      ),
    );
  }

  private async append(tx: Tx, from: number, { inquiry, entries }: InquiryChange): Promise<void> {
    if (entries.length === 0) return;
    const byRole = actingRole(tx.actor, inquiry);
    await managerOf(tx).insert(
      ClockEventRow,
      entries.map((entry, index) => toRow(inquiry.id, from + index + 1, entry, byRole) as never),
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

type OpenFigure = 'open' | 'stopped' | 'overdue' | 'dueToday' | 'dueTomorrow';

/** Where the list stands in its order, as a cursor keeps it. */
export function placeInOrder(row: ListedInquiry, filter: InquiryFilter): readonly string[] {
  const order = orderOf(filter);
  if (order === 'RECEIVED') return [row.receivedAt.toString(), row.id];
  const at = order === 'NEXT_STEP' ? (row.nextStepAt ?? row.dueAt) : row.dueAt;
  return [at?.toString() ?? 'infinity', row.id];
}

function orderOf({ order, open }: InquiryFilter): InquiryOrder {
  return order ?? (open === false ? 'RECEIVED' : 'DUE');
}

function inOrder(query: SelectQueryBuilder<InquiryRow>, order: InquiryOrder, after: Page['after']): void {
  const values = { at: after?.[0], afterId: after?.[1] };
  if (order === 'RECEIVED') {
    query.orderBy('i.receivedAt', 'DESC').addOrderBy('i.id', 'DESC');
    if (after) query.andWhere('(i.received_at, i.id) < (:at::timestamptz, :afterId::uuid)', values);
    return;
  }
  // Written as the indexes have it, or they are not used.
  const key =
    order === 'NEXT_STEP'
      ? `coalesce(i.next_step_at, i.due_at, 'infinity'::timestamptz)`
      : `coalesce(i.due_at, 'infinity')`;
  if (order === 'NEXT_STEP') query.addSelect('i.nextStepAt');
  query.orderBy(key, 'ASC').addOrderBy('i.id', 'ASC');
  if (after) query.andWhere(`(${key}, i.id) > (:at::timestamptz, :afterId::uuid)`, values);
}

/** Every condition that is given. Instants go as text: PostgreSQL reads them to the last digit. */
function narrow(query: SelectQueryBuilder<InquiryRow>, filter: InquiryFilter, actor: Actor, now: Instant): void {
  const rule = (given: unknown, sql: string, values: Readonly<Record<string, unknown>> = {}): void => {
    if (given !== undefined && given !== null) query.andWhere(sql, values);
  };
  const { partnershipId, requestId, states, networkId, product, text, receivedFrom, receivedTo, dueFrom, dueTo } =
    filter;
  rule(partnershipId, 'i.partnershipId = :partnershipId', { partnershipId });
  rule(requestId, 'i.requestId = :requestId', { requestId });
  rule(states, 'i.state = any(:states)', { states });
  rule(filter.open, filter.open ? 'i.endedAt is null' : 'i.endedAt is not null');
  rule(filter.stopped, 'i.stopped = :stopped', { stopped: filter.stopped });
  const overdue = `(i.ended_at is null and i.due_at < :now)`;
  rule(filter.overdue, filter.overdue ? overdue : `${overdue} is not true`, { now: now.toString() });
  rule(filter.breached, filter.breached ? 'i.breachedAt is not null' : 'i.breachedAt is null');
  rule(product, 'i.product = :product', { product });
  rule(networkId, `exists (${OF_NETWORKS} array[:networkId]::uuid[]))`, { networkId });
  rule(text, `i.id in (select feasibility.inquiries_named(:text, ${MOST_NAMED}))`, { text });
  rule(receivedFrom, 'i.received_at >= :receivedFrom', { receivedFrom: receivedFrom?.toString() });
  rule(receivedTo, 'i.received_at < :receivedTo', { receivedTo: receivedTo?.toString() });
  rule(dueFrom, 'i.due_at >= :dueFrom', { dueFrom: dueFrom?.toString() });
  rule(dueTo, 'i.due_at < :dueTo', { dueTo: dueTo?.toString() });
  const mine = `(i.case_officer_id = :me or exists (${OF_NETWORKS} :networks::uuid[]))
    or exists (select from feasibility.request r where r.id = i.request_id and r.created_by = :me))`;
  rule(filter.mine, filter.mine ? mine : `not ${mine}`, { me: actor.personId, networks: actor.networkIds });
}

const OF_NETWORKS = 'select from feasibility.assignment a where a.inquiry_id = i.id and a.network_id = any (';

function nextOf(
  change: InquiryChange,
  ledger: InquiryFile['ledger'],
  now: Instant,
  sweptUntil: Instant | null,
): Instant | null {
  const entries = [...ledger, ...change.entries];
  return nextActionOf({ inquiry: change.inquiry, ledger: entries, clock: replay(entries) }, now, sweptUntil);
}
