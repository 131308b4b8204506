import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

const STAFF = 'partnership_id = any (access.partnerships()) and not partnership_id = any (access.asked_only())';
const MEMBERS = 'partnership_id = any (access.partnerships())';

/** What is done about barriers, what networks say of their conditions, and the tables that anybody may read. */
export class KpiBarriersAndComparisons1795350200000 implements MigrationInterface {
  readonly name = 'KpiBarriersAndComparisons1795350200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kpi.barrier (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        cause text not null check (cause in ('DECLINE', 'DELAY', 'PROBLEM')),
        code text not null check (length(code) between 1 and 100),
        owner text not null check (length(owner) between 1 and 200),
        due_on date not null,
        note text check (length(note) between 1 and 2000),
        fixed_at timestamptz,
        fixed_note text check (length(fixed_note) between 1 and 2000),
        set_by uuid,
        set_at timestamptz not null,
        unique (partnership_id, cause, code)
      );
      ${protect('kpi.barrier', STAFF)}

      -- What helps and hinders a network, in its own words; the newest counts, the others are history.
      create table kpi.network_condition (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        network_id uuid not null references networks.network (id),
        words text not null check (length(words) between 1 and 4000),
        told_by uuid,
        told_at timestamptz not null
      );
      create index network_condition_newest on kpi.network_condition (network_id, told_at desc, id desc);
      ${protect('kpi.network_condition', MEMBERS, MEMBERS, 'select, insert')}

      -- Published once for a closed period, small cells hidden before it is kept: anybody may read all there is.
      create table kpi.open_comparison (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        period text not null check (period ~ '^[0-9]{4}(-Q[1-4])?$'),
        from_on date not null,
        to_on date not null check (to_on > from_on),
        tables jsonb not null,
        published_by uuid,
        published_at timestamptz not null,
        unique (partnership_id, period)
      );
      create index open_comparison_newest on kpi.open_comparison (from_on desc, partnership_id);
      ${protect('kpi.open_comparison', 'true', STAFF, 'select, insert')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
