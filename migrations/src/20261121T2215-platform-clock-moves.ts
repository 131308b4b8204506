import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody asked of simulated business time, and what came of it: the API writes the wish, the worker fulfils it.
 * A row, so that a wish outlives a killed worker. Instants and counts only.
 */
export class PlatformClockMoves1795298600000 implements MigrationInterface {
  readonly name = 'PlatformClockMoves1795298600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table platform.clock_move (
        id uuid primary key,
        -- Business time to reach; null: the next instant at which something becomes due.
        target timestamptz,
        asked_at timestamptz not null default clock_timestamp(),
        started_at timestamptz,
        -- Business time when it began, and where it stands.
        began_from timestamptz,
        reached timestamptz,
        stops int not null default 0,
        -- The outbox when it began: what came later, happened on the way.
        outbox_seq bigint,
        happened jsonb not null default '{}',
        ended_at timestamptz,
        failure text
      );
      -- One at a time: a wish reckons from where the clock stands.
      create unique index clock_move_one on platform.clock_move ((true)) where ended_at is null;
      grant select, insert on platform.clock_move to samprova_app;
      grant select, update on platform.clock_move to samprova_worker;

      create function platform.wake_clock() returns trigger language plpgsql as $$
      begin
        perform pg_notify('samprova_clock', '');
        return null;
      end $$;
      create trigger wake_clock after insert on platform.clock_move for each statement execute function platform.wake_clock();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
