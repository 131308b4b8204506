import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '@samprova/platform';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import pg from 'pg';
import { DEMO_SIGN_INS } from './demo-sign-ins.js';
import { seedDemo, seedDemoPeople } from './seed-demo.js';

describe('the demo that npm start shows', () => {
  let database: TestDatabase;
  let client: pg.Client;
  let folder: string;
  beforeAll(async () => {
    database = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), 'samprova-seed-'));
    client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const seed = () =>
    seedDemo(
      database.adminUrl,
      readConfig({
        SAMPROVA_PROFILE: 'demo',
        DATABASE_URL: database.adminUrl,
        PORT: '0',
        MAIL_FOLDER: join(folder, 'mail'),
        DOCUMENT_FOLDER: join(folder, 'documents'),
        LOG_LEVEL: 'warn',
      }),
    );
  const everything = async (): Promise<unknown> => {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables where table_type = 'BASE TABLE'
         and table_schema in ('identity', 'networks', 'feasibility', 'notifications', 'platform') order by 1`,
    );
    const counts = tables.map(({ name }) => `(select count(*) from ${name}) as "${name}"`);
    const { rows } = await client.query(
      `select ${counts.join(', ')}, (select instant from platform.business_clock) as clock`,
    );
    return rows;
  };

  it('has requests in different states, and a sign-in for each role', async () => {
    expect(await seed()).toEqual(DEMO_SIGN_INS);
    const { rows } = await client.query<{ state: string }>('select distinct state from feasibility.inquiry order by 1');
    expect(rows.map(({ state }) => state)).toEqual(['COLLECTING', 'IN_TRIAGE', 'RESPONDED', 'ROUTED']);
    expect((await client.query('select from feasibility.inquiry where stopped')).rowCount).toBe(1);
    expect((await client.query(`select from feasibility.request where state = 'DRAFT'`)).rowCount).toBe(1);
    const { rows: known } = await client.query<{ email: string }>(
      `select distinct p.email from identity.person p join identity.account a on a.person_id = p.id
       join identity.role_grant g on g.person_id = p.id`,
    );
    const emails = known.map(({ email }) => email);
    expect(DEMO_SIGN_INS.filter(({ email }) => !emails.includes(email))).toEqual([]);
    expect(DEMO_SIGN_INS.every(({ email }) => email.endsWith('@example.org'))).toBe(true);
  }, 120_000);

  it('has members with an unpaid year, a budget with costs, a grant to be asked for, and allocations side by side', async () => {
    const count = async (of: string): Promise<number> =>
      Number((await client.query<{ n: string }>(`select count(*) as n from ${of}`)).rows[0]?.n);
    expect(await count(`membership.membership where state = 'ACTIVE'`)).toBe(5);
    expect(await count('accounting.invoice')).toBe(5);
    expect(await count(`funding.state_grant where state = 'VALID'`)).toBe(1);
    expect(await count(`funding.grant_document where kind = 'REQUISITION' and state = 'PREPARED'`)).toBe(1);
    expect(await count(`funding.allocation_run where state = 'SCENARIO'`)).toBe(2);
    expect(await count(`funding.allocation_run where state in ('PREPARED', 'ATTESTED')`)).toBe(2);
    expect(await count('funding.cost')).toBe(4);
  });

  it('changes nothing when its people are entered again, also not the time', async () => {
    const before = await everything();
    await seedDemoPeople(database.adminUrl);
    expect(await everything()).toEqual(before);
  }, 60_000);
});
