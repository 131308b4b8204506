import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was shared with a site can be closed to it again; that it was shared, cleared and read stays on record. */
export class DocumentsClosingToSites1795309800000 implements MigrationInterface {
  readonly name = 'DocumentsClosingToSites1795309800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table documents.site_share add column closed_at timestamptz;
      grant update on documents.site_share to samprova_app, samprova_worker;

      alter policy documents_document_actor on documents.document using (
        exists (select from documents.custody c where c.id = document.id)
        or (state = 'STORED' and exists (
          select from documents.site_share s
          where s.document_id = document.id and s.site_id = any (access.sites()) and s.closed_at is null
            and (document.tier in ('PUBLIC', 'BLINDED') or exists (
              select from documents.clearance k
              where k.document_id = s.document_id and k.site_id = s.site_id and k.revoked_at is null)))));
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
