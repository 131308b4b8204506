import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import pg from 'pg';

const { SE } = PARTNERSHIP_IDS;
const KEY = `coalesce(i.next_step_at, i.due_at, 'infinity'::timestamptz)`;

describe('what a page of inquiries costs', () => {
  let database: TestDatabase;
  let app: pg.Client;
  beforeAll(async () => {
    database = await testDatabase();
    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    // A long history of which only every hundredth is open; the rows they would refer to do not matter here.
    await admin.query('set session_replication_role = replica');
    await admin.query(
      `insert into feasibility.inquiry (id, request_id, partnership_id, product, reference, title, state, request_version,
         clock_policy, received_at, due_at, ended_at, breached_at, created_at)
       select gen_random_uuid(), gen_random_uuid(), $1, 'SITE_SEARCH', 'S20-' || n, 'Study number ' || n,
         case when n % 100 = 0 then 'IN_TRIAGE' else 'RESPONDED' end, 1, '{}', at, at + interval '7 days',
         case when n % 100 <> 0 then at + interval '6 days' end, case when n % 500 = 0 then at end, at
       from generate_series(1, 40000) n, lateral (select timestamptz '2020-01-01' + n * interval '1 hour' as at) t`,
      [SE],
    );
    await admin.query('analyze feasibility.inquiry');
    await admin.end();
    app = new pg.Client({ connectionString: database.url('app') });
    await app.connect();
    await app.query(`select set_config('samprova.partnerships', $1, false)`, [`{${SE}}`]);
  }, 60_000);
  afterAll(async () => {
    await app?.end();
    await database?.drop();
  });

  const plan = async (sql: string): Promise<string> =>
    (await app.query<{ 'QUERY PLAN': string }>(`explain ${sql}`)).rows.map((row) => row['QUERY PLAN']).join('\n');

  it.each([
    ['the inbox, by what is next', `ended_at is null order by ${KEY}, i.id limit 51`, 'inquiry_next_step'],
    [
      'the breaches of a month',
      `breached_at >= '2024-01-01' and breached_at < '2024-02-01' order by breached_at desc, id desc limit 51`,
      'inquiry_breached',
    ],
    ['what was released this week', `state = 'RESPONDED' and ended_at >= '2024-07-20'`, 'inquiry_ended'],
  ])('of %s follows what is found, not the history', async (_, rest, index) => {
    const found = await plan(`select * from feasibility.inquiry i where partnership_id = '${SE}' and ${rest}`);
    expect(found).toContain(index);
    expect(found).not.toContain('Seq Scan on inquiry');
  });

  it('of a search of words is a look-up behind its door, and finds the beginning of words', async () => {
    const { rows } = await app.query(`select feasibility.inquiries_named('NUMBER 3999', 1000)`);
    expect(rows).toHaveLength(11);
    expect((await app.query(`select feasibility.inquiries_named('s20 12345', 1000)`)).rowCount).toBe(1);
    expect((await app.query(`select feasibility.inquiries_named(' -- ', 1000)`)).rowCount).toBe(0);
  });
});
