import { OF_PARTNERSHIP, readAndWrite } from './policies.js';

/** A site's people see the networks their site answers in, and who coordinates them; the partnership writes. */
const OF_OWN_NETWORK =
  'network_id in (select m.network_id from networks.network_site m where m.site_id = any (access.sites()))';

export const networkTables = `
  create table networks.network (
    id uuid primary key,
    partnership_id uuid not null references partnerships.partnership (id),
    code text not null check (length(code) between 2 and 40),
    name text not null check (length(name) between 1 and 200),
    origin text not null check (origin in ('ORGANIC', 'POLITICAL', 'DATA_DRIVEN')),
    host_name text,
    host_organisation_id uuid references identity.organisation (id),
    prioritised boolean not null default false,
    participation_commitment boolean not null default false,
    therapy_areas jsonb not null default '[]' check (jsonb_typeof(therapy_areas) = 'array'),
    programme_areas text[] not null default '{}',
    facets text[] not null default '{}' check (facets <@ '{CHILDREN,DEVICE,DIAGNOSTIC}'),
    unique (partnership_id, code),
    unique (id, partnership_id)
  );
  create trigger network_is_place after insert on networks.network
    for each row execute function identity.register_place('NETWORK');

  create table networks.network_site (
    network_id uuid not null,
    site_id uuid not null,
    partnership_id uuid not null,
    primary key (network_id, site_id),
    foreign key (network_id, partnership_id) references networks.network (id, partnership_id),
    foreign key (site_id, partnership_id) references networks.site (id, partnership_id)
  );
  create index network_site_of_site on networks.network_site (site_id);
  ${readAndWrite('networks.network_site', `${OF_PARTNERSHIP} or site_id = any (access.sites())`, OF_PARTNERSHIP, 'select, insert, delete')}
  ${readAndWrite('networks.network', `${OF_PARTNERSHIP} or ${OF_OWN_NETWORK.replace('network_id in', 'id in')}`, OF_PARTNERSHIP, 'select, insert, update')}

  create table networks.network_status_period (
    id uuid primary key,
    partnership_id uuid not null,
    network_id uuid not null,
    status text not null check (status in ('ACTIVE', 'REMEDIATION', 'REVOKED', 'ENDED')),
    starts_on date not null,
    ends_on date,
    review_due_on date,
    reason text check (length(reason) <= 2000),
    next_action_at timestamptz,
    check (starts_on <= ends_on),
    unique (network_id, starts_on),
    foreign key (network_id, partnership_id) references networks.network (id, partnership_id)
  );
  create index network_status_due on networks.network_status_period (next_action_at) where next_action_at is not null;
  ${readAndWrite('networks.network_status_period', `${OF_PARTNERSHIP} or ${OF_OWN_NETWORK}`, OF_PARTNERSHIP, 'select, insert, update')}

  create table networks.network_coordinator (
    id uuid primary key,
    partnership_id uuid not null,
    network_id uuid not null,
    person_id uuid not null references identity.person (id),
    "order" int not null check ("order" between 1 and 20),
    foreign key (network_id, partnership_id) references networks.network (id, partnership_id),
    unique (network_id, person_id),
    unique (network_id, "order")
  );
  create index network_coordinator_of_person on networks.network_coordinator (person_id);
  ${readAndWrite('networks.network_coordinator', `${OF_PARTNERSHIP} or ${OF_OWN_NETWORK}`, OF_PARTNERSHIP, 'select, insert, update, delete')}

  -- The worker finds what is due across partnerships through these doors only, then acts inside the partnership.
  create function networks.due_status_periods(until_at timestamptz, how_many int)
    returns table (id uuid, partnership_id uuid)
    language sql stable security definer set search_path = '' as $$
      select p.id, p.partnership_id from networks.network_status_period p
      where p.next_action_at <= until_at order by p.next_action_at, p.id limit how_many $$;
  create function networks.next_action_at() returns timestamptz
    language sql stable security definer set search_path = '' as $$
      select min(p.next_action_at) from networks.network_status_period p where p.next_action_at is not null $$;
  revoke all on function networks.due_status_periods, networks.next_action_at from public;
  grant execute on function networks.due_status_periods, networks.next_action_at to samprova_worker;
`;
