import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

/** A partnership's own words for what people are told; versions are only added. */
export class NotificationsMessageTemplates1795306200000 implements MigrationInterface {
  readonly name = 'NotificationsMessageTemplates1795306200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notifications.message_template (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        kind text not null,
        language text not null check (language in ('en', 'sv', 'da', 'nb')),
        version int not null check (version >= 1),
        -- Both null: back to the shipped words.
        subject text check (length(subject) between 1 and 120),
        text text check (length(text) between 1 and 2000),
        changed_at timestamptz not null,
        changed_by uuid references identity.person (id),
        check ((subject is null) = (text is null)),
        unique (partnership_id, kind, language, version)
      );
      ${protect(
        'notifications.message_template',
        'partnership_id = any (access.partnerships())',
        'partnership_id = any (access.partnerships()) and not partnership_id = any (access.asked_only())',
        'select, insert',
      )}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
