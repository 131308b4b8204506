import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

const PARTNERSHIP = 'partnership_id = any (access.partnerships())';
const KINDS = `('INQUIRY', 'OUTCOME', 'TRIAL')`;

/** What key figures are made of, and the figures of months that are closed. */
export class KpiObservations1795350100000 implements MigrationInterface {
  readonly name = 'KpiObservations1795350100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema kpi;
      grant usage on schema kpi to samprova_app, samprova_worker;

      -- One row for each observed thing; every fact in it carries the moment at which it was told.
      create table kpi.observation (
        partnership_id uuid not null references partnerships.partnership (id),
        kind text not null check (kind in ${KINDS}),
        subject_id uuid not null,
        facts jsonb not null,
        recorded_at timestamptz not null,
        touched_at timestamptz not null,
        from_on date not null,
        to_on date not null check (to_on >= from_on),
        primary key (subject_id, kind)
      );
      create index observation_by_day on kpi.observation (partnership_id, kind, to_on, from_on);
      create index observation_touched on kpi.observation (partnership_id, kind, touched_at);
      ${protect('kpi.observation', PARTNERSHIP, PARTNERSHIP, 'select, insert, update, delete')}

      -- A closed month's sums, for each definition's version and for the whole, each region and each network.
      create table kpi.month_sum (
        partnership_id uuid not null references partnerships.partnership (id),
        month date not null check (extract(day from month) = 1),
        definition text not null,
        place text not null,
        sum jsonb not null,
        primary key (partnership_id, month, definition, place)
      );
      ${protect('kpi.month_sum', PARTNERSHIP, PARTNERSHIP, 'select, insert, update, delete')}

      -- That a month is closed, with what was told too late for an earlier one. Of a definition that is not named here
      -- nothing was summed.
      create table kpi.month_closing (
        partnership_id uuid not null references partnerships.partnership (id),
        month date not null check (extract(day from month) = 1),
        closed_at timestamptz not null,
        definitions text[] not null,
        late jsonb not null default '[]',
        primary key (partnership_id, month)
      );
      ${protect('kpi.month_closing', PARTNERSHIP, PARTNERSHIP, 'select, insert, update, delete')}

      -- Which month is closed next, and when.
      create table kpi.closing_clock (
        partnership_id uuid primary key references partnerships.partnership (id),
        month date not null check (extract(day from month) = 1),
        next_action_at timestamptz not null
      );
      create index closing_clock_due on kpi.closing_clock (next_action_at);
      ${protect('kpi.closing_clock', PARTNERSHIP)}

      create function kpi.due_closings(until_at timestamptz, how_many int)
        returns table (id uuid, partnership_id uuid)
        language sql stable security definer set search_path = '' as $$
          select c.partnership_id, c.partnership_id from kpi.closing_clock c
          where c.next_action_at <= until_at order by c.next_action_at, c.partnership_id limit how_many $$;
      create function kpi.next_closing_at() returns timestamptz
        language sql stable security definer set search_path = '' as $$
          select min(c.next_action_at) from kpi.closing_clock c $$;
      revoke all on function kpi.due_closings, kpi.next_closing_at from public;
      grant execute on function kpi.due_closings, kpi.next_closing_at to samprova_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
