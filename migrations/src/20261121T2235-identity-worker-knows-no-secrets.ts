import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Passwords, sessions, tokens and invitations are for who signs people in. The worker acts in anybody's context, so
 * row-level security alone would not keep them from it.
 */
export class IdentityWorkerKnowsNoSecrets1795298700000 implements MigrationInterface {
  readonly name = 'IdentityWorkerKnowsNoSecrets1795298700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke all on identity.account, identity.api_token, identity.invitation, identity.session from samprova_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
