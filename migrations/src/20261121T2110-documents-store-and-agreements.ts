import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './row-security.js';

const HELD = 'exists (select from documents.custody c where c.id = document_id)';
// Which sites were asked is the partnership's business: the owner learns of them from the national response alone.
const SHARED = `site_id = any (access.sites()) or exists (
  select from documents.custody c where c.id = document_id and c.partnership_ids && access.partnerships())`;
const SHARES = `exists (
  select from documents.custody c where c.id = document_id and c.partnership_ids && access.partnerships())`;

/**
 * Documents, who holds them, which sites may read them, who read them, and the agreements behind it. A document's row
 * is what everybody may know who may see it at all; whose it is and who else has it stands in `custody`, which no
 * invited site can read, because row-level security hides rows and not columns.
 */
export class DocumentsStoreAndAgreements1795295400000 implements MigrationInterface {
  readonly name = 'DocumentsStoreAndAgreements1795295400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema documents;
      grant usage on schema documents to samprova_app, samprova_worker;

      -- One per document, written before it. Arrays stand on the row itself, so that no policy asks back.
      create table documents.custody (
        id uuid primary key,
        organisation_id uuid references identity.organisation (id),
        site_id uuid,
        partnership_ids uuid[] not null default '{}',
        network_ids uuid[] not null default '{}',
        declared_by uuid not null references identity.person (id),
        check (organisation_id is not null or site_id is not null or cardinality(partnership_ids) > 0)
      );
      ${protect(
        'documents.custody',
        `organisation_id = any (access.organisations()) or site_id = any (access.sites())
         or partnership_ids && access.partnerships()`,
      )}

      -- An invited site's share of a document.
      create table documents.site_share (
        document_id uuid not null references documents.custody (id),
        site_id uuid not null,
        shared_at timestamptz not null,
        primary key (document_id, site_id)
      );
      ${protect('documents.site_share', SHARED, SHARES, 'select, insert')}

      -- Leave for one site to read one document above the blinded tier.
      create table documents.clearance (
        document_id uuid not null,
        site_id uuid not null,
        -- Null when the partnership's own process did it.
        cleared_by uuid references identity.person (id),
        cleared_at timestamptz not null,
        agreement_id uuid,
        revoked_by uuid references identity.person (id),
        revoked_at timestamptz,
        primary key (document_id, site_id),
        foreign key (document_id, site_id) references documents.site_share (document_id, site_id)
      );
      ${protect('documents.clearance', SHARED, SHARES)}

      create table documents.document (
        id uuid primary key references documents.custody (id),
        subject_kind text not null check (subject_kind ~ '^[A-Z_]{3,40}$'),
        subject_id uuid not null,
        tier text not null check (tier in ('PUBLIC', 'BLINDED', 'PROTOCOL', 'AGREEMENT')),
        purpose text not null check (purpose ~ '^[A-Z_]{3,40}$'),
        name text not null check (name <> '' and name !~ '[/\\\\]'),
        declared_type text not null,
        content_type text,
        size int not null check (size > 0),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        risks text[] not null default '{}',
        state text not null check (state in ('DECLARED', 'STORED', 'REMOVED')),
        declared_at timestamptz not null,
        stored_at timestamptz,
        removed_at timestamptz,
        check (state <> 'STORED' or (stored_at is not null and content_type is not null)),
        check ((state = 'REMOVED') = (removed_at is not null))
      );
      create index document_of_subject on documents.document (subject_kind, subject_id, id);
      create index document_with_content on documents.document (sha256) where state = 'STORED';
      ${protect(
        'documents.document',
        `exists (select from documents.custody c where c.id = document.id)
         or (state = 'STORED' and exists (
           select from documents.site_share s
           where s.document_id = document.id and s.site_id = any (access.sites())
             and (tier in ('PUBLIC', 'BLINDED') or exists (
               select from documents.clearance k
               where k.document_id = s.document_id and k.site_id = s.site_id and k.revoked_at is null))))`,
        'exists (select from documents.custody c where c.id = document.id)',
      )}

      -- Content is kept once however many documents have it, so whether it is still needed is asked across tenants:
      -- the answer is one bit, and only for who knows the digest.
      create function documents.content_in_use(digest text) returns boolean
        language sql stable security definer set search_path = '' as $$
        select exists (select from documents.document where sha256 = digest and state = 'STORED')
      $$;
      revoke all on function documents.content_in_use from public;
      grant execute on function documents.content_in_use to samprova_app, samprova_worker;

      -- Append-only: nobody but the owner of the schema can change what it says.
      create table documents.read_log (
        id uuid primary key,
        document_id uuid not null references documents.custody (id),
        tier text not null,
        capacity text not null,
        via text not null,
        read_at timestamptz not null,
        recorded_at timestamptz not null default clock_timestamp()
      );
      create index read_log_of_document on documents.read_log (document_id, id);

      -- Who read, apart from that it was read: the owner must not learn from it which site looked and then declined.
      create table documents.reader (
        read_id uuid primary key references documents.read_log (id),
        document_id uuid not null references documents.custody (id),
        person_id uuid not null references identity.person (id),
        site_id uuid,
        as_owner boolean not null
      );
      ${protect(
        'documents.reader',
        `person_id = access.person() or exists (
           select from documents.custody c
           where c.id = document_id and (as_owner or c.partnership_ids && access.partnerships()))`,
        'person_id = access.person()',
        'select, insert',
      )}
      ${protect(
        'documents.read_log',
        `${HELD} or exists (select from documents.reader r where r.read_id = read_log.id and r.person_id = access.person())`,
        'exists (select from documents.document d where d.id = document_id)',
        'select, insert',
      )}

      create table documents.confidentiality_agreement (
        id uuid primary key,
        partnership_id uuid not null references partnerships.partnership (id),
        organisation_id uuid not null references identity.organisation (id),
        parties text[] not null check (cardinality(parties) >= 2),
        kind text not null check (kind in ('MASTER', 'STUDY')),
        request_id uuid,
        signed_on date not null,
        valid_until date check (valid_until >= signed_on),
        document_id uuid references documents.document (id),
        registered_by uuid not null references identity.person (id),
        registered_at timestamptz not null,
        revoked_by uuid references identity.person (id),
        revoked_at timestamptz,
        revoke_reason text,
        check ((kind = 'STUDY') = (request_id is not null)),
        check ((revoked_at is null) = (revoked_by is null))
      );
      create index agreement_between on documents.confidentiality_agreement (partnership_id, organisation_id, id);
      create index agreement_of_organisation on documents.confidentiality_agreement (organisation_id, id);
      ${protect(
        'documents.confidentiality_agreement',
        'partnership_id = any (access.partnerships()) or organisation_id = any (access.organisations())',
        'partnership_id = any (access.partnerships())',
      )}
      alter table documents.clearance
        add foreign key (agreement_id) references documents.confidentiality_agreement (id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
