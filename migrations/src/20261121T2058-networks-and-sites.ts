import type { MigrationInterface, QueryRunner } from 'typeorm';
import { absenceTables } from './networks/absence-tables.js';
import { knownNetworks } from './networks/known-networks.js';
import { networkTables } from './networks/network-tables.js';
import { siteTables } from './networks/site-tables.js';

/** Therapy networks with their standing, sites with what they can do, who answers for both, and who stands in. */
export class NetworksAndSites1795294500000 implements MigrationInterface {
  readonly name = 'NetworksAndSites1795294500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema networks;
      grant usage on schema networks to samprova_app, samprova_worker;
    `);
    for (const part of [siteTables, networkTables, absenceTables]) await runner.query(part);
    for (const [table, rows] of Object.entries(knownNetworks))
      await runner.query(
        `insert into networks.${table} select * from jsonb_populate_recordset(null::networks.${table}, $1::jsonb)
         on conflict do nothing`,
        [JSON.stringify(rows)],
      );
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
