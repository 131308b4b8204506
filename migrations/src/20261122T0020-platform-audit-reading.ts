import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit trail is read by partnership and time. A network's people work in the whole partnership's context, but its
 * trail is not theirs to read: it names every site and request.
 */
export class PlatformAuditReading1795305600000 implements MigrationInterface {
  readonly name = 'PlatformAuditReading1795305600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index audit_entry_of_partnership on platform.audit_entry (partnership_id, occurred_at, id);
      create index audit_entry_of_person on platform.audit_entry (person_id, occurred_at, id);
      alter policy platform_audit_entry_actor on platform.audit_entry
        using (partnership_id = any (access.partnerships()) and not partnership_id = any (access.asked_only())
          or person_id = access.person());
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
