/**
 * What is asked before an actor is known. Each function answers one narrow question, runs as samprova_owner with an
 * empty search path, and may be called by the application role only.
 */
export const signInFunctions = `
  -- Counts the attempt before the password is looked at, so that attempts in parallel are all counted. Limits in real
  -- time: 10 failures for one e-mail address and 100 from one network address within 15 minutes.
  create function identity.begin_sign_in(given_email text, given_address text)
    returns table (attempt_id uuid, retry_at timestamptz, person_id uuid, password_hash text)
    language plpgsql security definer set search_path = '' as $$
  declare
    of_email constant bytea := pg_catalog.sha256(convert_to('email:' || lower(given_email), 'UTF8'));
    of_address constant bytea := pg_catalog.sha256(convert_to('address:' || given_address, 'UTF8'));
    since constant timestamptz := clock_timestamp() - interval '15 minutes';
    first_counted timestamptz;
  begin
    perform pg_advisory_xact_lock(hashtextextended('sign-in ' || encode(of_email, 'hex'), 0));
    delete from identity.sign_in_attempt a where a.at < clock_timestamp() - interval '1 day';
    select min(recent.at) into first_counted from (
      select a.at from identity.sign_in_attempt a where a.email_hash = of_email and a.at > since
      order by a.at desc limit 10) recent having count(*) >= 10;
    if first_counted is null then
      select min(recent.at) into first_counted from (
        select a.at from identity.sign_in_attempt a where a.address_hash = of_address and a.at > since
        order by a.at desc limit 100) recent having count(*) >= 100;
    end if;
    if first_counted is not null then
      retry_at := first_counted + interval '15 minutes';
      return next;
      return;
    end if;
    insert into identity.sign_in_attempt (email_hash, address_hash) values (of_email, of_address)
      returning id into attempt_id;
    select p.id, a.password_hash into person_id, password_hash
      from identity.person p join identity.account a on a.person_id = p.id
      where lower(p.email) = lower(given_email) and p.disabled_at is null;
    return next;
  end $$;

  -- A sign-in that worked is no failure.
  create function identity.succeed_sign_in(of_attempt uuid) returns void
    language sql volatile security definer set search_path = ''
    begin atomic
      delete from identity.sign_in_attempt where id = of_attempt;
    end;

  create function identity.invitation_email(given_hash bytea) returns text
    language sql stable security definer set search_path = ''
    return (select p.email from identity.invitation i join identity.person p on p.id = i.person_id
      where i.secret_hash = given_hash and i.used_at is null and i.expires_at > clock_timestamp()
        and p.disabled_at is null);

  -- Returns the person whose account it made; null when the secret was used, is too old or never was.
  create function identity.accept_invitation(given_hash bytea, given_password_hash text) returns uuid
    language plpgsql security definer set search_path = '' as $$
  declare
    invited uuid;
  begin
    update identity.invitation i set used_at = clock_timestamp() from identity.person p
      where i.secret_hash = given_hash and i.used_at is null and i.expires_at > clock_timestamp()
        and p.id = i.person_id and p.disabled_at is null
      returning i.person_id into invited;
    if invited is null then return null; end if;
    insert into identity.account (person_id, password_hash) values (invited, given_password_hash)
      on conflict (person_id) do nothing;
    if not found then return null; end if;
    update identity.invitation set used_at = clock_timestamp() where person_id = invited and used_at is null;
    return invited;
  end $$;

  -- The very first administrator; refused (false) once there is one.
  create function identity.found_installation(new_organisation uuid, organisation_name text, organisation_country text,
      new_person uuid, person_name text, person_email text, person_language text, new_grant uuid,
      new_password_hash text) returns boolean
    language plpgsql security definer set search_path = '' as $$
  declare
    at constant timestamptz := coalesce((select c.instant from platform.business_clock c), clock_timestamp());
  begin
    perform pg_advisory_xact_lock(hashtextextended('identity.found_installation', 0));
    if exists (select from identity.role_grant where role = 'INSTALLATION_ADMIN') then return false; end if;
    insert into identity.organisation (id, kind, name, country, registered_at)
      values (new_organisation, 'SECRETARIAT', organisation_name, organisation_country, at);
    insert into identity.person (id, organisation_id, name, email, language, registered_at)
      values (new_person, new_organisation, person_name, person_email, person_language, at);
    insert into identity.account (person_id, password_hash) values (new_person, new_password_hash);
    insert into identity.role_grant (id, person_id, role, scope, granted_at)
      values (new_grant, new_person, 'INSTALLATION_ADMIN', 'INSTALLATION', at);
    return true;
  end $$;

  revoke all on function identity.begin_sign_in, identity.succeed_sign_in, identity.invitation_email,
    identity.accept_invitation, identity.found_installation from public;
  grant execute on function identity.begin_sign_in, identity.succeed_sign_in, identity.invitation_email,
    identity.accept_invitation, identity.found_installation to samprova_app;
`;
