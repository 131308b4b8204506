/**
 * One directory for the installation. Anybody signed in may look up an organisation; people are seen by themselves,
 * their organisation, the partnerships' own staff and their colleagues at a site.
 */
export const directoryTables = `
  create table identity.organisation (
    id uuid primary key,
    kind text not null check (kind in ('COMPANY', 'CRO', 'REGION', 'HEALTH_TRUST', 'UNIVERSITY', 'AUTHORITY',
      'PATIENT_ORGANISATION', 'SECRETARIAT')),
    name text not null check (length(name) between 1 and 200),
    organisation_number text check (length(organisation_number) between 1 and 40),
    country text not null check (country ~ '^[A-Z]{2}$'),
    registered_at timestamptz not null
  );
  create unique index organisation_number on identity.organisation (country, organisation_number)
    where organisation_number is not null;
  create index organisation_by_name on identity.organisation (lower(name), id);

  create table identity.person (
    id uuid primary key,
    organisation_id uuid not null references identity.organisation (id),
    name text not null check (length(name) between 1 and 200),
    email text not null check (length(email) between 3 and 254),
    language text not null check (language in ('en', 'sv', 'da', 'nb')),
    phone text check (length(phone) between 3 and 40),
    registered_at timestamptz not null,
    registered_by uuid references identity.person (id),
    disabled_at timestamptz
  );
  create unique index person_email on identity.person (lower(email));
  create index person_by_organisation on identity.person (organisation_id, lower(name), id);
  create index person_by_name on identity.person (lower(name), id);
`;
