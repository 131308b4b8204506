import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

/** A partnership's own people; not those who are only asked there. */
const STAFF = 'partnership_id = any (access.partnerships()) and not partnership_id = any (access.asked_only())';
const USES = `('RUNNING', 'ACTIVITY', 'INFRASTRUCTURE', 'TARGETED')`;
const NEVER_CHANGED = ['budget', 'contribution', 'cost'];

/** Where money comes from, what it is planned for and was spent on; allocation runs. */
export class FundingSourcesAndRuns1795330000000 implements MigrationInterface {
  readonly name = 'FundingSourcesAndRuns1795330000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema funding;
      grant usage on schema funding to samprova_app, samprova_worker;

      create table funding.fund_source (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        code text not null check (code ~ '^[A-Z][A-Z0-9-]{1,39}$'),
        kind text not null check (kind in ('STATE_CORE', 'REGIONAL', 'MEMBER_FEE', 'DIRECTED', 'PROJECT')),
        name text not null check (length(name) between 1 and 200),
        purpose text check (length(purpose) between 1 and 200),
        organisation_id uuid references identity.organisation (id),
        unique (partnership_id, code),
        check (kind not in ('DIRECTED', 'PROJECT') or purpose is not null)
      );
      create unique index fund_source_of_fees on funding.fund_source (partnership_id) where kind = 'MEMBER_FEE';
      ${protect('funding.fund_source', STAFF, STAFF, 'select, insert')}

      create table funding.budget (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        year int not null check (year between 2005 and 2100),
        version int not null check (version > 0),
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        lines jsonb not null check (jsonb_array_length(lines) > 0),
        decided_by uuid references identity.person (id),
        decided_at timestamptz not null,
        unique (partnership_id, year, version)
      );
      ${protect('funding.budget', STAFF, STAFF, 'select, insert')}

      create table funding.contribution (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        fund_source_id uuid not null references funding.fund_source (id),
        year int not null check (year between 2005 and 2100),
        kind text not null check (kind in ('MONEY', 'IN_KIND')),
        organisation_id uuid references identity.organisation (id),
        amount_minor bigint not null check (amount_minor <> 0),
        text text not null check (length(text) between 1 and 500),
        valuation text check (length(valuation) between 1 and 500),
        recorded_on date not null,
        check (kind = 'MONEY' or valuation is not null)
      );
      create index contribution_of_year on funding.contribution (partnership_id, year, fund_source_id);
      ${protect('funding.contribution', STAFF, STAFF, 'select, insert')}

      create table funding.cost (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        fund_source_id uuid not null references funding.fund_source (id),
        line_code text not null,
        incurred_on date not null,
        amount_minor bigint not null check (amount_minor <> 0),
        text text not null check (length(text) between 1 and 500),
        voucher text not null check (length(voucher) between 1 and 100),
        grant_id uuid,
        reverses_id uuid unique references funding.cost (id),
        posted_by uuid references identity.person (id),
        posted_at timestamptz not null,
        check (amount_minor > 0 or reverses_id is not null)
      );
      create index cost_by_day on funding.cost (partnership_id, incurred_on desc, id desc);
      create index cost_of_grant on funding.cost (grant_id) where grant_id is not null;
      ${protect('funding.cost', STAFF, STAFF, 'select, insert')}

      create table funding.allocation_run (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        state text not null check (state in ('SCENARIO', 'PREPARED', 'ATTESTED', 'WITHDRAWN')),
        title text not null check (length(title) between 1 and 200),
        year int not null check (year between 2005 and 2100),
        use text not null check (use in ${USES}),
        purpose text check (length(purpose) between 1 and 200),
        fund_source_id uuid references funding.fund_source (id),
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        pool_minor bigint not null check (pool_minor >= 0),
        co_funding_minor bigint not null check (co_funding_minor >= 0),
        model_kind text not null,
        model_version int not null check (model_version > 0),
        inputs text not null,
        inputs_hash text not null check (inputs_hash = encode(sha256(convert_to(inputs, 'UTF8')), 'hex')),
        lines jsonb not null check (jsonb_array_length(lines) > 0),
        capacity jsonb not null,
        priority_letter text check (length(priority_letter) between 1 and 200),
        prepared_by uuid references identity.person (id),
        prepared_at timestamptz not null,
        attested_by uuid references identity.person (id),
        attested_at timestamptz,
        check ((state = 'ATTESTED') = (attested_at is not null)),
        check (attested_by is distinct from prepared_by or attested_by is null)
      );
      create index allocation_run_newest on funding.allocation_run (partnership_id, id desc);
      ${protect('funding.allocation_run', STAFF)}

      create function funding.stay_as_told() returns trigger language plpgsql set search_path = '' as $$
      begin
        raise exception '% is never changed', tg_table_name using errcode = 'restrict_violation';
      end $$;
      ${NEVER_CHANGED.map(
        (table) => `create trigger ${table}_stays before update or delete on funding.${table}
        for each row execute function funding.stay_as_told();`,
      ).join('\n      ')}

      -- What was shared out, and from what, stays; only who answers for it is added.
      create function funding.run_stays() returns trigger language plpgsql set search_path = '' as $$
      begin
        if tg_op = 'DELETE' or old.state in ('ATTESTED', 'WITHDRAWN')
          or (new.inputs, new.lines, new.pool_minor, new.currency, new.model_kind, new.model_version, new.use)
            is distinct from (old.inputs, old.lines, old.pool_minor, old.currency, old.model_kind, old.model_version, old.use) then
          raise exception 'what was shared out is never changed' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger allocation_run_stays before update or delete on funding.allocation_run
        for each row execute function funding.run_stays();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
