import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorFunctions } from './identity/actor-functions.js';
import { directoryTables } from './identity/directory-tables.js';
import { roleTables } from './identity/role-tables.js';
import { signInFunctions } from './identity/sign-in-functions.js';
import { signInTables } from './identity/sign-in-tables.js';

/**
 * Organisations, people, sign-in and roles. What must be answered before an actor is known (sign-in, session and token
 * look-up) goes through functions of samprova_owner; all else is seen in the actor's context only.
 */
export class IdentityDirectoryAndSignIn1795294200000 implements MigrationInterface {
  readonly name = 'IdentityDirectoryAndSignIn1795294200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema identity;
      grant usage on schema identity to samprova_app, samprova_worker;
      -- Readiness compares the migrations that ran with those a process knows.
      grant select on public.schema_migration to samprova_app, samprova_worker;
    `);
    for (const part of [directoryTables, signInTables, roleTables, signInFunctions, actorFunctions])
      await runner.query(part);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
