import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { migrationNames } from '@samprova/migrations';
import pg from 'pg';
import { CommandFailure } from '../command.js';
import { runMigrations } from '../migrate/run-migrations.js';
import { databaseFailure } from '../up/database-failure.js';
import { installationDatabase } from '../up/installation.js';
import { type BackupTable, fileOf, MANIFEST, type Manifest, readManifest } from './manifest.js';

const BATCH = 1_000;
/** The migrations write this table; which of them ran is compared, not restored. */
const NOT_RESTORED = 'public.schema_migration';

/**
 * Puts a backup into a database in which nobody has worked, all or nothing.
 * @throws CommandFailure with one sentence when the backup is damaged, of another version, or somebody has worked here
 */
export async function restoreBackup(
  folder: string,
  data: string | undefined,
  onTable: (table: BackupTable) => void,
): Promise<Manifest> {
  const manifest = await soundBackup(folder);
  const url = await installationDatabase(data);
  await runMigrations(data);
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(`begin; set local timezone = 'UTC'`);
    await refuseUsed(client);
    // References and triggers were satisfied when the rows were made; superusers may leave them out.
    await client.query('set local session_replication_role = replica');
    const tables = manifest.tables.filter(({ table }) => table !== NOT_RESTORED);
    await client.query(`truncate ${tables.map(({ table }) => table).join(', ')}`);
    for (const each of tables) {
      await fill(client, folder, each);
      onTable(each);
    }
    await client.query('commit');
    return manifest;
  } catch (error) {
    if ((error as { code?: string }).code === '42501')
      throw new CommandFailure(
        'samprova restore: DATABASE_URL must name a superuser; a backup is put back past every rule.',
      );
    throw (error as { code?: string }).code ? databaseFailure(error, url) : error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Reads all of it before anything is touched. */
async function soundBackup(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '');
  const manifest = readManifest(text, folder);
  const foreign = manifest.migrations.join() !== migrationNames.join();
  if (foreign)
    throw new CommandFailure(
      'samprova restore: the backup was made by another version of Samprova; restore it with that version, then upgrade.',
    );
  for (const { table, rows, sha256 } of manifest.tables) {
    const hash = createHash('sha256');
    let lines = 0;
    try {
      for await (const chunk of createReadStream(join(folder, fileOf({ table }))) as AsyncIterable<Buffer>) {
        hash.update(chunk);
        for (const byte of chunk) if (byte === 10) lines += 1;
      }
    } catch {
      throw new CommandFailure(`samprova restore: the backup is damaged: ${fileOf({ table })} is missing.`);
    }
    if (lines !== rows || hash.digest('hex') !== sha256)
      throw new CommandFailure(
        `samprova restore: the backup is damaged: ${fileOf({ table })} is not as it was written.`,
      );
  }
  return manifest;
}

async function refuseUsed(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ used: boolean }>('select exists (select from identity.person) as used');
  if (rows[0]?.used)
    throw new CommandFailure('samprova restore: somebody has worked in this database; name an empty one.');
}

async function fill(client: pg.Client, folder: string, { table }: BackupTable): Promise<void> {
  const { rows } = await client.query<{ columns: string; counter: string | null }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) filter (where attgenerated = '') as columns,
            max(quote_ident(attname)) filter (where attidentity <> '') as counter
       from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [table],
  );
  const { columns, counter } = rows[0]!;
  const insert = `insert into ${table} (${columns}) overriding system value
                  select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`;
  const flush = (lines: readonly string[]) => client.query(insert, [`[${lines.join(',')}]`]);
  let batch: string[] = [];
  for await (const line of createInterface({ input: createReadStream(join(folder, fileOf({ table }))) })) {
    batch.push(line);
    if (batch.length < BATCH) continue;
    await flush(batch);
    batch = [];
  }
  if (batch.length > 0) await flush(batch);
  if (counter)
    await client.query(
      `select setval(pg_get_serial_sequence('${table}', '${counter}'), greatest((select max(${counter}) from ${table}), 1))`,
    );
}
