import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

/** How each person likes to look at a page; nobody else reads it. */
export class IdentitySavedViews1795307100000 implements MigrationInterface {
  readonly name = 'IdentitySavedViews1795307100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.saved_view (
        id uuid primary key,
        person_id uuid not null references identity.person (id),
        page text not null check (length(page) between 1 and 40),
        name text not null check (length(name) between 1 and 60),
        filter jsonb not null check (jsonb_typeof(filter) = 'object'),
        saved_at timestamptz not null
      );
      create unique index saved_view_name on identity.saved_view (person_id, page, lower(name));
      ${protect('identity.saved_view', 'person_id = access.person()', 'person_id = access.person()', 'select, insert, update, delete')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
