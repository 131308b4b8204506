import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

/** A partnership's own texts to begin from; those that Samprova ships stand in the code. */
export class FeasibilityTextTemplates1795306800000 implements MigrationInterface {
  readonly name = 'FeasibilityTextTemplates1795306800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feasibility.text_template (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        purpose text not null check (purpose in ('CLARIFICATION', 'OUT_OF_SCOPE', 'COLLATION', 'EXTENSION')),
        language text not null check (language in ('en', 'sv', 'da', 'nb')),
        title text not null check (length(title) between 1 and 80),
        text text not null check (length(text) between 1 and 4000),
        revision int not null check (revision >= 1),
        changed_at timestamptz not null,
        changed_by uuid references identity.person (id),
        removed_at timestamptz
      );
      create unique index text_template_title on feasibility.text_template
        (partnership_id, purpose, language, lower(title)) where removed_at is null;
      ${protect('feasibility.text_template', 'partnership_id = any (access.partnerships()) and not partnership_id = any (access.asked_only())')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
