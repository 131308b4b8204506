import { readByAll } from './tenant-tables.js';

const VALIDITY = `
    valid_from date,
    valid_to date,
    check (valid_from <= valid_to)`;

/** Lists that only migrations write. A null \`valid_from\` means longer than these records reach back. */
export const referenceTables = `
  create table partnerships.region (
    code text primary key,
    country text not null check (country in ('SE', 'DK', 'NO')),
    kind text not null check (kind in ('REGION', 'REGIONAL_HEALTH_AUTHORITY')),
    name text not null,
    official_code text,
    healthcare_region_codes text[] not null default '{}',
    successor_code text references partnerships.region (code) deferrable initially deferred,
    population jsonb check (population ?& '{persons,on}'),${VALIDITY}
  );
  ${readByAll('partnerships.region')}

  create table partnerships.healthcare_region (
    code text primary key,
    country text not null check (country in ('SE', 'DK', 'NO')),
    names jsonb not null check (names ? 'en'),
    study_node text not null,${VALIDITY}
  );
  ${readByAll('partnerships.healthcare_region')}

  create table partnerships.alf_region (
    code text primary key,
    name text not null,
    region_code text not null references partnerships.region (code),
    university text not null,
    "order" int not null unique check ("order" > 0),${VALIDITY}
  );
  ${readByAll('partnerships.alf_region')}

  create table partnerships.programme_area (
    code text primary key,
    country text not null check (country in ('SE', 'DK', 'NO')),
    names jsonb not null check (names ? 'en'),
    kind text not null check (kind in ('DISEASE', 'ORGANISATION')),
    icd10 text[] not null default '{}',${VALIDITY},
    check ((kind = 'DISEASE') = (cardinality(icd10) > 0))
  );
  ${readByAll('partnerships.programme_area')}

  create table partnerships.therapy_area (
    code text primary key,
    names jsonb not null check (names ? 'en'),
    icd10 text[] not null default '{}',
    facet text check (facet in ('CHILDREN', 'DEVICE', 'DIAGNOSTIC'))
  );
  ${readByAll('partnerships.therapy_area')}
`;
