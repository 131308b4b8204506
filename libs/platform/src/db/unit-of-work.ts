import { type Actor, askedOnly, newId, type Refused, Temporal } from '@samprova/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { endTx, managerOf, Tx } from './tx.js';

/** Row-level-security context and business time, set and read in one round trip. */
const OPEN = `
  select set_config('samprova.person', $1, true), set_config('samprova.partnerships', $2, true),
         set_config('samprova.organisations', $3, true), set_config('samprova.sites', $4, true),
         set_config('samprova.networks', $5, true), set_config('samprova.asked_only', $6, true),
         coalesce((select instant from platform.business_clock), date_trunc('milliseconds', clock_timestamp())) as now`;

/** Deadlock and serialization failures: PostgreSQL asks for the transaction to be tried again. */
const RETRY = new Set(['40P01', '40001']);
const TRIES = 4;

@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction in the actor's context. A returned refusal rolls everything back; otherwise state,
   * audit entries and announced events commit together or not at all.
   */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(actor, work);
      } catch (error) {
        if (attempt === TRIES || !RETRY.has(sqlState(error))) throw error;
      }
    }
  }

  private async once<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    let tx: Tx | undefined;
    try {
      await runner.startTransaction();
      tx = await open(runner, actor);
      const result = await work(tx);
      if (isRefused(result)) {
        await runner.rollbackTransaction();
        return result;
      }
      await record(tx);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      if (tx) endTx(tx);
      await runner.release();
    }
  }
}

async function open(runner: QueryRunner, actor: Actor): Promise<Tx> {
  const list = (ids: readonly string[]): string => `{${ids.join(',')}}`;
  const rows = (await runner.query(OPEN, [
    actor.personId ?? '',
    list(actor.partnershipIds),
    list(actor.organisationIds),
    list(actor.siteIds),
    list(actor.networkIds),
    list(askedOnly(actor)),
  ])) as [{ now: Date }];
  return new Tx(actor, Temporal.Instant.fromEpochMilliseconds(rows[0].now.getTime()), runner.manager);
}

async function record(tx: Tx): Promise<void> {
  const manager = managerOf(tx);
  const at = new Date(tx.now.epochMilliseconds);
  for (const entry of tx.entries) {
    await manager.query(
      `insert into platform.audit_entry (id, partnership_id, person_id, action, entity, entity_id, before, after, reason, occurred_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        newId(),
        entry.partnershipId,
        tx.actor.personId,
        entry.action,
        entry.entity,
        entry.entityId,
        entry.before ? JSON.stringify(entry.before) : null,
        entry.after ? JSON.stringify(entry.after) : null,
        entry.reason ?? null,
        at,
      ],
    );
  }
  for (const event of tx.events) {
    await manager.query(
      `insert into platform.outbox (id, event_name, partnership_id, payload, occurred_at) values ($1, $2, $3, $4, $5)`,
      [newId(), event.name, event.partnershipId, JSON.stringify(event.payload), at],
    );
  }
}

function isRefused(result: unknown): result is Refused<{ code: string }> {
  return typeof result === 'object' && result !== null && 'refusal' in result && 'ok' in result && result.ok === false;
}

function sqlState(error: unknown): string {
  const code = (error as { code?: unknown; driverError?: { code?: unknown } } | null)?.driverError?.code;
  return typeof code === 'string' ? code : '';
}
