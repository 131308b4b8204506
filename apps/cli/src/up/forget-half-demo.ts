import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { roleUrl } from '@samprova/platform/db';
import pg from 'pg';

/**
 * Takes away what a killed start had filled in: Samprova's own schemas, the queue's among them, and the letters written.
 * Only for a database that says that the demo was filling it: nobody can have worked there.
 * @param client logged in as the database's administrator
 * @param mailFolder where letters were written; undefined: they were sent
 */
export async function forgetHalfDemo(
  client: pg.Client,
  adminUrl: string,
  mailFolder: string | undefined,
): Promise<void> {
  const { rows: schemas } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace n join pg_roles r on r.oid = n.nspowner where r.rolname = 'samprova_owner'`,
  );
  if (mailFolder !== undefined && schemas.some(({ name }) => name === 'notifications'))
    await forgetLetters(client, mailFolder);
  const names = schemas.map(({ name }) => client.escapeIdentifier(name));
  if (names.length > 0) await client.query(`drop schema ${names.join(', ')} cascade`);
  await client.query('drop table if exists public.schema_migration');
  await forgetQueue(adminUrl);
}

async function forgetLetters(client: pg.Client, mailFolder: string): Promise<void> {
  const { rows: tables } = await client.query(
    `select from pg_tables where schemaname = 'notifications' and tablename = 'email'`,
  );
  if (tables.length === 0) return;
  const { rows: letters } = await client.query<{ id: string }>('select id from notifications.email');
  for (const { id } of letters) await rm(join(mailFolder, `${id}.eml`), { force: true });
}

/** The queue's schema is its role's own. Where the roles were not made yet, there is none. */
async function forgetQueue(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: roleUrl(adminUrl, 'queue') });
  try {
    await client.connect();
    await client.query('drop schema if exists bullmq cascade');
  } catch (error) {
    if (!['28P01', '28000'].includes((error as { code?: string }).code ?? '')) throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
