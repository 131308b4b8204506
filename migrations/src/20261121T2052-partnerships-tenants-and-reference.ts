import type { MigrationInterface, QueryRunner } from 'typeorm';
import { referenceData } from './partnerships/reference-data.js';
import { tenantTables } from './partnerships/tenant-tables.js';
import { referenceTables } from './partnerships/reference-tables.js';

/** The tenants with their promises, and the lists of regions and areas that everybody reads. */
export class PartnershipsTenantsAndReference1795293600000 implements MigrationInterface {
  readonly name = 'PartnershipsTenantsAndReference1795293600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema partnerships;
      grant usage on schema partnerships to samprova_app, samprova_worker, samprova_reporting;
    `);
    await runner.query(tenantTables);
    await runner.query(referenceTables);
    for (const [table, rows] of Object.entries(referenceData))
      await runner.query(
        `insert into partnerships.${table} select * from jsonb_populate_recordset(null::partnerships.${table}, $1::jsonb)
         on conflict do nothing`,
        [JSON.stringify(rows)],
      );
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
