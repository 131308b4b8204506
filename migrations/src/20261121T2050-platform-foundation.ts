import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

/** The machine room: who acts (access), business clock, outbox, deliveries, audit trail, idempotency keys. */
export class PlatformFoundation1795293000000 implements MigrationInterface {
  readonly name = 'PlatformFoundation1795293000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema access;
      grant usage on schema access to samprova_app, samprova_worker, samprova_reporting;

      -- The context of a transaction. After a transaction that set it, a setting reads '' and not NULL.
      create function access.person() returns uuid language sql stable parallel safe
        return nullif(current_setting('samprova.person', true), '')::uuid;
      create function access.partnerships() returns uuid[] language sql stable parallel safe
        return coalesce(nullif(current_setting('samprova.partnerships', true), ''), '{}')::uuid[];
      create function access.organisations() returns uuid[] language sql stable parallel safe
        return coalesce(nullif(current_setting('samprova.organisations', true), ''), '{}')::uuid[];
      create function access.sites() returns uuid[] language sql stable parallel safe
        return coalesce(nullif(current_setting('samprova.sites', true), ''), '{}')::uuid[];

      create schema platform;
      grant usage on schema platform to samprova_app, samprova_worker;

      -- One row while business time is simulated (demo and tests), none otherwise.
      create table platform.business_clock (
        only_row boolean primary key default true check (only_row),
        instant timestamptz not null
      );
      grant select on platform.business_clock to samprova_app, samprova_worker;

      -- The row's presence switches the clock to simulated; it never goes back.
      create function platform.move_business_clock(target timestamptz) returns timestamptz
        language plpgsql security definer set search_path = '' as $$
      declare moved timestamptz;
      begin
        update platform.business_clock set instant = greatest(instant, target) returning instant into moved;
        if moved is null then
          raise exception 'business time is not simulated here' using errcode = 'object_not_in_prerequisite_state';
        end if;
        return moved;
      end $$;
      revoke all on function platform.move_business_clock from public;
      grant execute on function platform.move_business_clock to samprova_app, samprova_worker;

      create table platform.outbox (
        id uuid primary key,
        seq bigint generated always as identity unique,
        event_name text not null,
        partnership_id uuid,
        payload jsonb not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default clock_timestamp(),
        relayed_at timestamptz
      );
      create index outbox_waiting on platform.outbox (seq) where relayed_at is null;
      alter table platform.outbox enable row level security;
      alter table platform.outbox force row level security;
      create policy outbox_owner on platform.outbox to samprova_owner using (true) with check (true);
      create policy outbox_announce on platform.outbox for insert to samprova_app with check (true);
      create policy outbox_relay on platform.outbox to samprova_worker using (true) with check (true);
      grant insert on platform.outbox to samprova_app;
      grant select, insert, update, delete on platform.outbox to samprova_worker;

      create function platform.wake_relay() returns trigger language plpgsql as $$
      begin
        perform pg_notify('samprova_outbox', '');
        return null;
      end $$;
      create trigger wake_relay after insert on platform.outbox for each statement execute function platform.wake_relay();

      create table platform.delivery (
        subscriber text not null,
        event_id uuid not null references platform.outbox (id) on delete cascade,
        done_at timestamptz not null default clock_timestamp(),
        primary key (event_id, subscriber)
      );
      grant select, insert, delete on platform.delivery to samprova_worker;

      create table platform.subscriber (
        name text primary key,
        event_name text not null,
        since_seq bigint not null default 0
      );
      grant select, insert, update, delete on platform.subscriber to samprova_worker;

      create table platform.audit_entry (
        id uuid primary key,
        partnership_id uuid,
        person_id uuid,
        action text not null,
        entity text not null,
        entity_id uuid not null,
        before jsonb,
        after jsonb,
        reason text,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null default clock_timestamp()
      );
      create index audit_entry_of_entity on platform.audit_entry (entity_id, recorded_at);
      ${protect('platform.audit_entry', 'partnership_id = any (access.partnerships()) or person_id = access.person()', 'true', 'select, insert')}

      -- An answer kept for a client's retry. Security time: a key is forgotten after 24 real hours.
      create table platform.idempotency_key (
        person_id uuid not null,
        key text not null,
        request_hash bytea not null,
        answer jsonb not null,
        recorded_at timestamptz not null default clock_timestamp(),
        primary key (person_id, key)
      );
      ${protect('platform.idempotency_key', 'person_id = access.person()', undefined, 'select, insert, update, delete')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
