import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A coordinator reminds a silent network or site at most once a working day: the day of the last time. */
export class FeasibilityChasedOn1795356000000 implements MigrationInterface {
  readonly name = 'FeasibilityChasedOn1795356000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table feasibility.assignment add column reminded_on date;
      alter table feasibility.invitation add column reminded_on date;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
