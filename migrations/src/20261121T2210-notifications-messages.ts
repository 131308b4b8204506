import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

/** One row per (person, subject, step): a step is never announced twice, however often it comes around. */
export class NotificationsMessages1795298500000 implements MigrationInterface {
  readonly name = 'NotificationsMessages1795298500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema notifications;
      grant usage on schema notifications to samprova_app, samprova_worker;

      create table notifications.message (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        -- Who is meant; whoever stands in on the day it goes out may receive it.
        person_id uuid references identity.person (id),
        -- A sponsor's contact without account.
        contact_email text,
        kind text not null,
        subject_id uuid not null,
        step text not null,
        inquiry_id uuid not null,
        facts jsonb not null default '{}',
        pace text not null check (pace in ('IMMEDIATE', 'BUNDLED')),
        send_at timestamptz not null,
        state text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'DROPPED', 'UNDELIVERABLE')),
        email_id uuid,
        sent_to uuid,
        created_at timestamptz not null,
        ended_at timestamptz,
        read_at timestamptz,
        check ((person_id is null) <> (contact_email is null))
      );
      create unique index message_once on notifications.message
        (coalesce(person_id::text, contact_email), subject_id, step);
      create index message_waiting on notifications.message (send_at) where state = 'WAITING';
      create index message_of_person on notifications.message (person_id, id desc);
      create index message_received_by on notifications.message (sent_to, id desc) where sent_to is not null;
      ${protect(
        'notifications.message',
        'person_id = access.person() or sent_to = access.person() or partnership_id = any (access.partnerships())',
      )}

      -- One e-mail to one person; its id is the Message-ID, so that sending again after a crash repeats it.
      create table notifications.email (
        id uuid primary key,
        partnership_id uuid not null,
        person_id uuid,
        address text not null,
        message_count int not null,
        planned_at timestamptz not null,
        sent_at timestamptz
      );
      create index email_unsent on notifications.email (planned_at) where sent_at is null;
      ${protect('notifications.email', 'partnership_id = any (access.partnerships())')}

      create function notifications.due_bundles(until_at timestamptz, how_many int)
        returns table (partnership_id uuid, person_id uuid, contact_email text)
        language sql stable security definer set search_path = '' as $$
          select m.partnership_id, m.person_id, m.contact_email from notifications.message m
          where m.state = 'WAITING' and m.send_at <= until_at
          group by 1, 2, 3 order by min(m.send_at), 1, 2, 3 limit how_many $$;
      create function notifications.next_send_at() returns timestamptz
        language sql stable security definer set search_path = '' as $$
          select min(m.send_at) from notifications.message m where m.state = 'WAITING' $$;
      revoke all on function notifications.due_bundles, notifications.next_send_at from public;
      grant execute on function notifications.due_bundles, notifications.next_send_at to samprova_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
