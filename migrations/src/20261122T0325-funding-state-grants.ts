import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

const STAFF = 'partnership_id = any (access.partnerships()) and not partnership_id = any (access.asked_only())';

/** State grants from agreement to repayment, and their documents as they were signed. */
export class FundingStateGrants1795330300000 implements MigrationInterface {
  readonly name = 'FundingStateGrants1795330300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table funding.state_grant (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        state text not null check (state in ('DRAFT', 'VALID', 'REQUISITIONED', 'PAID', 'REPORTED', 'CLOSED')),
        name text not null check (length(name) between 1 and 200),
        grantor text not null check (length(grantor) between 1 and 200),
        payer text not null check (length(payer) between 1 and 200),
        fund_source_id uuid references funding.fund_source (id),
        currency text not null check (currency ~ '^[A-Z]{3}$'),
        period_from date not null,
        period_to date not null check (period_to >= period_from),
        annex jsonb not null check (jsonb_array_length(annex) > 0),
        printed_total_minor bigint not null check (printed_total_minor > 0),
        annex_decisions jsonb not null,
        appropriations jsonb not null,
        conditions jsonb not null check (state = 'DRAFT' or jsonb_array_length(conditions) = 3),
        diary_agreement text check (length(diary_agreement) between 1 and 100),
        diary_payment text check (length(diary_payment) between 1 and 100),
        recipient jsonb,
        signatory_ids uuid[] not null,
        duties jsonb not null,
        requisitioned_minor bigint check (requisitioned_minor > 0),
        received_minor bigint check (received_minor between 1 and requisitioned_minor),
        received_on date,
        reported_on date,
        unspent_minor bigint,
        repaid_on date,
        check (state in ('DRAFT', 'VALID') or requisitioned_minor is not null),
        check (state not in ('PAID', 'REPORTED', 'CLOSED') or received_minor is not null),
        check (state not in ('REPORTED', 'CLOSED') or unspent_minor is not null)
      );
      create index state_grant_newest on funding.state_grant (partnership_id, id desc);
      ${protect('funding.state_grant', STAFF)}
      alter table funding.cost add foreign key (grant_id) references funding.state_grant (id);

      create table funding.grant_document (
        id uuid primary key,
        grant_id uuid not null references funding.state_grant (id),
        partnership_id uuid not null references partnerships.partnership (id),
        kind text not null check (kind in ('PLAN', 'REQUISITION', 'FORECAST', 'FINAL_REPORT', 'ECONOMIC_REPORT')),
        state text not null check (state in ('PREPARED', 'ATTESTED', 'SIGNED', 'WITHDRAWN')),
        content jsonb not null,
        review jsonb,
        prepared_by uuid references identity.person (id),
        prepared_at timestamptz not null,
        attested_by uuid references identity.person (id),
        attested_at timestamptz,
        signed_by uuid references identity.person (id),
        signed_on date,
        signed_name text check (length(signed_name) between 1 and 200),
        archive_hash text check (archive_hash ~ '^[0-9a-f]{64}$'),
        check (state <> 'SIGNED' or signed_by is not null and signed_on is not null and signed_name is not null
          and archive_hash is not null and attested_by is not null),
        check (kind <> 'ECONOMIC_REPORT' or state not in ('ATTESTED', 'SIGNED') or review is not null),
        check (attested_by is null or attested_by is distinct from prepared_by),
        check (signed_by is null or signed_by is distinct from prepared_by and signed_by is distinct from attested_by)
      );
      create index grant_document_of_grant on funding.grant_document (grant_id, id);
      -- A grant is asked for once, and reported on once.
      create unique index grant_document_once on funding.grant_document (grant_id, kind)
        where kind in ('REQUISITION', 'ECONOMIC_REPORT') and state <> 'WITHDRAWN';
      ${protect('funding.grant_document', STAFF)}

      -- The bytes as they were signed; apart, so that lists do not read them.
      create table funding.grant_archive (
        document_id uuid primary key references funding.grant_document (id),
        partnership_id uuid not null references partnerships.partnership (id),
        pdf bytea not null check (octet_length(pdf) between 100 and 20000000),
        sha256 text not null check (sha256 = encode(sha256(pdf), 'hex'))
      );
      ${protect('funding.grant_archive', STAFF, STAFF, 'select, insert')}
      create trigger grant_archive_stays before update or delete on funding.grant_archive
        for each row execute function funding.stay_as_told();

      create function funding.document_stays() returns trigger language plpgsql set search_path = '' as $$
      begin
        if tg_op = 'DELETE' or old.state in ('SIGNED', 'WITHDRAWN')
          or (new.grant_id, new.kind, new.content, new.prepared_by) is distinct from (old.grant_id, old.kind, old.content, old.prepared_by) then
          raise exception 'a document is never changed; withdraw it and prepare it anew' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger grant_document_stays before update or delete on funding.grant_document
        for each row execute function funding.document_stays();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
