import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import fc from 'fast-check';
import pg from 'pg';
import { filters, SAMPLE, SAMPLE_TABLE, sampleRow, type SampleRow } from '../../test/random-filters.js';
import type { ODataQuery } from '../domain/odata/odata-query.js';
import { readRequest } from '../domain/odata/read-request.js';
import { countStatement, oneStatement, rowsStatement } from './odata-sql.js';

const NAMES = SAMPLE.columns.map(({ name }) => name);

describe('what OData asks, as SQL', () => {
  let database: TestDatabase;
  let client: pg.Client;
  const rows: readonly SampleRow[] = fc.sample(sampleRow, { numRuns: 80, seed: 7 });

  const queryOf = (options: Readonly<Record<string, string>>): ODataQuery => {
    const search = Object.entries(options).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
    const read = readRequest([SAMPLE], '/sample', search.join('&'));
    if (!read.ok) throw new Error(`${JSON.stringify(options)}: ${read.refusal.message}`);
    if (read.value.asks !== 'ROWS') throw new Error(`asks ${read.value.asks}`);
    return read.value.query;
  };
  const answer = async (query: ODataQuery, limit = 1000): Promise<Record<string, unknown>[]> => {
    const { sql, values } = rowsStatement(query, null, limit);
    return (await client.query<Record<string, unknown>>(sql, [...values])).rows;
  };

  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
    await client.query(SAMPLE_TABLE);
    for (const row of rows)
      await client.query(
        `insert into reporting.sample (${NAMES.join(', ')}) values (${NAMES.map((_, at) => `$${at + 1}`).join(', ')})`,
        NAMES.map((name) => row[name as keyof SampleRow]),
      );
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  it('finds for every filter the rows that plain JavaScript finds', async () => {
    let some = 0;
    await fc.assert(
      fc.asyncProperty(filters, async ({ text, of }) => {
        const found = await answer(queryOf({ $filter: text, $select: 'id' }));
        const right = rows.filter((row) => of(row) === true).map(({ id }) => id);
        if (right.length > 0 && right.length < rows.length) some += 1;
        expect(found.map(({ id }) => id)).toEqual(right.sort());
      }),
      { numRuns: 2000 },
    );
    // Filters that choose all or nothing would prove little.
    expect(some).toBeGreaterThan(600);
  }, 120_000);

  it('pages through any order without losing or repeating a row', async () => {
    const asked = fc
      .shuffledSubarray(NAMES, { maxLength: 3 })
      .chain((names) =>
        fc.tuple(
          fc.constant(names),
          fc.array(fc.constantFrom('', ' asc', ' desc'), { minLength: names.length, maxLength: names.length }),
          fc.integer({ min: 1, max: 40 }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(asked, async ([names, directions, size]) => {
        const query = queryOf(
          names.length > 0 ? { $orderby: names.map((name, at) => name + directions[at]!).join(',') } : {},
        );
        const all = await answer(query);
        expect(all).toHaveLength(rows.length);
        const paged: Record<string, unknown>[] = [];
        for (let after: ODataQuery['after'] = null; ;) {
          const page = await answer({ ...query, after }, size);
          paged.push(...page);
          const last = page.at(-1);
          if (!last || page.length < size) break;
          after = query.order.map(({ column }) => (last[column.name] === null ? null : String(last[column.name])));
        }
        expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it('puts empty cells first, and last when descending', async () => {
    const cells = async (order: string): Promise<unknown[]> =>
      (await answer(queryOf({ $orderby: order }))).map(({ amount }) => amount);
    const ascending = await cells('amount');
    const filled = ascending.filter((amount) => amount !== null).map(Number);
    expect(ascending.slice(0, rows.length - filled.length).every((amount) => amount === null)).toBe(true);
    expect(filled).toEqual([...filled].sort((one, other) => one - other));
    expect((await cells('amount desc')).at(-1)).toBeNull();
  });

  it('counts what passes a filter, and skips', async () => {
    const query = queryOf({ $filter: 'flag', $skip: '3' });
    const { sql, values } = countStatement(query, null);
    const right = rows.filter(({ flag }) => flag).map(({ id }) => id);
    expect((await client.query(sql, [...values])).rows).toEqual([{ count: right.length }]);
    expect((await answer(query)).map(({ id }) => id)).toEqual(right.sort().slice(3));
  });

  it('reads one row by its key', async () => {
    const { sql, values } = oneStatement(SAMPLE, [rows[0]!.id], null);
    expect((await client.query(sql, [...values])).rows).toMatchObject([{ id: rows[0]!.id, title: rows[0]!.title }]);
  });

  it('tells times in UTC with microseconds, and numbers as they are kept', async () => {
    await client.query(`insert into reporting.sample (id, title, minor, amount, at, on_day)
      values ('0190aaaa-0000-7000-8000-ffffffffffff', 't', 9007199254740993, 0.1, '2026-03-29T03:00:00.000001+02:00', '2026-03-29')`);
    const [row] = await answer(queryOf({ $filter: 'minor eq 9007199254740993' }));
    await client.query(`delete from reporting.sample where title = 't'`);
    expect(row).toMatchObject({
      minor: '9007199254740993',
      amount: '0.1',
      at: '2026-03-29T01:00:00.000001Z',
      on_day: '2026-03-29',
    });
  });

  it('never writes what was sent into a statement', async () => {
    const hostile = `x'; drop table reporting.sample; --`;
    const query = queryOf({ $filter: `name eq '${hostile.replaceAll("'", "''")}'` });
    const { sql, values } = rowsStatement(query, null, 5);
    expect(sql).not.toContain('drop');
    expect(values).toContain(hostile);
    expect(await answer(query)).toEqual([]);
  });
});
