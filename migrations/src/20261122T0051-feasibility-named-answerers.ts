import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who answered by phone or mail without being in the directory: the site's contact, as staff entered it. */
export class FeasibilityNamedAnswerers1795307460000 implements MigrationInterface {
  readonly name = 'FeasibilityNamedAnswerers1795307460000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table feasibility.answer
        add column contact_name text check (length(contact_name) between 1 and 200),
        add column contact_email text check (length(contact_email) between 3 and 254),
        add constraint answer_contact_is_whole check ((contact_name is null) = (contact_email is null));
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
