import { type Actor, ok, type Result, rolesIn } from '@samprova/kernel';
import { type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { ODataQuery } from '../domain/odata/odata-query.js';
import type { QueryTooExpensive } from '../domain/odata/query-too-expensive.js';
import type { EntitySet } from '../domain/reporting/entity-set.js';
import { ReportingRepository, type ReportingRow } from '../persistence/reporting.repository.js';
import { Turnstile } from './turnstile.js';

/** Rows in their order. */
export interface RowsRead {
  readonly rows: readonly ReportingRow[];
  /** Whether more follow. */
  readonly more: boolean;
}

/** Reads the reporting views as somebody sees them. */
@Injectable()
export class ReportingData {
  private readonly turnstile = new Turnstile({ inside: 4, waiting: 40, seconds: 30 });

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ReportingRepository,
  ) {}

  /** At most `size` rows, and never more than `$top`. @throws Fault UNAVAILABLE */
  rows(actor: Actor, query: ODataQuery, size: number): Promise<Result<RowsRead, QueryTooExpensive>> {
    const most = Math.min(size, query.top ?? size);
    return this.read(actor, async (tx) => {
      const rows = await this.repository.rows(tx, query, readershipOf(query.set, actor), most + 1);
      return 'ok' in rows ? rows : ok({ rows: rows.slice(0, most), more: rows.length > most });
    });
  }

  /** How many pass the filter. @throws Fault UNAVAILABLE */
  count(actor: Actor, query: ODataQuery): Promise<Result<number, QueryTooExpensive>> {
    return this.read(actor, async (tx) => {
      const count = await this.repository.count(tx, query, readershipOf(query.set, actor));
      return typeof count === 'number' ? ok(count) : count;
    });
  }

  /** Null: there is none that the actor may see. @throws Fault UNAVAILABLE */
  one(actor: Actor, set: EntitySet, key: readonly string[]): Promise<Result<ReportingRow | null, QueryTooExpensive>> {
    return this.read(actor, async (tx) => {
      const rows = await this.repository.one(tx, set, key, readershipOf(set, actor));
      return 'ok' in rows ? rows : ok(rows[0] ?? null);
    });
  }

  private read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.turnstile.through(() => this.unitOfWork.run(actor, work));
  }
}

function readershipOf(
  { onlyFor }: EntitySet,
  actor: Actor,
): {
  readonly partnershipIds: readonly string[];
  readonly organisationIds: readonly string[];
} | null {
  if (!onlyFor) return null;
  const partnershipIds = actor.partnershipIds.filter((partnershipId) => {
    const roles = rolesIn(actor, { partnershipId });
    return onlyFor.some((role) => roles.has(role));
  });
  return { partnershipIds, organisationIds: actor.organisationIds };
}
