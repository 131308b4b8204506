import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrationNames } from '@samprova/migrations';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import pg from 'pg';
import { openTables } from './open-tables.js';
import { areas } from './tree.js';

/** Schemas beside those named after an area, and the area they belong to. */
const owners: Readonly<Record<string, string>> = { access: 'platform', public: 'platform', reporting: 'kpi' };
const place = (schema: string): number => areas.indexOf(owners[schema] ?? schema);

describe('the database that the migrations leave', () => {
  let database: TestDatabase;
  let client: pg.Client;
  const names = async (text: string): Promise<string[]> =>
    (await client.query<{ name: string }>(text)).rows.map(({ name }) => name);

  beforeAll(async () => {
    database = await testDatabase();
    client = new pg.Client({ connectionString: database.adminUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  it('comes from migrations in one order: each has a number of its own, and they stand as they run', () => {
    const numbers = migrationNames.map((name) => Number(/\d{13}$/.exec(name)?.[0]));
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  });

  it('has one schema per area and no other', async () => {
    const schemas = await names(
      `select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'`,
    );
    expect(schemas.filter((schema) => place(schema) < 0)).toEqual([]);
  });

  it('has foreign keys that follow the order of the areas', async () => {
    const { rows } = await client.query<{ name: string; from: string; to: string }>(`
      select format('%s: %s → %s', conname, conrelid::regclass, confrelid::regclass) as name,
        f.relnamespace::regnamespace::text as "from", t.relnamespace::regnamespace::text as "to"
      from pg_constraint c join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
      where contype = 'f'`);
    expect(rows.filter(({ from, to }) => place(to) > place(from)).map(({ name }) => name)).toEqual([]);
  });

  it('puts every table under forced row-level security, but for a reviewed list', async () => {
    const open = await names(`
      select format('%s.%s', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and not (c.relrowsecurity and c.relforcerowsecurity)`);
    expect(open.filter((table) => !(table in openTables))).toEqual([]);
    expect(Object.keys(openTables).filter((table) => !open.includes(table))).toEqual([]);
  });

  it('gives no table or sequence to everybody', async () => {
    expect(
      await names(`select c.oid::regclass::text as name from pg_class c, aclexplode(c.relacl) a
        where a.grantee = 0 and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'`),
    ).toEqual([]);
  });

  it('lets nobody past row-level security: the roles own nothing and are no superusers', async () => {
    expect(
      await names(`select rolname as name from pg_roles where rolname like 'samprova\\_%'
        and (rolsuper or rolbypassrls or rolcreaterole)`),
    ).toEqual([]);
    expect(
      await names(`select c.oid::regclass::text as name from pg_class c join pg_roles r on r.oid = c.relowner
        where c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)' and r.rolname <> 'samprova_owner'`),
    ).toEqual([]);
  });

  it('lets no view see more than the one who asks', async () => {
    expect(
      await names(`select c.oid::regclass::text as name from pg_class c where c.relkind in ('v', 'm')
        and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
        and not coalesce(c.reloptions @> '{security_invoker=true}' or c.reloptions @> '{security_invoker=on}', false)`),
    ).toEqual([]);
  });

  it('has functions with borrowed rights only with a fixed search path and a named caller', async () => {
    expect(
      await names(`select p.oid::regprocedure::text as name from pg_proc p
        where p.prosecdef and p.pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
          and (not coalesce(array_to_string(p.proconfig, ',') like '%search_path=%', false)
            -- A trigger function cannot be called, only fired.
            or p.prorettype <> 'trigger'::regtype and exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0))`),
    ).toEqual([]);
  });

  it('has an index for every foreign key, so that a deleted or locked parent does not read its children whole', async () => {
    expect(
      await names(`select format('%s (%s)', c.conrelid::regclass, c.conname) as name from pg_constraint c
        where c.contype = 'f' and (c.confdeltype in ('c', 'n', 'd')) and not exists (
          select from pg_index i where i.indrelid = c.conrelid
            and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`),
    ).toEqual([]);
  });
});
