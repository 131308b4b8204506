import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { DATABASE_ROLES, rolePassword } from './roles.js';

/** Any number that no other program takes; it keeps two migrations from running at once. */
const LOCK = 5_017_1971;

/**
 * Creates the roles and brings the database that `adminUrl` names to the newest schema. Safe to run twice and from two
 * processes at once. The migrations run as `samprova_owner`, which is no superuser.
 * @param adminUrl a login that may create roles and owns (or may create in) the database
 * @returns the names of the migrations that ran now
 */
export async function migrateDatabase(
  adminUrl: string,
  migrations: readonly (new () => MigrationInterface)[],
): Promise<readonly string[]> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [LOCK]);
    await createRoles(admin, adminUrl);
    const dataSource = await new DataSource({
      type: 'postgres',
      url: adminUrl,
      migrations: [...migrations],
      migrationsTableName: 'schema_migration',
      migrationsTransactionMode: 'each',
      poolSize: 1,
      extra: { options: '-c role=samprova_owner -c TimeZone=UTC' },
    }).initialize();
    try {
      return (await dataSource.runMigrations()).map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await admin.end();
  }
}

async function createRoles(admin: pg.Client, adminUrl: string): Promise<void> {
  const literal = (text: string): string => admin.escapeLiteral(text);
  const database = admin.escapeIdentifier(decodeURIComponent(new URL(adminUrl).pathname.slice(1)));
  await admin.query(`do $$ begin
    if not exists (select from pg_roles where rolname = 'samprova_owner') then create role samprova_owner nologin; end if;
  exception when duplicate_object or unique_violation then null; end $$`);
  for (const role of DATABASE_ROLES) {
    await admin.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'samprova_${role}') then create role samprova_${role} login; end if;
    exception when duplicate_object or unique_violation then null; end $$`);
    const { rows } = await admin.query<{ named: string | null }>(
      `select shobj_description(oid, 'pg_authid') as named from pg_roles where rolname = $1`,
      [`samprova_${role}`],
    );
    // Setting a password rewrites a shared row; skipping it when nothing changed lets test databases be made side by side.
    const password = rolePassword(adminUrl, role);
    const mark = `password ${password.slice(0, 6)}`;
    if (rows[0]?.named === mark) continue;
    await admin.query(`alter role samprova_${role} login password ${literal(password)}`);
    await admin.query(`comment on role samprova_${role} is ${literal(mark)}`);
  }
  await admin.query(`grant samprova_owner to current_user`);
  await admin.query(`grant connect, create on database ${database} to samprova_owner`);
  await admin.query(`grant connect on database ${database} to samprova_app, samprova_worker, samprova_reporting`);
  await admin.query(`grant connect, create on database ${database} to samprova_queue`);
  await admin.query(`grant usage, create on schema public to samprova_owner`);
}
