import { protect } from '../row-security.js';

/**
 * Who holds which role where. A network or a site is a place of one partnership; its area registers it with the trigger
 * function `identity.register_place('NETWORK' | 'SITE')`, and the foreign key keeps a grant from naming another
 * partnership than the place's own.
 */
export const roleTables = `
  create table identity.role_place (
    id uuid not null,
    scope text not null check (scope in ('NETWORK', 'SITE')),
    partnership_id uuid not null references partnerships.partnership (id),
    primary key (id, scope, partnership_id),
    unique (id)
  );
  ${protect('identity.role_place', 'partnership_id = any (access.partnerships()) or id = any (access.sites())', 'false', 'select')}

  create function identity.register_place() returns trigger
    language plpgsql security definer set search_path = '' as $$
  begin
    insert into identity.role_place (id, scope, partnership_id) values (new.id, tg_argv[0], new.partnership_id)
      on conflict (id, scope, partnership_id) do nothing;
    return null;
  end $$;

  create table identity.role_grant (
    id uuid primary key,
    person_id uuid not null references identity.person (id),
    role text not null,
    scope text not null,
    scope_id uuid,
    partnership_id uuid references partnerships.partnership (id),
    granted_by uuid references identity.person (id),
    granted_at timestamptz not null,
    revoked_by uuid references identity.person (id),
    revoked_at timestamptz,
    place_id uuid generated always as (case when scope in ('NETWORK', 'SITE') then scope_id end) stored,
    foreign key (place_id, scope, partnership_id) references identity.role_place (id, scope, partnership_id),
    check ((scope = 'INSTALLATION') = (scope_id is null)),
    check (case scope
      when 'INSTALLATION' then role in ('INSTALLATION_ADMIN', 'AUDITOR')
      when 'PARTNERSHIP' then role in ('NATIONAL_COORDINATOR', 'SECRETARIAT', 'AUDITOR')
      when 'NETWORK' then role = 'NETWORK_COORDINATOR'
      when 'SITE' then role in ('INVESTIGATOR', 'SITE_MANAGER', 'SUPPORT_FUNCTION')
      when 'ORGANISATION' then role in ('SPONSOR', 'SPONSOR_ADMIN')
      else false end),
    check (case scope
      when 'PARTNERSHIP' then partnership_id = scope_id
      when 'NETWORK' then partnership_id is not null
      when 'SITE' then partnership_id is not null
      else partnership_id is null end)
  );
  create unique index role_grant_once on identity.role_grant (person_id, role, scope, scope_id) nulls not distinct
    where revoked_at is null;
  create index role_grant_of_scope on identity.role_grant (scope_id) where revoked_at is null;
  create index role_grant_of_partnership on identity.role_grant (partnership_id) where revoked_at is null;

  create function identity.administers_installation() returns boolean
    language sql stable security definer set search_path = ''
    return exists (select from identity.role_grant g where g.person_id = access.person()
      and g.role = 'INSTALLATION_ADMIN' and g.revoked_at is null);

  -- The same rule as the decision in the code (who-may-grant); here it binds raw SQL too. The worker, which is no
  -- person, may grant inside the partnership it acts for.
  create function identity.may_grant(in_scope text, in_scope_id uuid, in_partnership uuid) returns boolean
    language sql stable security definer set search_path = ''
    return identity.administers_installation()
      or in_partnership = any (access.partnerships()) and (access.person() is null or exists (
        select from identity.role_grant g where g.person_id = access.person() and g.revoked_at is null
          and g.scope = 'PARTNERSHIP' and g.scope_id = in_partnership
          and g.role in ('NATIONAL_COORDINATOR', 'SECRETARIAT')))
      or in_scope = 'ORGANISATION' and exists (
        select from identity.role_grant g where g.person_id = access.person() and g.revoked_at is null
          and g.scope = 'ORGANISATION' and g.scope_id = in_scope_id and g.role = 'SPONSOR_ADMIN');
  revoke all on function identity.administers_installation, identity.may_grant from public;
  grant execute on function identity.administers_installation, identity.may_grant to samprova_app, samprova_worker;

  ${protect(
    'identity.role_grant',
    `person_id = access.person()
      or partnership_id = any (access.partnerships())
      or scope = 'SITE' and scope_id = any (access.sites())
      or scope = 'ORGANISATION' and scope_id = any (access.organisations())
      or (select identity.administers_installation())`,
    'identity.may_grant(scope, scope_id, partnership_id)',
  )}

  alter table identity.person enable row level security;
  alter table identity.person force row level security;
  create policy identity_person_owner on identity.person to samprova_owner using (true) with check (true);
  create policy identity_person_see on identity.person for select to samprova_app, samprova_worker
    using (id = access.person()
      or organisation_id = any (access.organisations())
      or cardinality(access.partnerships()) > 0
      or id in (select g.person_id from identity.role_grant g
        where g.scope = 'SITE' and g.scope_id = any (access.sites()) and g.revoked_at is null));
  create policy identity_person_register on identity.person for insert to samprova_app, samprova_worker
    with check (organisation_id = any (access.organisations()) or cardinality(access.partnerships()) > 0);
  -- A partnership's staff takes its own roles back; it does not change a person who may act for others too.
  create policy identity_person_change on identity.person for update to samprova_app, samprova_worker
    using (id = access.person() or organisation_id = any (access.organisations())
      or (select identity.administers_installation()))
    with check (id = access.person() or organisation_id = any (access.organisations())
      or (select identity.administers_installation()));
  grant select, insert, update on identity.person to samprova_app, samprova_worker;

  alter table identity.organisation enable row level security;
  alter table identity.organisation force row level security;
  create policy identity_organisation_owner on identity.organisation to samprova_owner using (true) with check (true);
  create policy identity_organisation_see on identity.organisation for select to samprova_app, samprova_worker
    using (access.person() is not null or cardinality(access.partnerships()) > 0);
  create policy identity_organisation_register on identity.organisation for insert to samprova_app, samprova_worker
    with check (cardinality(access.partnerships()) > 0 or (select identity.administers_installation()));
  create policy identity_organisation_change on identity.organisation for update to samprova_app, samprova_worker
    using (id = any (access.organisations()) or (select identity.administers_installation()))
    with check (id = any (access.organisations()) or (select identity.administers_installation()));
  grant select, insert, update on identity.organisation to samprova_app, samprova_worker;
`;
