import { refuse, type Refused } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { ODataQuery } from '../domain/odata/odata-query.js';
import type { QueryTooExpensive } from '../domain/odata/query-too-expensive.js';
import type { EntitySet } from '../domain/reporting/entity-set.js';
import { countStatement, oneStatement, type Readership, rowsStatement, type Statement } from './odata-sql.js';

/** A row of a reporting view: numbers that a double cannot hold, dates and times as text. */
export type ReportingRow = Readonly<Record<string, string | number | boolean | null>>;

/** How long the database may work on one page or one count. */
const MOST_SECONDS = 15;
/** PostgreSQL's word for a statement that was ended for its time. */
const CANCELED = '57014';

@Injectable()
export class ReportingRepository {
  rows(
    tx: Tx,
    query: ODataQuery,
    readership: Readership | null,
    limit: number,
  ): Promise<readonly ReportingRow[] | Refused<QueryTooExpensive>> {
    return this.bounded(tx, rowsStatement(query, readership, limit));
  }

  async count(tx: Tx, query: ODataQuery, readership: Readership | null): Promise<number | Refused<QueryTooExpensive>> {
    const counted = await this.bounded(tx, countStatement(query, readership));
    return 'ok' in counted ? counted : Number(counted[0]?.['count'] ?? 0);
  }

  one(
    tx: Tx,
    set: EntitySet,
    key: readonly string[],
    readership: Readership | null,
  ): Promise<readonly ReportingRow[] | Refused<QueryTooExpensive>> {
    return this.bounded(tx, oneStatement(set, key, readership));
  }

  private async bounded(
    tx: Tx,
    { sql, values }: Statement,
  ): Promise<readonly ReportingRow[] | Refused<QueryTooExpensive>> {
    const manager = managerOf(tx);
    await manager.query(`set transaction read only; set local statement_timeout = '${MOST_SECONDS}s'`);
    try {
      return await manager.query<ReportingRow[]>(sql, [...values]);
    } catch (error) {
      if ((error as { code?: unknown }).code !== CANCELED) throw error;
      return refuse({
        code: 'QUERY_TOO_EXPENSIVE',
        message: `The query took more than ${MOST_SECONDS} seconds; ask for less, for example by $filter on a date.`,
      });
    }
  }
}
