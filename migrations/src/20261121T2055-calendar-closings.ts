import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Extra closings of a partnership: rows, never code. Public like the statutory days; a removed one keeps its history. */
export class CalendarClosings1795293900000 implements MigrationInterface {
  readonly name = 'CalendarClosings1795293900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema calendar;
      grant usage on schema calendar to samprova_app, samprova_worker;

      create table calendar.closing (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        on_date date not null,
        name text not null,
        added_at timestamptz not null,
        added_by uuid,
        removed_at timestamptz,
        removed_by uuid
      );
      create unique index closing_once on calendar.closing (partnership_id, on_date) where removed_at is null;
      alter table calendar.closing enable row level security;
      alter table calendar.closing force row level security;
      create policy closing_owner on calendar.closing to samprova_owner using (true) with check (true);
      create policy closing_reader on calendar.closing for select to samprova_app, samprova_worker using (true);
      create policy closing_writer on calendar.closing for insert to samprova_app
        with check (partnership_id = any (access.partnerships()));
      create policy closing_remover on calendar.closing for update to samprova_app
        using (partnership_id = any (access.partnerships()));
      grant select, insert, update on calendar.closing to samprova_app;
      grant select on calendar.closing to samprova_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
