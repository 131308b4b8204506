import Table from 'cli-table3';
import pg from 'pg';
import { CommandFailure } from '../command.js';
import { databaseFailure } from '../up/database-failure.js';
import { installationDatabase } from '../up/installation.js';
import { type AuditCheck, auditChecks } from './audit-checks.js';

/** How many a person is shown; `--json` has all. */
const MOST_SHOWN = 50;

/** @returns the exit code: 0 when the trail explains everything, 1 when something differs */
export async function runAuditVerify({ data, json }: { data: string | undefined; json: boolean }): Promise<number> {
  const checks = await lookedAt(await installationDatabase(data));
  const unexplained = checks.flatMap((check) => check.unexplained);
  if (json) {
    const looked = Object.fromEntries(checks.map(({ kind, looked: n }) => [kind, n]));
    process.stdout.write(`${JSON.stringify({ explained: unexplained.length === 0, looked, unexplained })}\n`);
  } else process.stdout.write(`${tables(checks)}\n`);
  return unexplained.length === 0 ? 0 : 1;
}

async function lookedAt(url: string): Promise<readonly AuditCheck[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ made: boolean }>(
      `select to_regclass('platform.audit_entry') is not null and to_regclass('feasibility.clock_event') is not null as made`,
    );
    if (!rows[0]?.made) throw new CommandFailure('The database holds no Samprova yet; run "samprova migrate" first.');
    return await auditChecks(client);
  } catch (error) {
    throw error instanceof CommandFailure ? error : databaseFailure(error, url);
  } finally {
    await client.end();
  }
}

function tables(checks: readonly AuditCheck[]): string {
  const style = { head: [], border: [], compact: true };
  const sums = new Table({ head: ['what', 'looked at', 'unexplained'], style, colAligns: ['left', 'right', 'right'] });
  for (const { kind, looked, unexplained } of checks) sums.push([kind, looked, unexplained.length]);
  const all = checks.flatMap(({ unexplained }) => unexplained);
  if (all.length === 0)
    return `${sums.toString()}\nThe audit trail explains every state and every line of every clock.`;
  const differing = new Table({ head: ['what', 'reference', 'id', 'the database says', 'the trail says'], style });
  for (const { kind, reference, id, found, trail } of all.slice(0, MOST_SHOWN))
    differing.push([kind, reference ?? '', id, found, trail ?? 'nothing']);
  const more = all.length > MOST_SHOWN ? `\n… and ${all.length - MOST_SHOWN} more; --json lists all.` : '';
  return `${sums.toString()}\n${differing.toString()}${more}\n${all.length} not explained by the audit trail.`;
}
