import { protect } from '../row-security.js';

/**
 * Secrets are kept as hashes only: a password as argon2id, everything random as SHA-256. All times are security time
 * (the machine's), never the business clock, so that moving the clock of a demo neither ends nor prolongs a session.
 */
export const signInTables = `
  create table identity.account (
    person_id uuid primary key references identity.person (id),
    password_hash text not null,
    password_set_at timestamptz not null default clock_timestamp()
  );
  ${protect('identity.account', 'person_id = access.person()', undefined, 'select, update')}

  create table identity.session (
    id uuid primary key,
    person_id uuid not null references identity.person (id),
    token_hash bytea not null unique check (length(token_hash) = 32),
    user_agent text,
    created_at timestamptz not null default clock_timestamp(),
    last_seen_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null,
    revoked_at timestamptz
  );
  create index session_of_person on identity.session (person_id, created_at);
  ${protect('identity.session', 'person_id = access.person()')}

  create table identity.api_token (
    id uuid primary key,
    person_id uuid not null references identity.person (id),
    name text not null check (length(name) between 1 and 100),
    token_hash bytea not null unique check (length(token_hash) = 32),
    prefix text not null,
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz
  );
  create index api_token_of_person on identity.api_token (person_id, created_at);
  ${protect('identity.api_token', 'person_id = access.person()')}

  create table identity.sign_in_attempt (
    id uuid primary key default gen_random_uuid(),
    email_hash bytea not null,
    address_hash bytea not null,
    at timestamptz not null default clock_timestamp()
  );
  create index sign_in_attempt_at on identity.sign_in_attempt (at);
  create index sign_in_attempt_of_email on identity.sign_in_attempt (email_hash, at);
  create index sign_in_attempt_of_address on identity.sign_in_attempt (address_hash, at);
  alter table identity.sign_in_attempt enable row level security;
  alter table identity.sign_in_attempt force row level security;
  create policy identity_sign_in_attempt_owner on identity.sign_in_attempt to samprova_owner
    using (true) with check (true);

  create function identity.has_account(of_person uuid) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from identity.account a where a.person_id = of_person);
  revoke all on function identity.has_account from public;
  grant execute on function identity.has_account to samprova_app, samprova_worker;

  -- One secret, one use, 72 real hours. An inviter never sees it again, and nobody is invited who has an account.
  create table identity.invitation (
    id uuid primary key,
    person_id uuid not null references identity.person (id),
    secret_hash bytea not null unique check (length(secret_hash) = 32),
    created_at timestamptz not null default clock_timestamp(),
    expires_at timestamptz not null default clock_timestamp() + interval '72 hours',
    used_at timestamptz
  );
  create index invitation_of_person on identity.invitation (person_id);
  alter table identity.invitation enable row level security;
  alter table identity.invitation force row level security;
  create policy identity_invitation_owner on identity.invitation to samprova_owner using (true) with check (true);
  create policy identity_invitation_invite on identity.invitation for insert to samprova_app, samprova_worker
    with check (exists (select from identity.person p where p.id = person_id) and not identity.has_account(person_id));
  grant insert on identity.invitation to samprova_app, samprova_worker;

  -- Whoever is disabled is out at once, and stays out of old sessions when enabled again.
  create function identity.end_access() returns trigger
    language plpgsql security definer set search_path = '' as $$
  begin
    update identity.session set revoked_at = clock_timestamp() where person_id = new.id and revoked_at is null;
    update identity.api_token set revoked_at = clock_timestamp() where person_id = new.id and revoked_at is null;
    return null;
  end $$;
  create trigger end_access after update of disabled_at on identity.person
    for each row when (new.disabled_at is not null) execute function identity.end_access();
`;
