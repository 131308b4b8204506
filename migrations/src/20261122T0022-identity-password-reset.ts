import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A forgotten password: one secret by mail, one use, one real hour. A row is written whether the address is known or
 * not, so that nobody learns from the clock which; unknown ones count towards the limits and open nothing.
 */
export class IdentityPasswordReset1795305200000 implements MigrationInterface {
  readonly name = 'IdentityPasswordReset1795305200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.password_reset (
        id uuid primary key,
        email_hash bytea not null,
        address_hash bytea not null,
        -- Null: nobody with an account has this address.
        person_id uuid references identity.person (id),
        secret_hash bytea not null unique check (length(secret_hash) = 32),
        asked_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null default clock_timestamp() + interval '1 hour',
        used_at timestamptz
      );
      create index password_reset_at on identity.password_reset (asked_at);
      create index password_reset_of_email on identity.password_reset (email_hash, asked_at);
      create index password_reset_of_address on identity.password_reset (address_hash, asked_at);
      create index password_reset_of_person on identity.password_reset (person_id) where person_id is not null;
      alter table identity.password_reset enable row level security;
      alter table identity.password_reset force row level security;
      create policy identity_password_reset_owner on identity.password_reset to samprova_owner
        using (true) with check (true);

      -- Limits in real time: 3 within an hour for one e-mail address, 30 from one network address. Returns when to try
      -- again; null when this one counts.
      create function identity.begin_password_reset(new_id uuid, given_email text, given_address text, new_hash bytea)
        returns timestamptz
        language plpgsql security definer set search_path = '' as $$
      declare
        of_email constant bytea := pg_catalog.sha256(convert_to('email:' || lower(given_email), 'UTF8'));
        of_address constant bytea := pg_catalog.sha256(convert_to('address:' || given_address, 'UTF8'));
        since constant timestamptz := clock_timestamp() - interval '1 hour';
        first_counted timestamptz;
      begin
        perform pg_advisory_xact_lock(hashtextextended('password reset ' || encode(of_email, 'hex'), 0));
        delete from identity.password_reset r where r.asked_at < clock_timestamp() - interval '1 day';
        select min(recent.asked_at) into first_counted from (
          select r.asked_at from identity.password_reset r where r.email_hash = of_email and r.asked_at > since
          order by r.asked_at desc limit 3) recent having count(*) >= 3;
        if first_counted is null then
          select min(recent.asked_at) into first_counted from (
            select r.asked_at from identity.password_reset r where r.address_hash = of_address and r.asked_at > since
            order by r.asked_at desc limit 30) recent having count(*) >= 30;
        end if;
        if first_counted is not null then return first_counted + interval '1 hour'; end if;
        insert into identity.password_reset (id, email_hash, address_hash, person_id, secret_hash)
          select new_id, of_email, of_address, (
            select p.id from identity.person p join identity.account a on a.person_id = p.id
            where lower(p.email) = lower(given_email) and p.disabled_at is null), new_hash;
        return null;
      end $$;

      -- Where the letter goes, and in which language; no row when it has nobody to go to any more.
      create function identity.password_reset_letter(of_reset uuid) returns table (email text, language text)
        language sql stable security definer set search_path = ''
        begin atomic
          select p.email, p.language from identity.password_reset r join identity.person p on p.id = r.person_id
          where r.id = of_reset and r.used_at is null and r.expires_at > clock_timestamp() and p.disabled_at is null;
        end;

      create function identity.find_password_reset(given_hash bytea) returns table (person_id uuid, email text)
        language sql stable security definer set search_path = ''
        begin atomic
          select p.id, p.email from identity.password_reset r join identity.person p on p.id = r.person_id
          where r.secret_hash = given_hash and r.used_at is null and r.expires_at > clock_timestamp()
            and p.disabled_at is null;
        end;

      -- Whoever had the password before is out: every session ends. Failed sign-ins count no more, and no other letter
      -- of the same person opens anything. False when the secret was used, is too old or never was.
      create function identity.use_password_reset(given_hash bytea, new_password_hash text) returns boolean
        language plpgsql security definer set search_path = '' as $$
      declare
        found_reset identity.password_reset;
      begin
        update identity.password_reset r set used_at = clock_timestamp() from identity.person p
          where r.secret_hash = given_hash and r.used_at is null and r.expires_at > clock_timestamp()
            and p.id = r.person_id and p.disabled_at is null
          returning r.* into found_reset;
        if found_reset.id is null then return false; end if;
        update identity.account a set password_hash = new_password_hash, password_set_at = clock_timestamp()
          where a.person_id = found_reset.person_id;
        if not found then return false; end if;
        update identity.session s set revoked_at = clock_timestamp()
          where s.person_id = found_reset.person_id and s.revoked_at is null;
        update identity.password_reset r set used_at = clock_timestamp()
          where r.person_id = found_reset.person_id and r.used_at is null;
        delete from identity.sign_in_attempt t where t.email_hash = found_reset.email_hash;
        return true;
      end $$;

      -- How often somebody failed to sign in with the actor's address in the last 24 real hours.
      create function identity.my_failed_sign_ins() returns int
        language sql stable security definer set search_path = ''
        begin atomic
          select count(*)::int from identity.sign_in_attempt t join identity.person p on p.id = access.person()
          where t.email_hash = pg_catalog.sha256(convert_to('email:' || lower(p.email), 'UTF8'))
            and t.at > clock_timestamp() - interval '1 day';
        end;

      revoke all on function identity.begin_password_reset, identity.password_reset_letter,
        identity.find_password_reset, identity.use_password_reset, identity.my_failed_sign_ins from public;
      grant execute on function identity.begin_password_reset, identity.find_password_reset,
        identity.use_password_reset, identity.my_failed_sign_ins to samprova_app;
      grant execute on function identity.password_reset_letter to samprova_worker;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
