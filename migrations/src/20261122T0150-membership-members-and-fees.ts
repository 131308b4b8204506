import { newId } from '@samprova/kernel';
import { MEMBERSHIP_POLICIES } from '@samprova/membership/domain';
import { PARTNERSHIPS } from '@samprova/partnerships/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

const STAFF = 'partnership_id = any (access.partnerships()) and not partnership_id = any (access.asked_only())';
const STAFF_OR_OWN = `(${STAFF}) or organisation_id = any (access.organisations())`;
const NEVER_CHANGED = ['membership_period', 'lapse', 'agreement', 'fee_schedule'];

/** Who belongs, since when and on what terms; what belonging costs. */
export class MembershipMembersAndFees1795311000000 implements MigrationInterface {
  readonly name = 'MembershipMembersAndFees1795311000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema membership;
      grant usage on schema membership to samprova_app, samprova_worker;

      create table membership.policy (
        id uuid primary key,
        partnership_id uuid not null unique references partnerships.partnership (id),
        classes jsonb not null check (jsonb_array_length(classes) > 0),
        proration text not null check (proration in ('NONE', 'MONTHS', 'DAYS')),
        notice_months int not null check (notice_months between 0 and 12),
        agreement_required boolean not null,
        arrears_days int not null check (arrears_days between 0 and 365)
      );
      ${protect('membership.policy', 'true', 'false', 'select')}

      create table membership.membership (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        organisation_id uuid not null references identity.organisation (id),
        member_class text not null,
        state text not null check (state in ('APPLIED', 'ACTIVE', 'UNDER_NOTICE', 'LAPSED', 'DECLINED')),
        applied_on date not null,
        ends_on date,
        check ((state = 'UNDER_NOTICE') <= (ends_on is not null))
      );
      create unique index membership_once on membership.membership (partnership_id, organisation_id) where state <> 'DECLINED';
      create index membership_of_organisation on membership.membership (organisation_id);
      ${protect('membership.membership', STAFF_OR_OWN)}

      create table membership.membership_period (
        id uuid primary key,
        membership_id uuid not null references membership.membership (id),
        partnership_id uuid not null references partnerships.partnership (id),
        organisation_id uuid not null references identity.organisation (id),
        starts_on date not null,
        ends_on date not null,
        check (starts_on <= ends_on and extract(year from starts_on) = extract(year from ends_on)),
        unique (membership_id, starts_on)
      );
      ${protect('membership.membership_period', STAFF_OR_OWN, STAFF, 'select, insert')}

      create table membership.lapse (
        id uuid primary key,
        membership_id uuid not null references membership.membership (id),
        partnership_id uuid not null references partnerships.partnership (id),
        organisation_id uuid not null references identity.organisation (id),
        lapsed_from date not null,
        reason text not null check (length(reason) between 1 and 1000)
      );
      create index lapse_of_membership on membership.lapse (membership_id);
      ${protect('membership.lapse', STAFF_OR_OWN, STAFF, 'select, insert')}

      create table membership.agreement (
        id uuid primary key,
        membership_id uuid not null references membership.membership (id),
        partnership_id uuid not null references partnerships.partnership (id),
        organisation_id uuid not null references identity.organisation (id),
        mandate text not null check (length(mandate) between 1 and 4000),
        valid_from date not null,
        valid_to date check (valid_to >= valid_from),
        signatories jsonb not null
      );
      create index agreement_of_membership on membership.agreement (membership_id);
      ${protect('membership.agreement', STAFF_OR_OWN, STAFF, 'select, insert')}

      create table membership.fee_schedule (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        version int not null check (version > 0),
        from_year int not null,
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        fees jsonb not null,
        unique (partnership_id, version)
      );
      ${protect('membership.fee_schedule', 'true', STAFF, 'select, insert')}

      create function membership.stay_as_told() returns trigger language plpgsql set search_path = '' as $$
      begin
        raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
      end $$;
      ${NEVER_CHANGED.map(
        (table) => `create trigger ${table}_stays before update or delete on membership.${table}
        for each row execute function membership.stay_as_told();`,
      ).join('\n      ')}
    `);
    for (const { id, country } of PARTNERSHIPS) {
      const { classes, proration, noticeMonths, agreementRequired, arrearsDays } = MEMBERSHIP_POLICIES[country];
      await runner.query(
        `insert into membership.policy (id, partnership_id, classes, proration, notice_months, agreement_required, arrears_days)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [newId(), id, JSON.stringify(classes), proration, noticeMonths, agreementRequired, arrearsDays],
      );
    }
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
