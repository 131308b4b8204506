import { OF_PARTNERSHIP, readAndWrite } from './policies.js';

const OF_SITE = 'site_id = any (access.sites())';

/** A site is described by its own people and by the partnership; a partnership alone opens and closes it. */
export const siteTables = `
  create table networks.site (
    id uuid primary key,
    partnership_id uuid not null references partnerships.partnership (id),
    code text not null check (length(code) between 2 and 40),
    name text not null check (length(name) between 1 and 200),
    hospital text not null check (length(hospital) between 1 and 200),
    city text not null check (length(city) between 1 and 100),
    region_code text references partnerships.region (code),
    organisation_id uuid references identity.organisation (id),
    university boolean not null default false,
    capabilities text[] not null default '{}',
    contact_preferences jsonb not null,
    active_trials int not null default 0 check (active_trials between 0 and 10000),
    trials_in_three_years int not null default 0 check (trials_in_three_years between 0 and 10000),
    active boolean not null default true,
    unique (partnership_id, code),
    unique (id, partnership_id)
  );
  create index site_by_name on networks.site (partnership_id, hospital, name, id);
  create trigger site_is_place after insert on networks.site
    for each row execute function identity.register_place('SITE');
  alter table networks.site enable row level security;
  alter table networks.site force row level security;
  create policy networks_site_owner on networks.site to samprova_owner using (true) with check (true);
  create policy networks_site_read on networks.site for select to samprova_app, samprova_worker
    using (${OF_PARTNERSHIP} or id = any (access.sites()));
  create policy networks_site_open on networks.site for insert to samprova_app, samprova_worker
    with check (${OF_PARTNERSHIP});
  create policy networks_site_describe on networks.site for update to samprova_app, samprova_worker
    using (${OF_PARTNERSHIP} or id = any (access.sites()))
    with check (${OF_PARTNERSHIP} or id = any (access.sites()));
  grant select, insert on networks.site to samprova_app, samprova_worker;
  -- Where a site belongs is never changed: id, partnership and code stay.
  grant update (name, hospital, city, region_code, organisation_id, university, capabilities, contact_preferences,
    active_trials, trials_in_three_years, active) on networks.site to samprova_app, samprova_worker;

  create table networks.investigator (
    id uuid primary key,
    partnership_id uuid not null,
    site_id uuid not null,
    person_id uuid not null references identity.person (id),
    lead boolean not null default false,
    expertise text check (length(expertise) <= 500),
    foreign key (site_id, partnership_id) references networks.site (id, partnership_id),
    unique (site_id, person_id)
  );
  create unique index investigator_leads on networks.investigator (site_id) where lead;
  create index investigator_of_person on networks.investigator (person_id);
  ${readAndWrite('networks.investigator', `${OF_PARTNERSHIP} or ${OF_SITE}`, `${OF_PARTNERSHIP} or ${OF_SITE}`, 'select, insert, update, delete')}

  -- One standing answer per question; what it was before is in the audit trail.
  create table networks.passport_answer (
    id uuid primary key,
    partnership_id uuid not null,
    site_id uuid not null,
    question text not null,
    value jsonb not null,
    answered_at timestamptz not null,
    answered_by uuid not null references identity.person (id),
    confirmed_at timestamptz not null,
    confirmed_by uuid not null references identity.person (id),
    foreign key (site_id, partnership_id) references networks.site (id, partnership_id),
    unique (site_id, question),
    check (confirmed_at >= answered_at)
  );
  ${readAndWrite('networks.passport_answer', `${OF_PARTNERSHIP} or ${OF_SITE}`, `${OF_PARTNERSHIP} or ${OF_SITE}`, 'select, insert, update')}
`;
