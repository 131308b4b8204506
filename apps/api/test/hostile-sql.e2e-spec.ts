import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DatabaseRole } from '@samprova/platform/db';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import pg from 'pg';

const ROLES = ['app', 'worker', 'queue', 'reporting'] as const;
const BUSINESS = `n.nspname !~ '^(pg_|information_schema|bullmq)'`;

/** What was said or decided once stays as it was: who is to change it must add to it. */
const APPEND_ONLY = [
  'documents.read_log',
  'feasibility.answer',
  'feasibility.clock_event',
  'feasibility.national_response',
  'feasibility.outcome',
  'platform.audit_entry',
];

/** From these rows may go; each with its reason. Everything else is ended, revoked or withdrawn, and stays. */
const DELETED_FROM: Readonly<Record<'app' | 'worker', readonly string[]>> = {
  // Keys are forgotten after a day, figures are worked out anew; the others are lists that a person redraws as a whole.
  app: [
    'identity.saved_view',
    'kpi.month_closing',
    'kpi.month_sum',
    'kpi.observation',
    'networks.absence',
    'networks.investigator',
    'networks.network_coordinator',
    'networks.network_site',
    'platform.idempotency_key',
  ],
  worker: [
    'identity.saved_view',
    'kpi.month_closing',
    'kpi.month_sum',
    'kpi.observation',
    'networks.absence',
    'networks.investigator',
    'networks.network_coordinator',
    'networks.network_site',
    'platform.delivery',
    'platform.idempotency_key',
    'platform.outbox',
    'platform.subscriber',
  ],
};

/** Passwords, sessions and tokens are for who signs people in. */
const SECRETS = [
  'identity.account',
  'identity.api_token',
  'identity.invitation',
  'identity.session',
  'identity.sign_in_attempt',
];

/** Finds due things of every partnership: only the worker goes through them all. */
const DUE = /\.(due_|next_)/;
/** Opens the door: only the API hears passwords, tokens and links. */
const DOORS =
  /identity\.(accept_invitation|begin_sign_in|found_installation|invitation_email|resolve_|succeed_sign_in)/;

let database: TestDatabase;
let admin: pg.Client;
const clients = new Map<DatabaseRole, pg.Client>();

beforeAll(async () => {
  database = await testDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  for (const role of ROLES) {
    const client = new pg.Client({ connectionString: database.url(role) });
    clients.set(role, client);
    await client.connect();
  }
});
afterAll(async () => {
  for (const client of clients.values()) await client.end();
  await admin?.end();
  await database?.drop();
});

const names = async (sql: string, values: readonly unknown[] = []): Promise<string[]> =>
  (await admin.query<{ name: string }>(sql, [...values])).rows.map(({ name }) => name);

/** The SQLSTATE that answers; null when it was done. */
async function refusal(role: DatabaseRole, sql: string): Promise<string | null> {
  return (
    clients
      .get(role)
      ?.query(sql)
      .then(
        () => null,
        (error: unknown) => (error as { code: string }).code,
      ) ?? 'no such role'
  );
}

const tablesWhere = (role: DatabaseRole, privilege: string): Promise<string[]> =>
  names(
    `select format('%s.%s', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm') and ${BUSINESS} and has_table_privilege($1, c.oid, $2) order by 1`,
    [`samprova_${role}`, privilege],
  );

const callable = (role: DatabaseRole): Promise<string[]> =>
  names(
    `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${BUSINESS} and p.prosecdef and p.prorettype <> 'trigger'::regtype
        and has_schema_privilege($1, n.oid, 'usage') and has_function_privilege($1, p.oid, 'execute') order by 1`,
    [`samprova_${role}`],
  );

describe.each(ROLES)('the role samprova_%s', (role) => {
  it('is nothing special: no superuser, no owner, in no other role', async () => {
    expect(
      await names(
        `select rolname as name from pg_roles where rolname = $1
           and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
        [`samprova_${role}`],
      ),
    ).toEqual([]);
    expect(
      await names(`select roleid::regrole::text as name from pg_auth_members where member = $1::regrole`, [
        `samprova_${role}`,
      ]),
    ).toEqual([]);
    expect(
      await names(
        `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where ${BUSINESS} and c.relowner = $1::regrole
         union all select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
           where ${BUSINESS} and p.proowner = $1::regrole
         union all select datname from pg_database where datdba = $1::regrole`,
        [`samprova_${role}`],
      ),
    ).toEqual([]);
  });

  it.each([
    ['becomes somebody else', 'set role samprova_owner', '42501'],
    ['logs in as somebody else', 'set session authorization samprova_owner', '42501'],
    ['makes a table in public', 'create table public.mine (id int)', '42501'],
    ['makes a table in an area', 'create table identity.mine (id int)', '42501'],
    ['opens a table to everybody', 'alter table identity.person no force row level security', '42501'],
    ['looks past the rules', 'alter table identity.person disable row level security', '42501'],
    ['reads files of the server', `select pg_read_file('postgresql.conf')`, '42501'],
    ['runs a program on the server', `copy (select 1) to program 'true'`, '42501'],
    ['reads password hashes of roles', 'select * from pg_authid', '42501'],
    ['makes a role', 'create role samprova_mine', '42501'],
    [
      'ends another’s connection',
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'postgres'`,
      '42501',
    ],
    ['rewrites the list of migrations', 'delete from public.schema_migration', '42501'],
  ])('never %s', async (_, sql, code) => {
    expect(await refusal(role, sql)).toBe(code);
  });

  it('may not empty a table, hang triggers on it or point at it', async () => {
    for (const privilege of ['truncate', 'trigger', 'references'])
      expect([privilege, await tablesWhere(role, privilege)]).toEqual([privilege, []]);
  });
});

describe('what is append-only', () => {
  it.each(APPEND_ONLY)('%s is never changed and nothing is taken away, by anybody', async (table) => {
    expect(
      (await names(`select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0`, [table]))
        .length,
    ).toBeGreaterThan(3);
    for (const role of ['app', 'worker'] as const) {
      expect(
        await names(`select 'update' as name where has_any_column_privilege($1, $2, 'update')`, [
          `samprova_${role}`,
          table,
        ]),
      ).toEqual([]);
      const [column = 'id'] = await names(
        `select attname as name from pg_attribute where attrelid = $1::regclass and attnum = 1`,
        [table],
      );
      expect([table, role, await refusal(role, `update ${table} set ${column} = ${column}`)]).toEqual([
        table,
        role,
        '42501',
      ]);
      expect([table, role, await refusal(role, `delete from ${table}`)]).toEqual([table, role, '42501']);
    }
  });

  it('rows are deleted only where the list says so', async () => {
    expect(await tablesWhere('app', 'delete')).toEqual(DELETED_FROM.app);
    expect(await tablesWhere('worker', 'delete')).toEqual(DELETED_FROM.worker);
  });
});

describe('functions with borrowed rights', () => {
  it('that go through every partnership’s due rows are the worker’s alone', async () => {
    const due = (await callable('worker')).filter((name) => DUE.test(name));
    expect(due.length).toBeGreaterThan(5);
    expect((await callable('app')).filter((name) => DUE.test(name))).toEqual([]);
    for (const name of due)
      expect([name, await refusal('app', `select ${name.replace(/\(.*/, '')}(${argumentsOf(name)})`)]).toEqual([
        name,
        '42501',
      ]);
  });

  it('that let people in are the API’s alone', async () => {
    const doors = (await callable('app')).filter((name) => DOORS.test(name));
    expect(doors.length).toBeGreaterThan(5);
    expect((await callable('worker')).filter((name) => DOORS.test(name))).toEqual([]);
    for (const name of doors)
      expect([name, await refusal('worker', `select ${name.replace(/\(.*/, '')}(${argumentsOf(name)})`)]).toEqual([
        name,
        '42501',
      ]);
  });

  it('are nothing for the queue and for reports', async () => {
    expect(await callable('queue')).toEqual([]);
    // Which partnerships were written down for the login that asks.
    expect(await callable('reporting')).toEqual(['reporting.login_partnerships()']);
  });

  function argumentsOf(name: string): string {
    const types = /\((.*)\)$/.exec(name)?.[1] ?? '';
    return types
      .split(',')
      .filter(Boolean)
      .map((type) => `null::${type}`)
      .join(', ');
  }
});

describe('the worker', () => {
  it.each(SECRETS)('has nothing to do with %s', async (table) => {
    for (const privilege of ['select', 'insert', 'update', 'delete'])
      expect([
        privilege,
        await names(`select $3 as name where has_table_privilege($1, $2, $3)`, ['samprova_worker', table, privilege]),
      ]).toEqual([privilege, []]);
    expect(await refusal('worker', `select * from ${table}`)).toBe('42501');
  });
});

describe('the application', () => {
  it('reads no secret of anybody without a context, and announces without reading what was announced', async () => {
    for (const table of ['identity.account', 'identity.api_token', 'identity.session']) {
      const { rows } = (await clients.get('app')?.query(`select count(*)::int as count from ${table}`)) ?? { rows: [] };
      expect([table, rows]).toEqual([table, [{ count: 0 }]]);
    }
    expect(await refusal('app', 'select * from platform.outbox')).toBe('42501');
    expect(await refusal('app', 'select * from identity.sign_in_attempt')).toBe('42501');
    expect(
      await refusal('app', 'insert into identity.account (person_id, password_hash) values (gen_random_uuid(), $$x$$)'),
    ).toBe('42501');
    expect(await refusal('app', `update platform.business_clock set instant = now()`)).toBe('42501');
  });
});

describe('the queue', () => {
  it('sees nothing but its own schema', async () => {
    for (const privilege of ['select', 'insert', 'update', 'delete'])
      expect([privilege, await tablesWhere('queue', privilege)]).toEqual([privilege, []]);
    expect(
      await names(
        `select n.nspname as name from pg_namespace n where ${BUSINESS} and has_schema_privilege('samprova_queue', n.oid, 'usage')`,
      ),
    ).toEqual(['public']);
    expect(await refusal('queue', 'select * from identity.person')).toBe('42501');
  });

  it('lets nobody else into it', async () => {
    const client = clients.get('queue');
    await client?.query('create schema samprova_test_queue');
    await client?.query('create table samprova_test_queue.job (payload text)');
    for (const role of ['app', 'worker', 'reporting'] as const)
      expect(await refusal(role, 'select * from samprova_test_queue.job')).toBe('42501');
    await client?.query('drop schema samprova_test_queue cascade');
  });
});

describe('reports', () => {
  it('read what everybody may know and the views, and of these no row until a login is written down', async () => {
    const read = await tablesWhere('reporting', 'select');
    expect(
      read.filter((name) => !/^(partnerships\.|reporting\.(dim|fact|bridge)_|reporting\.holiday$)/.test(name)),
    ).toEqual([]);
    const facts = read.filter((name) => name.startsWith('reporting.fact_'));
    expect(facts.length).toBeGreaterThan(5);
    for (const name of facts) {
      const { rows } = (await clients.get('reporting')?.query(`select count(*)::int as count from ${name}`)) ?? {
        rows: [],
      };
      expect([name, rows]).toEqual([name, [{ count: 0 }]]);
    }
    expect(await refusal('reporting', 'select * from reporting.login_partnership')).toBe('42501');
    for (const privilege of ['insert', 'update', 'delete'])
      expect([privilege, await tablesWhere('reporting', privilege)]).toEqual([privilege, []]);
  });
});
