import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a visitor may know without signing in: which networks there are, and in a demo who may sign in. */
export class NetworksPublicFacts1795305000000 implements MigrationInterface {
  readonly name = 'NetworksPublicFacts1795305000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The only door for somebody without partnership: these columns, and never a person.
      create function networks.public_networks(of_partnerships uuid[], at_time timestamptz)
        returns table (id uuid, partnership_id uuid, code text, name text, origin text, host_name text,
          prioritised boolean, programme_areas text[], facets text[], therapy_area_codes text[], status text, site_count int)
        language sql stable security definer set search_path = '' as $$
          select n.id, n.partnership_id, n.code, n.name, n.origin, n.host_name, n.prioritised, n.programme_areas, n.facets,
            array(select area ->> 'code' from jsonb_array_elements(n.therapy_areas) area order by 1),
            (select s.status from networks.network_status_period s
             where s.network_id = n.id and s.starts_on <= (at_time at time zone p.time_zone)::date
               and (s.ends_on is null or s.ends_on >= (at_time at time zone p.time_zone)::date)
             order by s.starts_on desc limit 1),
            (select count(*)::int from networks.network_site m where m.network_id = n.id)
          from networks.network n join partnerships.partnership p on p.id = n.partnership_id
          where n.partnership_id = any (of_partnerships) $$;
      revoke all on function networks.public_networks(uuid[], timestamptz) from public;
      grant execute on function networks.public_networks(uuid[], timestamptz) to samprova_app;

      create table platform.demo_sign_in (
        place int primary key,
        role text not null,
        name text not null,
        email text not null,
        password text not null,
        country text,
        what text not null
      );
      grant select on platform.demo_sign_in to samprova_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
