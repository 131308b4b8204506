import { type Id, type Instant, Temporal } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { MonthSums } from '../domain/evaluate.js';
import { ClosingClockRow, type LateLine, MonthClosingRow, MonthSumRow } from './kpi.rows.js';

/** A month whose figures stand. */
export interface ClosedMonth {
  /** `2026-03`. */
  readonly month: string;
  /** Of which definitions it was summed, `F1@1`. */
  readonly definitions: readonly string[];
  readonly late: readonly LateLine[];
}

const PARAMETERS_AT_ONCE = 500;

/** Months that are closed, their sums, and the clock that closes the next one. */
@Injectable()
export class MonthRepository {
  async closed(tx: Tx, partnershipId: Id, months: readonly string[]): Promise<ClosedMonth[]> {
    const rows = await managerOf(tx).findBy(MonthClosingRow, { partnershipId, month: In(months.map(firstDay)) });
    return rows.map(({ month, definitions, late }) => ({ month: month.slice(0, 7), definitions, late }));
  }

  /** Of closed months, for some definitions and places; `null`: every place. */
  async sums(
    tx: Tx,
    partnershipId: Id,
    wanted: {
      readonly months: readonly string[];
      readonly definitions: readonly string[];
      readonly places: readonly string[] | null;
    },
  ): Promise<MonthSumRow[]> {
    const { months, definitions, places } = wanted;
    const rows: MonthSumRow[] = await managerOf(tx).query(
      `select to_char(month, 'YYYY-MM') as month, definition, place, sum from kpi.month_sum
       where partnership_id = $1 and month = any ($2::date[]) and definition = any ($3)
         and ($4::text[] is null or place = any ($4))`,
      [partnershipId, months.map(firstDay), definitions, places],
    );
    return rows;
  }

  /** Closes a month; done again it says the same. */
  async close(
    tx: Tx,
    partnershipId: Id,
    month: string,
    closedAt: Instant,
    sums: ReadonlyMap<string, MonthSums>,
  ): Promise<void> {
    const manager = managerOf(tx);
    const late = [...sums].flatMap(([definition, { late: lines }]) => lines.map((line) => ({ ...line, definition })));
    const definitions = [...sums.keys()];
    await manager.upsert(
      MonthClosingRow,
      { partnershipId, month: firstDay(month), closedAt, definitions, late } as never,
      ['partnershipId', 'month'],
    );
    const rows = [...sums].flatMap(([definition, { places }]) =>
      Object.entries(places).map(([place, sum]) => ({ partnershipId, month: firstDay(month), definition, place, sum })),
    );
    for (let start = 0; start < rows.length; start += PARAMETERS_AT_ONCE)
      await manager.upsert(MonthSumRow, rows.slice(start, start + PARAMETERS_AT_ONCE) as never, [
        'partnershipId',
        'month',
        'definition',
        'place',
      ]);
  }

  async forget(tx: Tx, partnershipId: Id): Promise<void> {
    await managerOf(tx).delete(MonthSumRow, { partnershipId });
    await managerOf(tx).delete(MonthClosingRow, { partnershipId });
  }

  /** The month that is closed next, held until the end of the transaction. */
  async clock(tx: Tx, partnershipId: Id): Promise<{ readonly month: string; readonly nextActionAt: Instant } | null> {
    const row = await managerOf(tx).findOne(ClosingClockRow, {
      where: { partnershipId },
      lock: { mode: 'pessimistic_write' },
    });
    return row && { month: row.month.slice(0, 7), nextActionAt: row.nextActionAt };
  }

  /** Starts the clock; one that runs goes on. */
  async startClock(tx: Tx, partnershipId: Id, month: string, nextActionAt: Instant): Promise<void> {
    await managerOf(tx).query(
      `insert into kpi.closing_clock (partnership_id, month, next_action_at) values ($1, $2, $3)
       on conflict (partnership_id) do nothing`,
      [partnershipId, firstDay(month), new Date(nextActionAt.epochMilliseconds)],
    );
  }

  async moveClock(tx: Tx, partnershipId: Id, month: string, nextActionAt: Instant): Promise<void> {
    await managerOf(tx).upsert(ClosingClockRow, { partnershipId, month: firstDay(month), nextActionAt } as never, [
      'partnershipId',
    ]);
  }

  async due(tx: Tx, until: Instant, howMany: number): Promise<Id[]> {
    const rows: { readonly id: Id }[] = await managerOf(tx).query('select id from kpi.due_closings($1, $2)', [
      until.toString(),
      howMany,
    ]);
    return rows.map(({ id }) => id);
  }

  async next(tx: Tx): Promise<Instant | null> {
    const [row]: { readonly at: Date | null }[] = await managerOf(tx).query('select kpi.next_closing_at() as at');
    return row?.at ? Temporal.Instant.fromEpochMilliseconds(row.at.getTime()) : null;
  }
}

function firstDay(month: string): string {
  return `${month}-01`;
}
