import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, newId } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import pg from 'pg';

const { SE, NO } = PARTNERSHIP_IDS;
const digest = (address: string): string => createHash('sha256').update(address).digest('hex');

/** As the application's own role, with raw SQL: what the functions give to whom. */
describe('what the database tells beyond rows', () => {
  let database: TestDatabase;
  let admin: pg.Client;
  let app: pg.Client;
  const [registered, inquiry, overrule, site, otherSite, network, assignment, invitation] = Array.from(
    { length: 8 },
    newId,
  );

  async function as<T extends object>(
    context: { readonly partnerships?: readonly Id[]; readonly sites?: readonly Id[] },
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<T[]> {
    await app.query('begin');
    try {
      await app.query(
        `select set_config('samprova.person', '', true), set_config('samprova.organisations', '{}', true),
         set_config('samprova.partnerships', $1, true), set_config('samprova.sites', $2, true)`,
        [`{${(context.partnerships ?? []).join(',')}}`, `{${(context.sites ?? []).join(',')}}`],
      );
      return (await app.query(sql, [...values])).rows as T[];
    } finally {
      await app.query('rollback');
    }
  }

  beforeAll(async () => {
    database = await testDatabase();
    admin = new pg.Client({ connectionString: database.adminUrl });
    app = new pg.Client({ connectionString: database.url('app') });
    await Promise.all([admin.connect(), app.connect()]);
    await admin.query(
      `insert into feasibility.request (id, reference, product, state, partnership_ids, source, created_at)
       values ($1, 'S26-9001', 'SITE_SEARCH', 'SUBMITTED', $2, 'MAIL', now())`,
      [registered, [SE]],
    );
    await admin.query(
      `insert into feasibility.request_sponsor (request_id, partnership_ids, contact_name, contact_email)
       values ($1, $2, 'Cia Contact', 'Cia@example.org')`,
      [registered, [SE]],
    );
    await admin.query(
      `insert into feasibility.inquiry (id, request_id, partnership_id, product, reference, title, state, request_version,
         clock_policy, received_at, created_at)
       values ($1, $2, $3, 'SITE_SEARCH', 'S26-9001', 'A study', 'WITHDRAWN', 1, '{}', now(), now())`,
      [inquiry, registered, SE],
    );
    await admin.query(`insert into feasibility.material_overrule values ($1, $2, $3, 2, true, 'So', null, now())`, [
      overrule,
      inquiry,
      SE,
    ]);
    await admin.query('set session_replication_role = replica');
    await admin.query(
      `insert into feasibility.invitation (id, inquiry_id, request_id, partnership_id, assignment_id, site_id, reference,
         title, product, state, request_version, answer_by, notified_at)
       values ($1, $2, $3, $4, $5, $6, 'S26-9001', 'A study', 'SITE_SEARCH', 'NOTIFIED', 1, now(), now())`,
      [invitation, inquiry, registered, SE, assignment, site],
    );
  });
  afterAll(async () => {
    await app?.end();
    await admin?.end();
    await database?.drop();
  });

  it('names the partnerships of a registered request only to who knows the contact’s address', async () => {
    const behind = (address: string): Promise<object[]> =>
      as({}, 'select * from feasibility.contact_behind_link($1, $2)', [registered, digest(address)]);
    expect(await behind('cia@example.org')).toEqual([{ partnership_id: SE }]);
    expect(await behind('eve@example.org')).toEqual([]);
    expect(await as({}, 'select * from feasibility.contact_behind_link($1, $2)', [registered, ''])).toEqual([]);
  });

  it('is silent about a request that was sent with an account', async () => {
    await admin.query(`update feasibility.request set source = 'PORTAL' where id = $1`, [registered]);
    expect(
      await as({}, 'select * from feasibility.contact_behind_link($1, $2)', [registered, digest('cia@example.org')]),
    ).toEqual([]);
    await admin.query(`update feasibility.request set source = 'MAIL' where id = $1`, [registered]);
  });

  it('tells how an inquiry stands to the invited site and the partnership, and to nobody else', async () => {
    const states = (context: { partnerships?: readonly Id[]; sites?: readonly Id[] }): Promise<object[]> =>
      as(context, 'select * from feasibility.inquiry_states_of($1)', [[invitation, newId()]]);
    const told = [{ invitation_id: invitation, state: 'WITHDRAWN' }];
    expect(await states({ sites: [site!] })).toEqual(told);
    expect(await states({ partnerships: [SE] })).toEqual(told);
    for (const other of [{ sites: [otherSite!] }, { partnerships: [NO] }, {}, { sites: [network!] }])
      expect(await states(other)).toEqual([]);
  });

  it('keeps an overrule to the inquiry’s two sides, and lets only the partnership write one', async () => {
    const READ = 'select id from feasibility.material_overrule';
    expect(await as({ partnerships: [SE] }, READ)).toEqual([{ id: overrule }]);
    for (const other of [{ partnerships: [NO] }, { sites: [site!] }, {}]) expect(await as(other, READ)).toEqual([]);
    const write = `insert into feasibility.material_overrule values ($1, $2, $3, 3, true, 'So', null, now())`;
    await expect(as({ partnerships: [NO] }, write, [newId(), inquiry, SE])).rejects.toThrow('row-level security');
    await expect(
      as({ partnerships: [SE] }, `update feasibility.material_overrule set reason = 'Not so'`),
    ).rejects.toThrow('permission denied');
  });
});
