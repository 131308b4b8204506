import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

const PARTNERSHIP = 'partnership_id = any (access.partnerships())';

/**
 * What a signed link and a site may know beyond their rows, each through a function that gives one fact and no row; and
 * what a coordinator says of a change's materiality (ADR 0020).
 */
export class FeasibilityLinksAndOverrules1795298450000 implements MigrationInterface {
  readonly name = 'FeasibilityLinksAndOverrules1795298450000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The coordinator's word on one version of the request for one inquiry; said once, never changed.
      create table feasibility.material_overrule (
        id uuid primary key,
        inquiry_id uuid not null references feasibility.inquiry (id),
        partnership_id uuid not null,
        request_version int not null,
        material boolean not null,
        reason text not null,
        overruled_by uuid,
        overruled_at timestamptz not null,
        unique (inquiry_id, request_version)
      );
      ${protect(
        'feasibility.material_overrule',
        'exists (select from feasibility.inquiry i where i.id = inquiry_id)',
        PARTNERSHIP,
        'select, insert',
      )}

      -- A site sees its invitation, not the inquiry; how the inquiry stands it may know of its own invitations.
      create function feasibility.inquiry_states_of(invitations uuid[])
        returns table (invitation_id uuid, state text)
        language sql stable security definer set search_path = '' as $$
          select v.id, i.state from feasibility.invitation v join feasibility.inquiry i on i.id = v.inquiry_id
          where v.id = any (invitations)
            and (v.site_id = any (access.sites()) or v.partnership_id = any (access.partnerships())) $$;

      -- A sponsor's contact without account is known by a link that names the request and the address it was sent to.
      -- Whoever does not know the address learns nothing here.
      create function feasibility.contact_behind_link(request uuid, address_digest text)
        returns table (partnership_id uuid)
        language sql stable security definer set search_path = '' as $$
          select i.partnership_id from feasibility.request r
          join feasibility.request_sponsor s on s.request_id = r.id
          join feasibility.inquiry i on i.request_id = r.id
          where r.id = request and r.source not in ('PORTAL', 'API')
            and encode(sha256(convert_to(lower(s.contact_email), 'UTF8')), 'hex') = address_digest
          order by i.received_at, i.id $$;

      revoke all on function feasibility.inquiry_states_of, feasibility.contact_behind_link from public;
      grant execute on function feasibility.inquiry_states_of to samprova_app, samprova_worker;
      grant execute on function feasibility.contact_behind_link to samprova_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
