import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As what each line of a clock's ledger was made, kept with it: a sponsor learns that, and not which person it was. */
export class FeasibilityLedgerRoles1795308600000 implements MigrationInterface {
  readonly name = 'FeasibilityLedgerRoles1795308600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table feasibility.clock_event add column by_role text`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
