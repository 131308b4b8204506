import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

const OF_PARTNERSHIP =
  'partnership_id = any (access.partnerships()) and not partnership_id = any (access.asked_only())';

/**
 * The protocol tier of a form is for the sponsor, the partnerships asked and cleared sites: a network's coordinator reads
 * it no more than documents of that tier. That a site read it stands in `protocol_read`; which one, and who, apart from
 * it, because the sponsor must not learn that.
 */
export class FeasibilityProtocolClearance1795310100000 implements MigrationInterface {
  readonly name = 'FeasibilityProtocolClearance1795310100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy feasibility_request_protocol_tier on feasibility.request_protocol as restrictive
        to samprova_app, samprova_worker
        using (cardinality(access.asked_only()) = 0 or cleared_site_ids && access.sites() or exists (
          select from feasibility.request r where r.id = request_id and (r.organisation_id = any (access.organisations())
            or exists (select from unnest(r.partnership_ids) p
              where p = any (access.partnerships()) and not p = any (access.asked_only())))));

      create table feasibility.protocol_read (
        id uuid primary key,
        request_id uuid not null references feasibility.request (id),
        version int not null,
        partnership_id uuid not null references partnerships.partnership (id),
        read_at timestamptz not null,
        recorded_at timestamptz not null default clock_timestamp()
      );
      create index protocol_read_of_request on feasibility.protocol_read (request_id, id);
      ${protect(
        'feasibility.protocol_read',
        `${OF_PARTNERSHIP} or exists (
           select from feasibility.request r where r.id = request_id and r.organisation_id = any (access.organisations()))`,
        `exists (select from feasibility.request_protocol p
           where p.request_id = protocol_read.request_id and p.version = protocol_read.version)`,
        'select, insert',
      )}

      create table feasibility.protocol_reader (
        read_id uuid primary key references feasibility.protocol_read (id),
        partnership_id uuid not null references partnerships.partnership (id),
        person_id uuid not null references identity.person (id),
        site_id uuid not null
      );
      ${protect('feasibility.protocol_reader', OF_PARTNERSHIP, 'person_id = access.person() and site_id = any (access.sites())', 'select, insert')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
