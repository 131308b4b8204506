import { type Actor, askedOnly, type Instant, newId, Temporal } from '@samprova/kernel';
import pg, { type PoolClient, type QueryResult } from 'pg';
import { type DataSource, QueryFailedError, type QueryRunner } from 'typeorm';
import type { Tx } from './tx.js';

/**
 * One transaction in three messages and what is done in it: it begins with its context, works, and ends with what it
 * leaves behind. TypeORM would send five and one for each entry, and on a machine that also runs the database a message
 * costs more than what it says.
 */
export class Transaction {
  private constructor(
    readonly runner: QueryRunner,
    private readonly client: PoolClient,
  ) {}

  static async on(dataSource: DataSource): Promise<Transaction> {
    const runner = dataSource.createQueryRunner();
    return new Transaction(runner, (await runner.connect()) as PoolClient);
  }

  /** Sets the row-level-security context of the actor. @returns business time */
  async begin(actor: Actor): Promise<Instant> {
    // TypeORM shall neither begin a second one nor save outside of this one.
    Object.assign(this.runner, { isTransactionActive: true, transactionDepth: 1 });
    const opened = (await this.say(beginning(actor))).at(-1) as QueryResult<{ now: Date }>;
    return Temporal.Instant.fromEpochMilliseconds(opened.rows[0]!.now.getTime());
  }

  /** Commits state, audit entries and announced events together. */
  async commit(tx: Tx): Promise<void> {
    const ended = (await this.say(`${auditEntries(tx)}${announcements(tx)}commit`)).at(-1);
    this.leave();
    // PostgreSQL answers a commit so when a statement before it failed and nobody asked about it.
    if (ended?.command === 'ROLLBACK') throw new Error('the transaction had failed before it was committed');
  }

  async rollback(): Promise<void> {
    if (!this.runner.isTransactionActive) return;
    await this.say('rollback');
    this.leave();
  }

  async release(): Promise<void> {
    await this.runner.release();
  }

  private leave(): void {
    Object.assign(this.runner, { isTransactionActive: false, transactionDepth: 0 });
  }

  /** Statements without parameters, in one message; PostgreSQL stops at the first that fails. */
  private async say(statements: string): Promise<QueryResult[]> {
    try {
      if (statements.includes('\0')) throw new Error('a text with a zero byte cannot be kept');
      const result = await this.client.query(statements);
      return Array.isArray(result) ? (result as QueryResult[]) : [result];
    } catch (error) {
      throw new QueryFailedError(statements, undefined, error as Error);
    }
  }
}

function beginning(actor: Actor): string {
  const list = (ids: readonly string[]): string => `{${ids.join(',')}}`;
  const settings = {
    person: actor.personId ?? '',
    partnerships: list(actor.partnershipIds),
    organisations: list(actor.organisationIds),
    sites: list(actor.siteIds),
    networks: list(actor.networkIds),
    asked_only: list(askedOnly(actor)),
  };
  const set = Object.entries(settings).map(([name, value]) => `set_config('samprova.${name}', ${text(value)}, true)`);
  return `begin; select ${set.join(', ')},
    coalesce((select instant from platform.business_clock), date_trunc('milliseconds', clock_timestamp())) as now`;
}

function auditEntries({ entries, actor, now }: Tx): string {
  if (entries.length === 0) return '';
  const rows = entries.map((entry) => [
    newId(),
    entry.partnershipId,
    actor.personId,
    entry.action,
    entry.entity,
    entry.entityId,
    json(entry.before),
    json(entry.after),
    entry.reason ?? null,
    now.toString(),
  ]);
  return `insert into platform.audit_entry
    (id, partnership_id, person_id, action, entity, entity_id, before, after, reason, occurred_at) values ${values(rows)};\n`;
}

function announcements({ events, now }: Tx): string {
  if (events.length === 0) return '';
  const rows = events.map((event) => [newId(), event.name, event.partnershipId, json(event.payload), now.toString()]);
  return `insert into platform.outbox (id, event_name, partnership_id, payload, occurred_at) values ${values(rows)};\n`;
}

function json(value: object | null | undefined): string | null {
  return value ? JSON.stringify(value) : null;
}

function values(rows: readonly (readonly (string | null)[])[]): string {
  return rows.map((row) => `(${row.map((value) => (value === null ? 'null' : text(value))).join(', ')})`).join(', ');
}

/** A literal, whatever the text holds. */
function text(value: string): string {
  return pg.escapeLiteral(value);
}
