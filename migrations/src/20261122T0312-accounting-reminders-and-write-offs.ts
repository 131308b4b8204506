import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

/** A partnership's own people. */
const STAFF = 'partnership_id = any (access.partnerships()) and not partnership_id = any (access.asked_only())';

/** Whoever does not pay is reminded once for each step; what will not be paid is given up by two. */
export class AccountingRemindersAndWriteOffs1795320120000 implements MigrationInterface {
  readonly name = 'AccountingRemindersAndWriteOffs1795320120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table accounting.reminder_policy (
        id uuid primary key,
        partnership_id uuid not null unique references partnerships.partnership (id),
        steps jsonb not null check (jsonb_array_length(steps) <= 6),
        quiet_days int not null check (quiet_days between 0 and 90)
      );
      ${protect('accounting.reminder_policy', STAFF)}

      -- When to look at a debtor next; what to say is decided from what it owes on that day.
      create table accounting.reminder_plan (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        organisation_id uuid not null references identity.organisation (id),
        next_action_at timestamptz,
        unique (partnership_id, organisation_id)
      );
      create index reminder_plan_due on accounting.reminder_plan (next_action_at) where next_action_at is not null;
      ${protect('accounting.reminder_plan', STAFF)}

      create table accounting.reminder (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        organisation_id uuid not null references identity.organisation (id),
        step int not null check (step between 1 and 6),
        tone text not null check (tone in ('FRIENDLY', 'FIRM', 'FINAL')),
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        total_minor bigint not null check (total_minor > 0),
        invoices jsonb not null check (jsonb_array_length(invoices) > 0),
        language text not null check (language in ('en', 'sv', 'da', 'nb')),
        address text check (length(address) between 3 and 254),
        made_at timestamptz not null,
        mail_state text not null check (mail_state in ('WAITING', 'SENT', 'UNDELIVERABLE', 'NO_ADDRESS')),
        check ((address is null) = (mail_state = 'NO_ADDRESS'))
      );
      create index reminder_newest on accounting.reminder (partnership_id, made_at desc, id desc);
      create index reminder_of_organisation on accounting.reminder (organisation_id, made_at desc, id desc);
      create index reminder_waiting on accounting.reminder (made_at) where mail_state = 'WAITING';
      ${protect('accounting.reminder', STAFF, STAFF, 'select, insert, update (mail_state)')}

      -- No invoice is reminded of one step twice.
      create table accounting.reminder_step (
        invoice_id uuid not null references accounting.invoice (id),
        step int not null check (step between 1 and 6),
        partnership_id uuid not null references partnerships.partnership (id),
        reminder_id uuid not null references accounting.reminder (id),
        primary key (invoice_id, step)
      );
      create index reminder_step_of_reminder on accounting.reminder_step (reminder_id);
      ${protect('accounting.reminder_step', STAFF, STAFF, 'select, insert')}

      create table accounting.write_off (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        invoice_id uuid not null references accounting.invoice (id),
        organisation_id uuid not null references identity.organisation (id),
        minor bigint not null check (minor > 0),
        reason text not null check (length(reason) between 1 and 1000),
        state text not null check (state in ('PROPOSED', 'ATTESTED', 'WITHDRAWN')),
        proposed_at timestamptz not null,
        proposed_by uuid references identity.person (id),
        decided_at timestamptz,
        decided_by uuid references identity.person (id),
        entry_id uuid unique references accounting.journal_entry (id),
        check ((state = 'PROPOSED') = (decided_at is null)),
        check ((state = 'ATTESTED') = (entry_id is not null)),
        check (state <> 'ATTESTED' or decided_by <> proposed_by)
      );
      create unique index write_off_pending on accounting.write_off (invoice_id) where state = 'PROPOSED';
      create index write_off_newest on accounting.write_off (partnership_id, proposed_at desc, id desc);
      ${protect('accounting.write_off', STAFF, STAFF, 'select, insert, update (state, decided_at, decided_by, entry_id)')}

      -- Those who owed something before there were reminders are looked at on the next day.
      insert into accounting.reminder_plan (id, partnership_id, organisation_id, next_action_at)
        select gen_random_uuid(), i.partnership_id, i.organisation_id, now() + interval '1 day'
        from accounting.invoice i group by 2, 3;

      create function accounting.due_reminders(until_at timestamptz, how_many int)
        returns table (id uuid, partnership_id uuid, organisation_id uuid)
        language sql stable security definer set search_path = '' as $$
          select p.id, p.partnership_id, p.organisation_id from accounting.reminder_plan p
          where p.next_action_at <= until_at order by p.next_action_at, p.id limit how_many $$;
      create function accounting.waiting_reminders(how_many int) returns table (id uuid, partnership_id uuid)
        language sql stable security definer set search_path = '' as $$
          select r.id, r.partnership_id from accounting.reminder r
          where r.mail_state = 'WAITING' order by r.made_at, r.id limit how_many $$;
      create function accounting.next_reminder_at() returns timestamptz
        language sql stable security definer set search_path = '' as $$
          select least((select min(p.next_action_at) from accounting.reminder_plan p),
            (select min(r.made_at) from accounting.reminder r where r.mail_state = 'WAITING')) $$;
      revoke all on function accounting.due_reminders, accounting.waiting_reminders, accounting.next_reminder_at from public;
      grant execute on function accounting.due_reminders, accounting.waiting_reminders, accounting.next_reminder_at
        to samprova_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
