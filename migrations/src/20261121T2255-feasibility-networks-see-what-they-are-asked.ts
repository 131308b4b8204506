import type { MigrationInterface, QueryRunner } from 'typeorm';

const OF_INQUIRY = `not partnership_id = any (access.asked_only()) or feasibility.is_asked(inquiry_id)`;
const OF_INVITATION = `not partnership_id = any (access.asked_only()) or site_id = any (access.sites())
  or feasibility.is_asked_through(invitation_id)`;
const OF_REQUEST = (id: string): string => `cardinality(access.asked_only()) = 0
  or organisation_id = any (access.organisations()) or feasibility.is_request_asked(${id}, partnership_ids)`;

/** What must hold beside the policies that there are; only who sees a partnership through a network is held by it. */
const RULES: Readonly<Record<string, string>> = {
  inquiry: `not partnership_id = any (access.asked_only()) or organisation_id = any (access.organisations())
    or feasibility.is_asked(id)`,
  assignment: `${OF_INQUIRY} or network_id = any (access.networks())`,
  invitation: `${OF_INQUIRY} or site_id = any (access.sites())`,
  response_draft: OF_INQUIRY,
  outcome_duty: `${OF_INQUIRY} or organisation_id = any (access.organisations())`,
  answer: OF_INVITATION,
  capacity_hold: OF_INVITATION,
  support_confirmation: OF_INVITATION,
  recipient: `${OF_INVITATION} or person_id = access.person()`,
  request: OF_REQUEST('id'),
  request_fingerprint: OF_REQUEST('request_id'),
  request_sponsor: `${OF_REQUEST('request_id')} or disclosed_site_ids && access.sites()`,
};

/**
 * A network's coordinator works in the whole partnership's context, but of requests it sees those that its network was
 * asked. Restrictive policies, so that no read and no write can forget it.
 */
export class FeasibilityNetworksSeeWhatTheyAreAsked1795298800000 implements MigrationInterface {
  readonly name = 'FeasibilityNetworksSeeWhatTheyAreAsked1795298800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function access.networks() returns uuid[] language sql stable parallel safe
        return coalesce(nullif(current_setting('samprova.networks', true), ''), '{}')::uuid[];
      -- Partnerships that the actor has through a network and in no other way.
      create function access.asked_only() returns uuid[] language sql stable parallel safe
        return coalesce(nullif(current_setting('samprova.asked_only', true), ''), '{}')::uuid[];

      create function feasibility.is_asked(asked_inquiry uuid) returns boolean
        language sql stable security definer set search_path = '' as $$
          select exists (select from feasibility.assignment a
            where a.inquiry_id = asked_inquiry and a.network_id = any (access.networks()))
        $$;
      create function feasibility.is_asked_through(asked_invitation uuid) returns boolean
        language sql stable security definer set search_path = '' as $$
          select exists (select from feasibility.invitation i join feasibility.assignment a on a.inquiry_id = i.inquiry_id
            where i.id = asked_invitation and a.network_id = any (access.networks()))
        $$;
      create function feasibility.is_request_asked(asked_request uuid, of_partnerships uuid[]) returns boolean
        language sql stable security definer set search_path = '' as $$
          select exists (select from unnest(of_partnerships) p
              where p = any (access.partnerships()) and not p = any (access.asked_only()))
            or exists (select from feasibility.inquiry i join feasibility.assignment a on a.inquiry_id = i.id
              where i.request_id = asked_request and a.network_id = any (access.networks()))
        $$;
      ${['is_asked(uuid)', 'is_asked_through(uuid)', 'is_request_asked(uuid, uuid[])']
        .map(
          (signature) => `revoke all on function feasibility.${signature} from public;
      grant execute on function feasibility.${signature} to samprova_app, samprova_worker;`,
        )
        .join('\n')}
      ${Object.entries(RULES)
        .map(
          ([table, rule]) => `create policy feasibility_${table}_asked on feasibility.${table} as restrictive
            to samprova_app, samprova_worker using (${rule}) with check (${rule});`,
        )
        .join('\n')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
