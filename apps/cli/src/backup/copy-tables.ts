import { createHash } from 'node:crypto';
import pg from 'pg';
import { databaseFailure } from '../up/database-failure.js';
import type { BackupTable, Manifest } from './manifest.js';

/** Where the lines of one table go. */
export interface TableSink {
  write(lines: string): Promise<void>;
  end(): Promise<void>;
}

const BATCH = 2_000;
/** The queue only executes: wiping it loses nothing, and a restored one would execute what has been done. */
const LEFT_OUT = ['bullmq'];

/**
 * Reads every table in one snapshot, in the order of its primary key, one JSON object per line.
 * @throws CommandFailure when the database cannot be read
 */
export async function copyTables(
  url: string,
  sinkFor: (table: string) => Promise<TableSink>,
  onTable: (table: BackupTable) => void,
): Promise<Manifest> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(`begin isolation level repeatable read read only; set local timezone = 'UTC'`);
    await becomeOwner(client);
    const tables: BackupTable[] = [];
    for (const { table, sorted } of await tablesOf(client)) {
      const done = await copyTable(client, table, sorted, await sinkFor(table));
      tables.push(done);
      onTable(done);
    }
    const { rows } = await client.query<{ at: Date; migrations: string[] }>(
      `select now() as at, array(select name::text from public.schema_migration order by timestamp) as migrations`,
    );
    const { at, migrations } = rows[0]!;
    return { format: 'samprova-backup', version: 1, madeAt: at.toISOString(), migrations, tables };
  } catch (error) {
    throw (error as { code?: string }).code ? databaseFailure(error, url) : error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Row-level security binds everybody but a superuser; the owner of the tables has a policy that shows all of them. */
async function becomeOwner(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ superuser: boolean }>(
    `select rolsuper as superuser from pg_roles where rolname = current_user`,
  );
  if (!rows[0]?.superuser) await client.query('set local role samprova_owner');
}

async function tablesOf(client: pg.Client): Promise<{ readonly table: string; readonly sorted: string }[]> {
  const { rows } = await client.query<{ table: string; sorted: string }>(
    `select format('%I.%I', n.nspname, c.relname) as table,
            coalesce((select 'order by ' || string_agg(format('t.%I', a.attname), ', ' order by k.place)
               from pg_index i, unnest(i.indkey::int2[]) with ordinality k (attnum, place), pg_attribute a
              where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum), '') as sorted
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition
        and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and n.nspname <> all ($1)
      order by 1`,
    [LEFT_OUT],
  );
  return rows;
}

async function copyTable(client: pg.Client, table: string, sorted: string, sink: TableSink): Promise<BackupTable> {
  const hash = createHash('sha256');
  let rows = 0;
  await client.query(`declare lines no scroll cursor for select to_jsonb(t)::text as line from ${table} t ${sorted}`);
  for (;;) {
    const batch = await client.query<{ line: string }>(`fetch ${BATCH} from lines`);
    if (batch.rows.length === 0) break;
    const lines = batch.rows.map(({ line }) => `${line}\n`).join('');
    hash.update(lines);
    rows += batch.rows.length;
    await sink.write(lines);
  }
  await client.query('close lines');
  await sink.end();
  return { table, rows, sha256: hash.digest('hex') };
}
