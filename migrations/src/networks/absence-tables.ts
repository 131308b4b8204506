import { readAndWrite } from './policies.js';

const OWN = 'partnership_id = any (access.partnerships()) or person_id = access.person()';

/** A person writes their own absence; whoever stands in may see it. */
export const absenceTables = `
  create table networks.absence (
    id uuid primary key,
    partnership_id uuid not null references partnerships.partnership (id),
    person_id uuid not null references identity.person (id),
    deputy_id uuid references identity.person (id),
    starts_on date not null,
    ends_on date not null,
    check (starts_on <= ends_on),
    check (deputy_id <> person_id)
  );
  create index absence_of_person on networks.absence (person_id, ends_on);
  create index absence_of_partnership on networks.absence (partnership_id, starts_on, id);
  ${readAndWrite('networks.absence', `${OWN} or deputy_id = access.person()`, OWN, 'select, insert, update, delete')}

  -- Rings of deputies are found over everybody's absences, also by a site's people, who may not read them otherwise.
  create function networks.absences_between(of_partnership uuid, first_day date, last_day date)
    returns setof networks.absence
    language sql stable security definer set search_path = '' as $$
      select a.* from networks.absence a
      where a.partnership_id = of_partnership and a.starts_on <= last_day and a.ends_on >= first_day
        and (of_partnership = any (access.partnerships())
          or exists (select from networks.site s where s.id = any (access.sites()) and s.partnership_id = of_partnership)) $$;
  revoke all on function networks.absences_between from public;
  grant execute on function networks.absences_between to samprova_app, samprova_worker;
`;
