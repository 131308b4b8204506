import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who stands in for a network's coordinator sees and does there what the absent colleague would, on the days of the
 * absence and nowhere else. Identity asks whose roles are lent to a person; the networks' absences answer.
 */
export class NetworksDeputiesAct1795309500000 implements MigrationInterface {
  readonly name = 'NetworksDeputiesAct1795309500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index absence_of_deputy on networks.absence (deputy_id, ends_on);

      create function networks.local_day(of_partnership uuid) returns date
        language sql stable security definer set search_path = '' as $$
          select (coalesce((select instant from platform.business_clock), clock_timestamp()) at time zone p.time_zone)::date
          from partnerships.partnership p where p.id = of_partnership
        $$;

      -- The colleagues on whose chain of deputies the person is the first who is there today; a ring leads nowhere. Only
      -- whoever has a part in the partnership anyway can stand in there.
      create function networks.stands_in_for(of_person uuid)
        returns table (partnership_id uuid, person_id uuid)
        language sql stable security definer set search_path = '' as $$
          with recursive away as (
            select a.partnership_id, a.person_id from networks.absence a
              where a.deputy_id = of_person
                and networks.local_day(a.partnership_id) between a.starts_on and a.ends_on
                and not exists (select from networks.absence own where own.person_id = of_person
                  and own.partnership_id = a.partnership_id
                  and networks.local_day(own.partnership_id) between own.starts_on and own.ends_on)
                and exists (select from identity.role_grant g where g.person_id = of_person
                  and g.partnership_id = a.partnership_id and g.revoked_at is null)
            union
            select a.partnership_id, a.person_id from away
              join networks.absence a on a.deputy_id = away.person_id and a.partnership_id = away.partnership_id
              where networks.local_day(a.partnership_id) between a.starts_on and a.ends_on
          )
          select away.partnership_id, away.person_id from away
        $$;

      create function identity.lent_roles(to_person uuid) returns setof identity.role_grant
        language sql stable security definer set search_path = '' as $$
          select g.* from networks.stands_in_for(to_person) s
            join identity.person p on p.id = s.person_id and p.disabled_at is null
            join identity.role_grant g on g.person_id = s.person_id and g.partnership_id = s.partnership_id
            where g.role = 'NETWORK_COORDINATOR' and g.revoked_at is null
              and not exists (select from identity.role_grant own where own.person_id = to_person
                and own.role = g.role and own.scope_id = g.scope_id and own.revoked_at is null)
        $$;
      revoke all on function networks.local_day, networks.stands_in_for, identity.lent_roles from public;

      create or replace function identity.context_of(of_person uuid) returns jsonb
        language plpgsql stable security definer set search_path = '' as $$
        declare
          context jsonb;
          everywhere boolean;
        begin
          select jsonb_build_object(
              'personId', p.id,
              'language', p.language,
              'grants', coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'scope', g.scope, 'scopeId', g.scope_id)
                order by g.id) filter (where g.id is not null), '[]'),
              'partnershipIds', coalesce(jsonb_agg(distinct g.partnership_id)
                filter (where g.scope in ('PARTNERSHIP', 'NETWORK')), '[]'),
              'organisationIds', coalesce(jsonb_agg(distinct g.scope_id) filter (where g.scope = 'ORGANISATION'), '[]'),
              'networkIds', coalesce(jsonb_agg(distinct g.scope_id) filter (where g.scope = 'NETWORK'), '[]'),
              'siteIds', coalesce(jsonb_agg(distinct g.scope_id) filter (where g.scope = 'SITE'), '[]')),
              coalesce(bool_or(g.scope = 'INSTALLATION'), false)
            into context, everywhere
            from identity.person p
              left join lateral (
                select own.* from identity.role_grant own where own.person_id = p.id and own.revoked_at is null
                union
                select lent.* from identity.lent_roles(p.id) lent
              ) g on true
            where p.id = of_person and p.disabled_at is null
            group by p.id;
          if everywhere then
            context := context || jsonb_build_object('partnershipIds',
              (select coalesce(jsonb_agg(s.id order by s.id), '[]') from partnerships.partnership s));
          end if;
          return context;
        end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
